import Diagnostics
import Documents
import Editions
import Formats
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing
import Themes

@Suite("Anchors of entries")
struct AnchorTests {
  private func page(_ name: DocumentName, _ theme: String, _ members: String) throws -> String {
    let source = SourceText(name: "p", text: #"{"name": "Ada", \#(members)}"#)
    let rendered = DocumentPipeline(
      Edition(of: CalendarDay(year: 2026, month: 1, day: 1)), theme: theme
    )
    .run(source, [name])
    return String(decoding: try #require(rendered.files.first).bytes, as: UTF8.self)
  }

  @Test(
    "An entry of any layout is where links to its id lead, in every theme",
    arguments: EmbeddedThemes.themeNames)
  func everyLayout(theme: String) throws {
    let members = #"""
      "employers": [{"id": "acme", "name": "Acme", "roles": [
        {"id": "dev", "title": "Dev"}, {"title": "Boss"}]}],
      "projects": [{"id": "heap", "name": "Heap"}], "skills": [{"id": "c", "name": "C"}],
      "facts": [{"id": "pet", "label": "Pet", "value": "cat"}],
      "testimonials": [{"id": "said", "name": "Bo", "quote": "Good"}],
      "interviews": [{"id": "asked", "outlet": "News"}]
      """#
    for name in DocumentName.all where name.format.isWebPage {
      let html = try page(name, theme, members)
      for id in ["acme", "dev", "heap", "c", "pet", "said", "asked"] {
        #expect(html.split(separator: #" id="\#(id)">"#).count == 2, "\(name.templateFile): \(id)")
      }
    }
  }

  @Test("Of entries with the same id the first on the page has it, and none has one of the page's")
  func once() throws {
    let members = #"""
      "employers": [{"name": "Acme", "roles": [
        {"id": "a", "title": "Dev"}, {"id": "a", "title": "Boss"}]}],
      "projects": [{"id": "a", "name": "P"}, {"id": "vita-career-title", "name": "Q", "start": "2020"}],
      "awards": [{"id": "x\" onclick=\"y", "title": "T"}]
      """#
    let html = try page(DocumentName(.about, .html), "classic", members)
    #expect(html.split(separator: #" id="a">"#).count == 2)
    #expect(html.split(separator: #"id="vita-career-title""#).count == 2)
    #expect(html.contains(#" id="x&quot; onclick=&quot;y">"#))
  }
}
