import TestSupport
import Testing

@testable import vita

@Suite("Arguments that are not UTF-8")
struct UndecodedArgumentTests {
  @Test(
    "The first is named, wherever it stands, and nothing is done",
    arguments: [
      (["check", "caf\\.json"], 2, #"caf\xE9.json"#),
      (["build", "-o", "\\"], 3, #"\xE9"#),
      (["build", "--theme=\\"], 2, #"--theme=\xE9"#),
      (["\\"], 1, #"\xE9"#),
      (["render", "cv.txt", "--", "\\", "\\\\"], 4, #"\xE9"#),
    ])
  func refused(words: [String], number: Int, shown: String) {
    // A backslash stands for the byte that is not UTF-8.
    let arguments = words.map { word in word.utf8.map { $0 == 0x5C ? 0xE9 : $0 } }
    let error = """
      error: argument \(number) is not UTF-8: "\(shown)"
        where it names a file, rename that, or read it through standard input: - < FILE
      see "vita help"

      """
    #expect(vita(bytes: arguments) == Run(exitCode: 2, output: "", error: error))
  }

  @Test("Others are what they are", arguments: ["é", "日本", "👍", "\u{FFFD}", ""])
  func decoded(word: String) {
    let arguments = ["get", "name", word]
    #expect(vita(bytes: arguments.map { Array($0.utf8) }) == vita(arguments))
  }
}
