import Diagnostics
import Documents
import Editions
import Formats
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

@Suite("Blank addresses")
struct BlankAddressTests {
  /// The warnings of a profile with this link, and what its CV shows of it.
  private func check(_ members: String) -> (warnings: [String], shown: String) {
    let source = SourceText(name: "p", text: #"{"name": "x", \#(members)}"#)
    let pipeline = DocumentPipeline(Edition(of: CalendarDay(year: 2026, month: 1, day: 15)))
    let rendered = pipeline.run(source, [DocumentName(.cv, .plainText)], checks: true)
    let text = String(decoding: rendered.files.first?.bytes ?? [], as: UTF8.self)
    return (
      rendered.issues.map { "\($0.message) [\($0.hint ?? "")]" },
      text.split(separator: "\n").dropFirst().joined(separator: "|")
    )
  }

  @Test(
    "A link without an address is told once, with what is shown in its place",
    arguments: [
      (
        #""network": "Nowhere", "username": "ada", "url": " ""#,
        #""url" of a link is blank ["ada" is shown, but links to nothing]"#, "Nowhere: ada"
      ),
      (
        #""network": "Nowhere", "username": "ada", "url": """#,
        #""url" of a link is blank ["ada" is shown, but links to nothing]"#, "Nowhere: ada"
      ),
      (
        #""username": "ada", "url": "\t""#,
        #""url" of a link is blank ["ada" is shown, but links to nothing]"#, "ada"
      ),
      (
        #""label": "Home", "username": "ada", "url": " ""#,
        #""url" of a link is blank ["ada" is shown, but links to nothing]"#, "Home: ada"
      ),
      (
        #""network": "GitHub", "url": " ""#,
        #""url" of a link is blank [nothing is shown for it]"#, ""
      ),
      (#""label": "Home", "url": " ""#, #""url" of a link is blank [nothing is shown for it]"#, ""),
      (#""url": " ""#, #""url" of a link is blank [nothing is shown for it]"#, ""),
      (#""url": """#, #""url" of a link is blank [nothing is shown for it]"#, ""),
    ])
  func blank(link: String, warning: String, shown: String) {
    let found = check(#""links": [{\#(link)}]"#)
    #expect(found.warnings == [warning])
    #expect(found.shown == shown)
  }

  @Test("Where a record can go without, a blank address is told once too")
  func optional() {
    #expect(
      check(#""skills": [{"name": "y", "url": " "}]"#).warnings
        == ["this address is blank [write it as a browser shows it]"])
  }

  @Test(
    "A link that leads somewhere is left alone",
    arguments: [
      (#""network": "GitHub", "username": "ada", "url": " ""#, "github.com/ada"),
      (#""network": "GitHub", "username": "ada", "url": """#, "github.com/ada"),
      (#""username": "ada", "url": "https://x.example/ada""#, "x.example/ada"),
      (#""url": "https://x.example""#, "x.example"),
    ])
  func sound(link: String, shown: String) {
    let found = check(#""links": [{\#(link)}]"#)
    #expect(found.warnings == [])
    #expect(found.shown == shown)
  }
}
