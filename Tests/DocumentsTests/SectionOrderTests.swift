import Diagnostics
import Documents
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("The order of sections")
struct SectionOrderTests {
  private static let sections = #"""
    "projects": [{"name": "P"}], "skills": [{"name": "S"}], "talks": [{"title": "T"}],
    "custom": [
      {"key": "shows", "title": "Shows", "entries": [{"title": "X"}]},
      {"key": "empty", "title": "Empty", "entries": []}
    ]
    """#

  private func shown(listed: String, themeOrder: [String]) throws -> [String] {
    let text = #"{"name": "Ada Example", \#(Self.sections), "sections": [\#(listed)]}"#
    let read = Opened(SourceText(name: "p", text: text))
    #expect(read.issues == [])
    let document = Document(
      try #require(read.profile), asOf: CalendarDay(year: 2026, month: 1, day: 1))
    return document.arranged(order: themeOrder, partials: ["section-shows"]).sections
      .map { "\($0.title)/\($0.partial)" }
  }

  @Test("The theme's order comes first, those it doesn't name last, empty ones not at all")
  func theme() throws {
    #expect(
      try shown(listed: "", themeOrder: ["custom", "talks"]) == [
        "Shows/section-shows", "Talks/entries", "Projects/entries", "Skills/tags",
      ])
  }

  @Test("Sections that the profile lists stand in its order among themselves")
  func profile() throws {
    #expect(
      try shown(
        listed: #"{"key": "shows"}, {"key": "projects"}"#,
        themeOrder: ["projects", "skills", "talks", "custom"]) == [
          "Shows/section-shows", "Skills/tags", "Talks/entries", "Projects/entries",
        ])
  }

  @Test("Sections that are listed for their title or the order of their entries stay")
  func titles() throws {
    let order = ["projects", "skills", "talks", "custom"]
    #expect(
      try shown(
        listed: #"{"key": "talks", "order": "file"}, {"key": "projects", "title": "Made"}"#,
        themeOrder: order) == [
          "Made/entries", "Skills/tags", "Talks/entries", "Shows/section-shows",
        ])
    // One that is listed for nothing else wants an order.
    #expect(
      try shown(
        listed: #"{"key": "talks", "order": "file"}, {"key": "projects"}"#, themeOrder: order) == [
          "Talks/entries", "Skills/tags", "Projects/entries", "Shows/section-shows",
        ])
  }

  @Test("A list of every section is an order, whatever else it says of them")
  func everySection() throws {
    #expect(
      try shown(
        listed: #"""
          {"key": "talks", "title": "Spoke"}, {"key": "shows", "order": "file"},
          {"key": "skills", "title": "Can"}, {"key": "projects", "title": "Made"}
          """#, themeOrder: ["projects", "skills", "talks", "custom"]) == [
          "Spoke/entries", "Shows/section-shows", "Can/tags", "Made/entries",
        ])
  }

  @Test("A section that is listed alone gets its title and stays where it is")
  func alone() throws {
    #expect(
      try shown(
        listed: #"{"key": "skills", "title": "Can do"}, {"key": "empty"}, {"key": "awards"}"#,
        themeOrder: ["projects", "skills", "talks", "custom"]) == [
          "Projects/entries", "Can do/tags", "Talks/entries", "Shows/section-shows",
        ])
  }

  @Test(
    "A key that is unknown, taken or named twice is one error at its place",
    arguments: [
      (
        #"{"name": "x", "sections": [{"key": "tlaks"}]}"#,
        #"1:36 there is no section "tlaks" [did you mean "talks"?]"#
      ),
      (
        #"{"name": "x", "sections": [{"key": "talks"}, {"key": "talks"}]}"#,
        #"1:54 the section "talks" is named twice [keep one of them]"#
      ),
      (
        #"{"name": "x", "custom": [{"key": "talks", "title": "T"}]}"#,
        #"1:34 "talks" is a section that every profile has [give your section another key]"#
      ),
      (
        #"{"name": "x", "custom": [{"key": "a", "title": "T"}, {"key": "a", "title": "U"}]}"#,
        #"1:62 the section "a" is named twice [keep one of them]"#
      ),
      (
        #"{"name": "x", "custom": [{"key": "a", "title": "T", "layout": "tag"}]}"#,
        #"1:63 "tag" is no layout [did you mean "tags"?]"#
      ),
      (
        #"{"name": "x", "publications": [{"title": "T", "doi": "https://doi.org/10.1/2"}]}"#,
        #"1:54 "https://doi.org/10.1/2" is no DOI [write it as "10.1000/182", without an address before it]"#
      ),
      (
        #"{"name": "x", "certificates": [{"name": "T", "date": "2020", "expires": "2019"}]}"#,
        "1:73 this expiry is before the certificate was given []"
      ),
    ])
  func keys(text: String, issue: String) {
    let issues = Opened(SourceText(name: "p", text: text)).issues
    #expect(
      issues.map {
        "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message) [\($0.hint ?? "")]"
      }
        == [issue])
  }
}
