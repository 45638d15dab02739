import Checks
import Foundation
import Pipeline
import TestSupport
import Testing
import Themes

@Suite("Files of themes")
struct ThemeFolderTests {
  /// A theme in which a file holds some bytes.
  private static func folder(_ file: String, _ bytes: [UInt8]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(
      PlantedFault.sound.merging(["bad/cv.txt": "{{> who}}", "bad/partials/who.txt": "{{name}}\n"])
      {
        $1
      })
    try Data(bytes).write(to: URL(fileURLWithPath: folder("bad/\(file)")))
    return folder
  }

  @Test(
    "A file that is not UTF-8 is an error at the first byte that is not",
    arguments: ["cv.txt", "partials/who.txt", "style.css"])
  func encoding(file: String) throws {
    let folder = try Self.folder(file, bytes("p {}\n{{! å") + [0xE5] + bytes(" }}\n"))
    let error = "bad/\(file):2:6: the byte 0xE5 is not UTF-8 here (save the file as UTF-8)"
    let document = file == "style.css" ? "cv.html" : "cv.txt"
    #expect(folder.render(document, theme: "bad") == error)
    let found = folder.themes.issues(ofThemeNamed: "bad")
    #expect(found.map { $0.shown(in: folder) }.filter { $0.contains(file) } == [error])
  }

  @Test(
    "A byte-order mark at the start is no part of a file, and has no column",
    arguments: ["cv.txt", "partials/who.txt"])
  func mark(file: String) throws {
    let right = try Self.folder(file, bytes("\u{FEFF}{{name}}\n"))
    #expect(right.render("cv.txt", theme: "bad") == "Ada Example\n")
    let wrong = try Self.folder(file, bytes("\u{FEFF}{{nmae}}\n"))
    #expect(
      wrong.render("cv.txt", theme: "bad")
        == "bad/\(file):1:1: there is no \"nmae\" here (did you mean \"name\"?)")
  }

  @Test("A style sheet stands in a page without its byte-order mark")
  func markOfStyle() throws {
    let folder = try Self.folder("style.css", bytes("\u{FEFF}p { color: #123456 }\n"))
    #expect(folder.render("cv.html", theme: "bad").contains("<style>\np { color: #123456 }\n"))
  }

  @Test("A picture inside the binary is the bytes that its scalars stand for")
  func embeddedBytes() {
    #expect(
      EmbeddedThemes.bytes(of: "\u{89}PNG\r\nÿ", isText: false) == [137, 80, 78, 71, 13, 10, 255])
    #expect(EmbeddedThemes.bytes(of: "ÿ", isText: true) == [0xC3, 0xBF])
  }
}
