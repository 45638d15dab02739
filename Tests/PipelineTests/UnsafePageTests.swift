import Diagnostics
import Editions
import Formats
import JSONText
import Pipeline
import ProfileModel
import Templating
import TestSupport
import Testing

@Suite("Pages that the guard refuses")
struct UnsafePageTests {
  /// What a theme makes of a profile with an award and a job, without what the compiler refuses.
  private static func rendered(
    _ files: [String: String], _ names: [DocumentName], safeguards: Safeguards = .pageGuard
  ) throws -> (files: [String], issues: [String]) {
    let folder = try TemporaryFolder(
      ["bad/theme.json": #"{"name": "bad", "extends": "classic"}"#].merging(files) { $1 })
    var pipeline = DocumentPipeline(
      Edition(of: CalendarDay(year: 2026, month: 1, day: 1)), theme: "bad", themes: folder.themes,
      folder: folder.path)
    pipeline.safeguards = safeguards
    let rendered = pipeline.run(SourceText(name: "profile.json", text: profile), names)
    return (rendered.files.map(\.name), rendered.issues.map { $0.shown(in: folder) })
  }

  private static let profile = """
    {"name": "Ada", "awards": [{"title": "Medal"}],
     "employers": [{"name": "Works", "roles": [{"title": "Lead"}, {"title": "Aide"}]}]}
    """

  @Test("A hole in the compiler lets nothing get out of a theme", arguments: EscapedTheme.all)
  func holes(_ theme: EscapedTheme) throws {
    let name = try #require(DocumentName.named(theme.document))
    let (files, issues) = try Self.rendered(theme.files, [name])
    #expect(files == [])
    #expect(issues.first?.hasPrefix("\(theme.document) of theme \"bad\":") == true, "\(issues)")
    #expect(issues.first?.contains(": the page is not safe: \(theme.fault)") == true, "\(issues)")
  }

  @Test("The compiler refuses each such theme without the guard", arguments: EscapedTheme.all)
  func compilerAlone(_ theme: EscapedTheme) throws {
    let name = try #require(DocumentName.named(theme.document))
    let (files, issues) = try Self.rendered(theme.files, [name], safeguards: .compiler)
    #expect(files == [])
    #expect(issues.first?.hasPrefix("bad/") == true, "\(issues)")
  }

  @Test("Where one page is not safe, nothing of the set is written, and the error says where it is")
  func nothing() throws {
    let page = """
      <!doctype html>
      <html lang="en">
      <head>{{> head}}</head>
      <body>
      <h1>{{name}}</h1> <script>alert(1)</script>
      </body>
      </html>

      """
    let (files, issues) = try Self.rendered(["bad/cv.html": page], DocumentName.all)
    #expect(files == [])
    #expect(
      issues == [
        """
        cv.html of theme "bad":13:14: the page is not safe: <script> can't stand in a page here \
        (don't use the theme; that vita came to this is a mistake of its template compiler: please \
        report it)
        """
      ])
  }

  @Test("What the compiler refuses in one template leaves the other documents as they are")
  func others() throws {
    let (files, issues) = try Self.rendered(
      ["bad/cv.html": "<!doctype html>{{nmae}}"], DocumentName.all, safeguards: .all)
    #expect(files == ["index.html", "about.md", "cv.md", "about.txt", "cv.txt"])
    #expect(issues.count > 0)
  }
}

/// A theme whose page gets out of it where the compiler doesn't see it.
struct EscapedTheme: CustomTestStringConvertible, Sendable {
  let hole: String
  let document: String
  let files: [String: String]
  let fault: String

  var testDescription: String { hole }

  private init(_ hole: String, _ document: String, _ files: [String: String], _ fault: String) {
    self.hole = hole
    self.document = document
    self.files = files
    self.fault = fault
  }

  private static func page(head: String = "{{> head}}", _ body: String = "x") -> String {
    "<!doctype html><html lang=\"en\"><head>\(head)</head><body>\(body)</body></html>"
  }

  private static func markdown(_ text: String, _ fault: String) -> EscapedTheme {
    EscapedTheme("5. Markdown: \(text)", "README.md", ["bad/github.md": "\(text)\n"], fault)
  }

  static let all: [EscapedTheme] = [
    EscapedTheme(
      "1. a partial that includes itself", "about.html",
      [
        "bad/partials/opening.html":
          "{{#sections}}{{#entries}}<!-- x{{> a}} -->{{/entries}}{{/sections}}{{> story}}",
        "bad/partials/a.html":
          "-><script>alert(1)</script> -->{{#entries}}<!-- -{{> a}} -->{{/entries}}<!-- x",
      ], "<script> can't stand in a page here"),
    EscapedTheme(
      "2. candidates that end with another text", "cv.html",
      [
        "bad/theme.json": #"{"name": "bad"}"#,
        "bad/cv.html": page("{{#sections}}{{>*partial}}-><script>x</script> -->{{/sections}}"),
        "bad/partials/entries.html": "<!-- x", "bad/partials/tags.html": "<!-- x",
        "bad/partials/facts.html": "<!-- x", "bad/partials/quotes.html": "<!-- x",
        "bad/partials/questions.html": "<!-- x", "bad/partials/section-awards.html": "<!-- -",
      ], "<script> can't stand in a page here"),
    EscapedTheme(
      "3. the head in a comment", "cv.html", ["bad/cv.html": page(head: "<!-- {{> head}} -->")],
      "the page does not begin with the head that vita printed for it"),
    EscapedTheme(
      "3. the head behind <", "cv.html", ["bad/cv.html": page(head: "<{{> head}}")],
      "the page does not begin with the head that vita printed for it"),
    EscapedTheme(
      "3. the head behind </", "cv.html", ["bad/cv.html": page(head: "</{{> head}}")],
      "the page does not begin with the head that vita printed for it"),
    EscapedTheme(
      "4. a section over two style sheets", "cv.html",
      [
        "bad/cv.html": page(
          head: "{{> head}}<style>/*{{#isCV}}</style><style>{{/isCV}} */ @import \"x\";</style>")
      ], "@import in a style sheet would load something"),
    EscapedTheme(
      "4. a section inside url()", "cv.html",
      [
        "bad/cv.html": page(
          head: "{{> head}}<style>p { background: url({{#isCV}}x{{/isCV}}#y) }</style>")
      ], "url() in a style sheet would load something"),
    markdown("<img src=x onerror=alert(1)>", "src=\"\" would load something"),
    markdown("<p onclick=\"alert(1)\">x</p>", "onclick=\"\" can't stand in a page here"),
    markdown("![x](https://x.example/)", "an image would load something"),
    markdown("<style>@import \"x\"</style>", "<style> can't stand in Markdown"),
    markdown("<meta http-equiv=refresh content=0>", "http-equiv=\"\" can't stand in a page here"),
    markdown("[x](javascript:alert(1))", "a link leads to an address of another scheme"),
    markdown("[x]: javascript:alert(1)", "a link leads to an address of another scheme"),
    markdown("<a title=\">\" href=\"javascript:x\">x</a>", "href=\"\" leads to an address"),
    markdown("<div>\n`<script>`\n</div>", "<script> can't stand in a page here"),
  ]
}
