import Diagnostics
import Documents
import Editions
import Formats
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

@Suite("Microformats")
struct MicroformatTests {
  /// The lines of a CV, below its head, that hold the text.
  private func lines(_ members: String, holding text: String) throws -> [String] {
    let source = SourceText(name: "p", text: #"{"name": "Ada", \#(members)}"#)
    let rendered = DocumentPipeline(Edition(of: CalendarDay(year: 2026, month: 1, day: 1)))
      .run(source, [DocumentName(.cv, .html)])
    let page = String(decoding: try #require(rendered.files.first).bytes, as: UTF8.self)
    return page.split(separator: "\n").drop { !$0.hasPrefix("<body") }.map(String.init)
      .filter { $0.contains(text) }
  }

  @Test("The one role at an employer has its title, employer, place and dates in properties")
  func oneRole() throws {
    let role = #"""
      "employers": [{"name": "Acme", "location": "Oslo", "url": "https://acme.example", "roles": [
        {"title": "Dev", "start": "2020-03", "end": "2021-04-05"}]}]
      """#
    #expect(
      try lines(role, holding: "<article") == [#"<article class="entry p-experience h-event">"#])
    #expect(
      try lines(role, holding: "Acme</") == [
        #"<h3 class="p-name">Dev</h3>, <span class="organization p-org h-card">"#
          + #"<a href="https://acme.example">Acme</a></span>, <span class="place p-location">Oslo</span>"#
      ])
    #expect(
      try lines(role, holding: "dt-start") == [
        #"<p class="period"><data class="dt-start" value="2020-03"></data>"#
          + #"<data class="dt-end" value="2021-04-05"></data>Mar 2020 – Apr 2021</p>"#
      ])
  }

  @Test("Of several roles each is an experience with its employer, the entry around them none")
  func severalRoles() throws {
    let roles = #"""
      "employers": [{"name": "Acme", "location": "Oslo", "roles": [
        {"title": "Dev", "start": "2020"}, {"title": "Boss", "location": "Bergen"}]}]
      """#
    #expect(try lines(roles, holding: "<article") == [#"<article class="entry">"#])
    #expect(
      try lines(roles, holding: "Acme") == [
        #"<h3>Acme</h3>, <span class="place">Oslo</span>"#,
        #"<span class="p-org h-card"><data class="p-name" value="Acme"></data></span>"#
          + #"<data class="p-location" value="Oslo"></data>"#,
        #"<span class="p-org h-card"><data class="p-name" value="Acme"></data></span>"#,
      ])
    #expect(
      try lines(roles, holding: "2020 –") == [
        #"<p class="period">2020 – present</p>"#,
        #"<p class="period"><data class="dt-start" value="2020"></data>2020 – present</p>"#,
      ])
  }

  @Test("A course of study has its institution in a property, and the person a whole address")
  func study() throws {
    let study = #"""
      "location": {"city": "Umeå", "country": "SE"},
      "education": [{"institution": "Uni", "degree": "M.Sc.", "end": "2012"}]
      """#
    #expect(
      try lines(study, holding: "<article") == [#"<article class="entry p-education h-event">"#])
    #expect(
      try lines(study, holding: "Uni") == [
        #"<h3 class="p-name">M.Sc.</h3>, <span class="organization p-org h-card">Uni</span>"#
      ])
    #expect(
      try lines(study, holding: "Umeå</p>") == []
        && lines(study, holding: ">Umeå, SE</p>") == [
          #"<p class="location p-adr">Umeå, SE</p>"#
        ])
  }
}
