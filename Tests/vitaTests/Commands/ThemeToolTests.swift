import Files
import Foundation
import TestSupport
import Testing

@testable import vita

@Suite("The tools of a theme's author")
struct ThemeToolTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "base/theme.json": """
      {
        "name": "base", "description": "A base.",
        "options": {"gap": {"type": "length", "default": "1em", "description": "A gap."}}
      }
      """,
      "base/cv.txt": "{{name}}\n", "base/partials/top.txt": "top\n",
      "mine/theme.json": "{\"name\": \"mine\", \"description\": \"Mine.\", \"extends\": \"base\"}",
      "mine/style.css": "p { color: #000 }\n",
    ])
    _ = try World.bare.userThemes(".", of: folder)
    return folder
  }

  private static func run(_ folder: TemporaryFolder, _ arguments: String...) -> Run {
    var run = vita(["theme"] + arguments, .bare.with(["XDG_DATA_HOME": folder.path]))
    for path in ["\(folder.path)/vita/themes", folder.path] {
      run.output.replace(path, with: "DIR")
      run.error.replace(path, with: "DIR")
    }
    return run
  }

  @Test("show lists the files with where each is found, and the options")
  func show() throws {
    #expect(
      Self.run(try Self.folder(), "show", "mine").output == """
        mine: Mine.
        comes from: DIR/mine
        extends: base

        files:
          cv.txt            of base
          partials/top.txt  of base
          style.css         its own
          theme.json        its own

        options:
          gap=1em: a length such as 12px or 1.5rem
            A gap. (of base)

        """)
  }

  @Test("new makes a folder with a theme that extends another, once")
  func new() throws {
    let folder = try Self.folder()
    let path = "\(folder.path)/next"
    let made = """
      made DIR/next/theme.json
      copy what you want to change: vita theme eject DIR/next style.css

      """
    #expect(
      Self.run(folder, "new", path, "--extends", "base")
        == Run(exitCode: 0, output: made, error: ""))
    let manifest = """
      {
        "name": "next",
        "description": "What next looks like, in a sentence.",
        "extends": "base"
      }

      """
    #expect(folder.text("next/theme.json") == manifest)
    let again = """
      error: there is something at DIR/next already [file-exists]
        choose another name

      """
    #expect(Self.run(folder, "new", path) == Run(exitCode: 1, output: "", error: again))
    #expect(folder.text("next/theme.json") == manifest)
    #expect(Self.run(folder, "new", "\(folder.path)/x", "--extends", "bse").exitCode == 1)
    #expect(Self.run(folder, "new", "\(folder.path)/y/../next").exitCode == 1)
    #expect(folder.text("next/theme.json") == manifest)
    #expect(!(try folder.names()).contains("x"))
  }

  @Test("eject follows no link out of the theme")
  func ejectOutside() throws {
    let folder = try TemporaryFolder([
      "mine/theme.json": #"{"name": "mine", "description": "d", "extends": "classic"}"#,
      "elsewhere/keep": "",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/mine/partials", withDestinationPath: "../elsewhere")
    let run = vita(["theme", "eject", "\(folder.path)/mine", "partials/masthead.html"])
    #expect(run.exitCode == 1)
    #expect(run.error.contains("mine/partials leads out of the theme [outside-theme]\n"), "\(run)")
    #expect(try folder.names("elsewhere") == ["keep"])
  }

  @Test("new makes no theme of a built-in one's name, which would hide it")
  func builtInName() throws {
    let folder = try Self.folder()
    let refused = """
      error: "classic" is the name of a built-in theme [bad-name]
        choose another name and extend it: vita theme new mine --extends classic

      """
    #expect(
      Self.run(folder, "new", "\(folder.path)/classic")
        == Run(exitCode: 1, output: "", error: refused))
    #expect(try folder.names() == ["base", "mine", "vita"])
  }

  @Test("eject copies what is inherited, and nothing where a name is wrong")
  func eject() throws {
    let folder = try Self.folder()
    let wrong = """
      error: theme "mine" inherits no file "cv.tx" [unknown-file]
        did you mean "cv.txt"?
      error: theme "mine" has its own style.css already [file-exists]
        edit it, or take it away first
      error: theme "mine" inherits no file "top.txt" [unknown-file]
        did you mean "partials/top.txt"?

      """
    #expect(
      Self.run(folder, "eject", "mine", "cv.tx", "partials/top.txt", "style.css", "top.txt")
        == Run(exitCode: 1, output: "", error: wrong))
    #expect(try folder.names("mine") == ["style.css", "theme.json"])
    #expect(
      Self.run(folder, "eject", "mine", "cv.txt", "partials/top.txt")
        == Run(
          exitCode: 0, output: "copied DIR/mine/cv.txt\ncopied DIR/mine/partials/top.txt\n",
          error: ""))
    #expect(folder.text("mine/partials/top.txt") == "top\n")
    #expect(folder.text("mine/cv.txt") == "{{name}}\n")
  }

  @Test("An error in a partial names the chain, and only its documents are left as they were")
  func brokenPartial() throws {
    let folder = try TemporaryFolder(TinyTheme.files)
    try folder.put(
      "{\"name\": \"Ada Example\", \"theme\": {\"name\": \"tiny\"}}", "profile.json")
    try folder.put("# {{> top}}\n", "themes/tiny/cv.md")
    try folder.put("{{> name}}", "themes/tiny/partials/top.md")
    try folder.put("{{name}}\n  {{nmae}}", "themes/tiny/partials/name.md")
    try folder.put("old", "site/cv.md")
    var run = vita(["build", "\(folder.path)/profile.json", "-o", "\(folder.path)/site"])
    run.error.replace(folder.path, with: "DIR")
    #expect(run.exitCode == 1)
    #expect(
      run.error == """
        DIR/themes/tiny/partials/name.md:2:3: error: there is no "nmae" here [unknown-name]
          2 |   {{nmae}}
            |   ^
          did you mean "name"?
        DIR/themes/tiny/partials/top.md:1:1: note: included here
          1 | {{> name}}
            | ^
        DIR/themes/tiny/cv.md:1:3: note: included here
          1 | # {{> top}}
            |   ^

        """)
    #expect(folder.text("site/cv.md") == "old")
    #expect(
      try folder.names("site") == [
        "about.md", "about.txt", "cv.html", "cv.md", "cv.txt", "index.html",
        "profile.vcf", "resume.json",
      ])
    #expect(folder.text("site/about.md") == "# Ada Example\n")
  }
}
