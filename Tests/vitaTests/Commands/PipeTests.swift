import Foundation
import TestSupport
import Testing

@testable import vita

@Suite("Commands that find a pipe where a file should be")
struct PipeTests {
  @Test(
    "A build doesn't wait for what reads from it, and writes nothing",
    arguments: ["index.html", "cv.txt", "resume.json"])
  func build(name: String) throws {
    let folder = try TemporaryFolder(TinyTheme.files)
    try folder.put(#"{"name": "Ada", "theme": {"name": "tiny"}}"#, "profile.json")
    try folder.put("old", "site/about.md")
    #expect(mkfifo(folder("site/\(name)"), 0o600) == 0)
    let run = vita(["build", folder("profile.json"), "-o", folder("site")])
    #expect(
      run
        == Run(
          exitCode: 1, output: "",
          error: """
            error: cannot write \(folder("site"))/\(name): it is a pipe, and nothing reads from it [unwritable-file]
              remove it, or start what reads from it first

            """))
    #expect(try folder.names("site") == ["about.md", name])
    #expect(folder.text("site/about.md") == "old")
  }
}
