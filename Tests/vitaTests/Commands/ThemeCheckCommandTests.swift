import TestSupport
import Testing

@testable import vita

@Suite("vita theme check")
struct ThemeCheckCommandTests {
  @Test("Every problem is shown with its line, and the last line counts them")
  func problems() throws {
    let folder = try TemporaryFolder([
      "bad/theme.json":
        "{\"name\": \"bad\", \"description\": \"Spoilt.\", \"extends\": \"classic\"}",
      "bad/cv.txt": "{{nmae}}\n",
    ])
    let run = vita(["theme", "check", "\(folder.path)/bad"])
    #expect(
      run
        == Run(
          exitCode: 1, output: "\(folder.path)/bad: 1 error\n",
          error: """
            \(folder.path)/bad/cv.txt:1:1: error: there is no "nmae" here [unknown-name]
              1 | {{nmae}}
                | ^
              did you mean "name"?

            """))
  }

  @Test("A theme in order has none")
  func sound() {
    #expect(
      vita("theme check modern") == Run(exitCode: 0, output: "modern: no problems\n", error: ""))
    #expect(vita("theme check modern --json").output == "[]\n")
  }
}
