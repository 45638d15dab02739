import TestSupport
import Testing

@testable import vita

@Suite("Templates without end")
struct EndlessTemplateTests {
  @Test("A partial that goes round in the same entries is an error, no crash")
  func entries() throws {
    var files = TinyTheme.files
    let round = "{{#sections}}{{#entries}}{{> round}}{{/entries}}{{/sections}}"
    files["themes/tiny/cv.txt"] = round
    files["themes/tiny/partials/round.txt"] = round
    files["profile.json"] = "{\"name\": \"A\", \"projects\": [{\"name\": \"B\"}]}"
    let folder = try TemporaryFolder(files)
    let run = vita([
      "render", "cv.txt", "\(folder.path)/profile.json", "-t", "\(folder.path)/themes/tiny",
    ])
    #expect(run.exitCode == 1)
    #expect(
      run.error
        == "error: cv.txt: sections, blocks and partials stand in each other more than 64 deep [nesting-depth]\n"
    )
  }
}
