import Foundation
import Pictures
import TestSupport
import Testing

@Suite("Pictures in pages")
struct PictureTests {
  private static let drawing =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>"
  private static let address =
    "data:image/svg+xml;base64,"
    + "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIzIiBoZWlnaHQ9IjQiLz4="

  private static func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "me.svg": drawing, "in/me.svg": drawing, ".in/.me.svg": drawing, "notes.txt": "text",
      "page/theme.json": #"{"name": "page"}"#,
      "page/cv.html":
        "<!doctype html><html lang=\"en\"><head>{{> head}}</head><body>{{#image}}<img src=\"{{src}}\" alt=\"{{alt}}\" width=\"{{width}}\" height=\"{{height}}\">{{/image}}</body></html>",
      "page/cv.txt": "{{#image}}{{alt}} {{width}}{{/image}}.\n",
    ])
  }

  private static func profile(_ file: String, alt: String = "Ada") -> String {
    "{\"name\": \"A\", \"image\": {\"file\": \"\(file)\", \"alt\": \"\(alt)\"}}"
  }

  @Test("A picture stands in the page with its size and what it shows")
  func shown() throws {
    let folder = try Self.folder()
    for file in ["me.svg", "in/me.svg", ".in/.me.svg"] {
      let page = folder.render("cv.html", theme: "page", Self.profile(file, alt: "A & B"))
      #expect(
        page.contains(
          "<body><img src=\"\(Self.address)\" alt=\"A &amp; B\" width=\"3\" height=\"4\"></body>"))
    }
  }

  @Test("A text needs no picture, and doesn't read it")
  func text() throws {
    #expect(try Self.folder().render("cv.txt", theme: "page", Self.profile("lost.png")) == ".\n")
  }

  @Test(
    "A picture that can't be shown is an error at its place",
    arguments: [
      ("lost.png", "cannot read lost.png: no such file"),
      (
        "https://x.example/me.jpg",
        "the picture is no file: a page loads nothing from elsewhere "
          + "(save it beside the profile, and write the name of the file)"
      ),
      ("Me.svg", "cannot read Me.svg: no such file"),
      ("in/ME.svg", "cannot read in/ME.svg: no such file"),
      ("../me.svg", "cannot read ../me.svg: it leads out of the profile's folder"),
      ("in/../me.svg", "cannot read in/../me.svg: it leads out of the profile's folder"),
      ("./me.svg", "cannot read ./me.svg: it leads out of the profile's folder"),
      ("/etc/hosts", "cannot read /etc/hosts: it leads out of the profile's folder"),
      ("in//me.svg", "cannot read in//me.svg: it leads out of the profile's folder"),
      ("in", "cannot read in: it is a folder"),
      (
        "notes.txt",
        "notes.txt is no picture that a page can hold (save it as PNG, JPEG, WebP or SVG)"
      ),
    ])
  func refused(_ file: String, _ message: String) throws {
    let folder = try Self.folder()
    let found = folder.render("cv.html", theme: "page", Self.profile(file))
    #expect(found == "profile.json:1:33: \(message)")
  }

  @Test("A link out of the folder is not followed")
  func link() throws {
    let outside = try TemporaryFolder(["me.svg": Self.drawing])
    let folder = try Self.folder()
    try folder.putLink("link.svg", to: outside("me.svg"))
    try folder.putLink("out", to: outside.path)
    let found = folder.render("cv.html", theme: "page", Self.profile("link.svg"))
    #expect(
      found == "profile.json:1:33: cannot read link.svg: it leads out of the profile's folder")
    let below = folder.render("cv.html", theme: "page", Self.profile("out/me.svg"))
    #expect(
      below == "profile.json:1:33: cannot read out/me.svg: it leads out of the profile's folder")
  }

  @Test("A broken picture is an error")
  func broken() throws {
    let folder = try Self.folder()
    try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).write(
      to: URL(fileURLWithPath: folder("cut.png")))
    #expect(
      folder.render("cv.html", theme: "page", Self.profile("cut.png"))
        == "profile.json:1:33: cut.png is broken: it doesn't tell its size")
  }

  @Test("A picture without a text for those who can't see it is an error")
  func alternative() throws {
    let folder = try Self.folder()
    #expect(
      folder.render(
        "cv.html", theme: "page", "{\"name\": \"A\", \"image\": {\"file\": \"me.svg\"}}")
        == "profile.json:1:24: an image needs \"alt\" (add \"alt\": what the picture shows)")
    #expect(
      folder.render("cv.html", theme: "page", Self.profile("me.svg", alt: " ")).hasSuffix(
        "profile.json:1:50: an image needs an \"alt\" that says what it shows (write it for those who can't see the picture)"
      ))
  }

  @Test(
    "Bytes are written in Base64",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foobar", "Zm9vYmFy")])
  func base64(_ text: String, _ expected: String) {
    #expect(Base64.text(of: Array(text.utf8)) == expected)
  }
}

@Suite("Pictures and fonts of themes")
struct ThemeAssetTests {
  private static let page =
    "<!doctype html><html lang=\"en\"><head>{{> head}}{{> style}}</head><body><img src=\"{{assets.logo}}\" alt=\"\"></body></html>"

  private static func folder(_ files: [String: String]) throws -> TemporaryFolder {
    let base = [
      "base/theme.json": #"{"name": "base"}"#, "base/cv.html": page,
      "base/style.css": "p { background: url({{assets.logo}}) }\n",
      "base/assets/logo.svg": "<svg/>",
      "mine/theme.json": #"{"name": "mine", "extends": "base"}"#,
    ]
    return try TemporaryFolder(base.merging(files) { $1 })
  }

  @Test("They stand in templates and style sheets, the nearest theme's")
  func shown() throws {
    let folder = try Self.folder(["mine/assets/logo.svg": "<svg >"])
    let base = folder.render("cv.html", theme: "base")
    #expect(base.contains("p { background: url(data:image/svg+xml;base64,PHN2Zy8+) }\n"))
    #expect(base.contains("<body><img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"\"></body>"))
    let mine = folder.render("cv.html", theme: "mine")
    #expect(mine.contains("p { background: url(data:image/svg+xml;base64,PHN2ZyA+) }\n"))
  }

  @Test("A name that no file has is an error where it stands")
  func unknown() throws {
    let folder = try Self.folder(["mine/style.css": "p { background: url({{assets.logos}}) }\n"])
    #expect(
      folder.render("cv.html", theme: "mine")
        == "mine/style.css:1:21: \"assets\" has no \"logos\" (did you mean \"assets.logo\"?)")
  }

  @Test(
    "A file that no page can hold, or no template can name, is an error",
    arguments: [
      (
        "mine/assets/logo.js",
        "mine/assets/logo.js is nothing that a page can hold (pictures are PNG, JPEG, WebP or SVG, fonts WOFF or WOFF2)"
      ),
      (
        "mine/assets/my-logo.svg",
        "mine/assets/my-logo.svg can't be named in templates (give it a name of letters and digits that no other file has)"
      ),
    ])
  func refused(_ file: String, _ message: String) throws {
    #expect(try Self.folder([file: "alert(1)"]).render("cv.html", theme: "mine") == message)
  }

  @Test("A link out of the theme's folder is not followed")
  func link() throws {
    let folder = try Self.folder(["outside.svg": "<svg/>", "mine/assets/a.svg": "<svg/>"])
    try folder.putLink("mine/assets/logo.svg", to: folder("outside.svg"))
    #expect(
      folder.render("cv.html", theme: "mine")
        == "cannot read mine/assets/logo.svg: it leads out of mine")
  }
}
