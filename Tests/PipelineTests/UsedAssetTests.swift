import Pipeline
import TestSupport
import Testing

@testable import Checks
@testable import Diagnostics
@testable import Themes

@Suite("Which pictures and fonts of a theme are read")
struct UsedAssetTests {
  /// A theme with a picture `logo`, and one that can't be read.
  private static func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let base = [
      "page/theme.json": #"{"name": "page"}"#, "page/assets/logo.svg": "<svg/>",
      "page/assets/broken.png": "no picture", "page/cv.html": page(body: ""),
    ]
    return try TemporaryFolder(base.merging(files) { $1 })
  }

  private static func page(head: String = "", body: String) -> String {
    "<!doctype html><html lang=\"en\"><head>{{> head}}\(head)</head><body>\(body)</body></html>"
  }

  private static let address = "data:image/svg+xml;base64,PHN2Zy8+"

  @Test(
    "Each that a template reads, however it names it, and no other",
    arguments: [
      "<img src=\"{{assets.logo}}\" alt=\"\">",
      "{{#assets}}<img src=\"{{logo}}\" alt=\"\">{{/assets}}",
      "{{#assets.logo}}<img src=\"{{.}}\" alt=\"\">{{/assets.logo}}",
      "{{#name}}{{#assets.logo}}<img src=\"{{assets.logo}}\" alt=\"\">{{/assets.logo}}{{/name}}",
      "{{^image}}<img src=\"{{assets.logo}}\" alt=\"\">{{/image}}",
      "{{$picture}}<img src=\"{{assets.logo}}\" alt=\"\">{{/picture}}",
      "{{> picture}}",
      "{{#sections}}{{>*partial}}{{/sections}}",
      "{{<frame}}{{$picture}}<img src=\"{{assets.logo}}\" alt=\"\">{{/picture}}{{/frame}}",
    ])
  func used(body: String) throws {
    let picture = "<img src=\"{{assets.logo}}\" alt=\"\">"
    let folder = try Self.folder([
      "page/cv.html": Self.page(body: body), "page/partials/picture.html": picture,
      "page/partials/section-skills.html": picture, "page/partials/entries.html": "",
      "page/partials/tags.html": "", "page/partials/quotes.html": "",
      "page/partials/questions.html": "", "page/partials/facts.html": "",
      "page/partials/frame.html": "{{$picture}}{{/picture}}",
    ])
    let text = folder.render(
      "cv.html", theme: "page", #"{"name": "Ada", "skills": [{"name": "Chess"}]}"#)
    #expect(text.contains("<img src=\"\(Self.address)\" alt=\"\">"))
  }

  @Test("Whether there is one can be asked, which reads it")
  func asked() throws {
    let folder = try Self.folder([
      "page/cv.html": Self.page(body: "{{^assets.logo}}none{{/assets.logo}}")
    ])
    #expect(folder.render("cv.html", theme: "page").contains("<body></body>"))
  }

  @Test("A style sheet reads them too")
  func style() throws {
    let folder = try Self.folder([
      "page/cv.html": Self.page(head: "{{> style}}", body: ""),
      "page/style.css": "p { background: url({{assets.logo}}) }",
    ])
    #expect(folder.render("cv.html", theme: "page").contains("url(\(Self.address))"))
  }

  @Test("One that a document uses must be right, whatever the others are")
  func broken() throws {
    let folder = try Self.folder([
      "page/cv.html": Self.page(body: "<img src=\"{{assets.broken}}\" alt=\"\">")
    ])
    #expect(
      folder.render("cv.html", theme: "page")
        == "page/assets/broken.png is nothing that a page can hold (pictures are PNG, JPEG, WebP or SVG, fonts WOFF or WOFF2)"
    )
    #expect(try Self.folder([:]).render("cv.html", theme: "page").contains("<body></body>"))
  }

  @Test("A check of the theme tells of all of them")
  func check() throws {
    let folder = try Self.folder([:])
    let found = folder.themes.issues(ofThemeNamed: "page")
    #expect(
      found.map { $0.shown(in: folder) }.filter { $0.contains("assets") } == [
        "page/assets/broken.png is nothing that a page can hold (pictures are PNG, JPEG, WebP or SVG, fonts WOFF or WOFF2)"
      ])
  }

  @Test("Together those that are used have a limit, and the others don't count")
  func limit() throws {
    let folder = try Self.folder([
      "page/assets/a.svg": "<svg/>", "page/assets/b.svg": "<svg />", "page/assets/c.svg": "<svg/>",
    ])
    let assets = try folder.themes.theme(named: "page").assets
    #expect(throws: Never.self) { try assets.read(["a", "c"], limit: 12) }
    #expect(throws: Never.self) { try assets.read(["a", "b", "c"], limit: 19) }
    let error = #expect(throws: ThemeIssues.self) { try assets.read(["a", "b", "c"], limit: 18) }
    #expect(
      error?.issues.map { $0.shown(in: folder) } == [
        "with page/assets/c.svg the pictures and fonts that the documents use are larger than 18 bytes (save it smaller, or use fewer)"
      ])
    #expect(Limits.maximumAssetBytes == 32 << 20)
  }
}
