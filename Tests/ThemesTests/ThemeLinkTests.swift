import Checks
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

@Suite("Links in a theme's folder")
struct ThemeLinkTests {
  /// A theme that can be used, and beside it a folder that is nobody's business.
  private static func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "mine/theme.json": #"{"name": "mine", "description": "Mine.", "extends": "classic"}"#,
      "mine/cv.txt": "{{name}} {{> who}}\n", "secret/who.txt": "{{headline}}",
      "secret/passwords.txt": "x",
    ])
  }

  @Test(
    "A subfolder that leads out of the theme is an error, and nothing tells what is in it",
    arguments: ["partials", "assets", "phrases"],
    ["../secret", "..", "/etc", "../mine/../secret", "inner"])
  func outside(subfolder: String, target: String) throws {
    let folder = try Self.folder()
    if target == "inner" { try folder.putLink("mine/inner", to: "../secret") }
    try folder.putLink("mine/\(subfolder)", to: target)
    let error = "mine/\(subfolder) leads out of the theme (make it a folder instead of a link)"
    #expect(folder.render("cv.txt", theme: "mine") == error)
    let found = folder.themes.issues(ofThemeNamed: "mine")
    #expect(found.map { $0.shown(in: folder) } == [error])
  }

  @Test("A link to a folder elsewhere that no template looks into is a file that is never used")
  func unknown() throws {
    let folder = try Self.folder()
    try folder.put("{{headline}}", "mine/partials/who.txt")
    try folder.putLink("mine/docs", to: "../secret")
    let found = folder.themes.issues(ofThemeNamed: "mine")
    #expect(
      found.map { $0.shown(in: folder) }.filter { $0.contains("docs") || $0.contains("passw") } == [
        "mine/docs is never used (take it out of the theme's folder)"
      ])
    let files = try folder.themes.theme(named: "mine").files.map(\.path)
    #expect(files.filter { $0.contains("passwords") || $0.hasPrefix("docs") } == ["docs"])
  }

  @Test("A link inside the theme is as good as a folder")
  func inside() throws {
    let folder = try Self.folder()
    try folder.put("here", "mine/pieces/who.txt")
    try folder.putLink("mine/partials", to: "pieces")
    #expect(folder.render("cv.txt", theme: "mine") == "Ada Example here\n")
  }

  @Test("A theme's folder may be a link itself, and so may the folder of themes")
  func themeItself() throws {
    let folder = try Self.folder()
    try folder.put("here", "mine/partials/who.txt")
    try folder.putLink("places", to: ".")
    try folder.putFolder("other")
    try folder.putLink("other/mine", to: "../mine")
    for place in ["places", "other"] {
      let pipeline = DocumentPipeline(
        Edition(of: CalendarDay(year: 2026, month: 1, day: 1)), theme: "mine",
        themes: ThemeFinder(places: [folder(place)]))
      let rendered = pipeline.run(
        .init(name: "p", text: #"{"name": "Ada"}"#), [DocumentName(.cv, .plainText)])
      #expect(rendered.issues == [])
      #expect(rendered.files.first?.bytes == bytes("Ada here\n"))
    }
  }
}
