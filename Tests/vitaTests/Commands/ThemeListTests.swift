import TestSupport
import Testing

@testable import vita

@Suite("vita theme list")
struct ThemeListTests {
  @Test("A theme of the user's own stands first, with its folder")
  func own() throws {
    let folder = try TemporaryFolder(TinyTheme.files)
    let run = vita("theme list", try .bare.userThemes("themes", of: folder))
    #expect(run.exitCode == 0)
    #expect(run.error == "")
    let line = run.output.split(separator: "\n").first { $0.hasPrefix("tiny") }
    #expect(
      line?.split(separator: " ").joined(separator: " ")
        == "tiny As little as can be. [html, md, txt] (\(folder.path)/vita/themes/tiny)")
  }

  @Test("The themes in the binary are always there", arguments: ["classic", "modern"])
  func builtIn(name: String) {
    let lines = vita("theme list").output.split(separator: "\n")
    let line = lines.first { $0.hasPrefix("\(name) ") }
    #expect(line?.hasSuffix("(built in)") == true || line?.hasSuffix("(themes/\(name))") == true)
  }

  @Test("A theme that can't be read is an error")
  func broken() throws {
    let folder = try TemporaryFolder(["themes/odd/theme.json": "{"])
    let run = vita("theme list", try .bare.userThemes("themes", of: folder))
    #expect(run.exitCode == 1)
    #expect(run.error.hasPrefix("\(folder.path)/vita/themes/odd/theme.json:1:2: error: "))
  }
}
