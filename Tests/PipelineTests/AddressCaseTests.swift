import Diagnostics
import Documents
import Editions
import Formats
import Pipeline
import ProfileModel
import TestSupport
import Testing
import Themes

@Suite("Schemes and hosts in capital letters")
struct AddressCaseTests {
  /// What a CV shows of a profile, behind the name.
  private func shown(
    _ members: String, _ format: Format = .plainText, _ kind: DocumentKind = .cv
  ) -> String {
    let source = SourceText(name: "p", text: #"{"name": "x", \#(members)}"#)
    let pipeline = DocumentPipeline(
      Edition(of: CalendarDay(year: 2026, month: 1, day: 15)),
      settings: [OptionSetting(name: "sourceNotes", text: "true")])
    let files = pipeline.run(source, [DocumentName(kind, format)]).files
    return String(decoding: files.first?.bytes ?? [], as: UTF8.self)
  }

  @Test(
    "An address is shown without its scheme",
    arguments: [
      (#""links": [{"url": "HTTPS://Example.org/"}]"#, "\nExample.org\n"),
      (#""links": [{"label": "Mail", "url": "MAILTO:ada@x.example"}]"#, "Mail: ada@x.example\n"),
      (
        #""summary": "Write to [ada@x.example](MAILTO:ada@x.example)""#,
        "Write to ada@x.example\n"
      ),
      (#""skills": [{"name": "y", "url": "Http://x.example/Y"}]"#, " x.example/Y\n"),
    ])
  func scheme(members: String, line: String) {
    let text = shown(members)
    #expect(text.contains(line), "\(text)")
    #expect(!text.lowercased().contains("http:") && !text.lowercased().contains("https:"))
    #expect(!text.lowercased().contains("mailto:"))
  }

  @Test("A name on a network that is an address is that address")
  func network() {
    for address in ["HTTPS://x.example/ada", "http://x.example/ada", "https://x.example"] {
      #expect(NetworkAddress.url(of: address, on: "GitHub") == address)
    }
    #expect(NetworkAddress.url(of: "https", on: "GitHub") == "https://github.com/https")
  }

  @Test(
    "A publication whose page is that of its DOI leads there once",
    arguments: [
      ("https://doi.org/10.1000/182ab", 1), ("https://DOI.org/10.1000/182ab", 1),
      ("HTTPS://doi.org/10.1000/182ab/", 1), ("http://Doi.Org/10.1000/182ab", 1),
      ("https://doi.org/10.1000/182AB", 1), ("https://doi.org/10.1000/182abc", 2),
      ("https://doi.org/10.1000/183", 2), ("https://x.example/10.1000/182ab", 2),
    ])
  func doi(url: String, count: Int) {
    let text = shown(
      #""publications": [{"title": "T", "doi": "10.1000/182ab", "url": "\#(url)"}]"#)
    #expect(text.lowercased().split(separator: "/10.1000/").count - 1 == count, "\(text)")
  }

  @Test(
    "A page is one source, whatever letters its host is in",
    arguments: [
      ("https://X.example/a", 1), ("HTTPS://x.example/a", 1), ("http://x.example/a/", 1),
      ("https://x.example/A", 2), ("https://y.example/a", 2),
    ])
  func sources(source: String, count: Int) {
    let page = shown(
      """
      "facts": [{"label": "a", "value": "1", "source": "https://x.example/a"},
        {"label": "b", "value": "2", "source": "\(source)"}]
      """, .html, .about)
    #expect(page.split(separator: #"<li id="vita-source-"#).count - 1 == count)
  }

  @Test(
    "An employer and its one role are one entry where they have one page",
    arguments: [
      ("https://X.example", true), ("HTTPS://x.example/", true), ("https://x.example", true),
      ("https://x.example/role", false),
    ])
  func role(url: String, isOne: Bool) {
    let profile = """
      "employers": [{"name": "Works", "url": "https://x.example",
        "roles": [{"title": "Head", "url": "\(url)"}]}]
      """
    let source = SourceText(name: "p", text: #"{"name": "x", \#(profile)}"#)
    let day = CalendarDay(year: 2026, month: 1, day: 15)
    let document = Opened(source).profile.map { Document($0, asOf: day) }
    #expect(document?.sections.first?.entries.first?.entries.isEmpty == isOne)
  }
}
