import TestSupport
import Testing

@testable import vita

@Suite("--set")
struct SettingTests {
  private static let manifest = """
    {
      "name": "tiny",
      "options": {
        "mark": {"type": "text", "default": "-", "description": "What stands first."},
        "wide": {"type": "flag", "default": false, "description": "Whether it is wide."}
      }
    }
    """

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(TinyTheme.files)
    try folder.put(manifest, "themes/tiny/theme.json")
    try folder.put(
      "{{options.mark}}{{#options.wide}} wide{{/options.wide}} {{name}}\n", "themes/tiny/cv.txt")
    try folder.put(
      "{\"name\": \"Ada Example\", \"theme\": {\"name\": \"tiny\"}}", "profile.json")
    return folder
  }

  private static func render(_ settings: String...) throws -> Run {
    let folder = try folder()
    return vita(["render", "cv.txt", "\(folder.path)/profile.json"] + settings)
  }

  @Test("Each sets an option of the theme")
  func options() throws {
    #expect(try Self.render().output == "- Ada Example\n")
    #expect(
      try Self.render("--set", "mark=a=b c", "--set=wide=true").output == "a=b c wide Ada Example\n"
    )
    #expect(try Self.render("--set", "mark=x", "--set", "mark=").output == " Ada Example\n")
  }

  @Test("A wrong one is an error of the command line")
  func wrong() throws {
    #expect(
      try Self.render("--set", "mrak=x", "--set", "wide=yes")
        == Run(
          exitCode: 2, output: "",
          error: """
            error: --set mrak=x: theme "tiny" has no option "mrak" [wrong-setting]
              did you mean "mark"? it has mark (a text), wide (a flag)
            error: --set wide=yes: option "wide" takes true or false, not "yes" [wrong-setting]

            """))
    #expect(
      try Self.render("--set", "mark")
        == Run(
          exitCode: 2, output: "",
          error: """
            error: "--set" takes NAME=VALUE, not "mark"
              write it as --set accent=#a30
            see "vita help render"

            """))
  }

  @Test("Nothing is built then")
  func nothingBuilt() throws {
    let folder = try Self.folder()
    try folder.put("old", "site/cv.txt")
    let run = vita([
      "build", "\(folder.path)/profile.json", "-o", "\(folder.path)/site", "--set", "wide=1",
    ])
    #expect(run.exitCode == 2)
    #expect(try folder.names("site") == ["cv.txt"])
  }
}
