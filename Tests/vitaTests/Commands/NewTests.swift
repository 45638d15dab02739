import Files
import Foundation
import TestSupport
import Testing

@testable import vita

@Suite("vita new")
struct NewTests {
  @Test("The profile that is written passes every check, and builds")
  func passes() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/ada"
    #expect(
      vita(["new", path])
        == Run(
          exitCode: 0,
          output:
            "wrote \(path)/profile.json: change it, then run \"cd \(path)\" and \"vita build\"\n",
          error: ""))
    #expect(
      vita(["check", "--strict", "\(path)/profile.json"])
        == Run(exitCode: 0, output: "\(path)/profile.json: no problems\n", error: ""))
    #expect(vita(["get", "name", "\(path)/profile.json"]).output == "Ada Example\n")
  }

  @Test(
    "The way to the folder that is told can be typed into a shell as it stands",
    arguments: [
      ("a-b_1.c", "a-b_1.c"), ("a b", "'a b'"), ("a;b", "'a;b'"), ("$(a)", "'$(a)'"),
      ("it's", #"'it'\''s'"#), ("'\u{301}", #"''\''"# + "\u{301}'"), ("Zoë", "Zoë"),
    ])
  func way(name: String, word: String) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/\(name)"
    let typed =
      word.hasPrefix("'") ? "'\(folder.path)/\(word.dropFirst())" : "\(folder.path)/\(word)"
    #expect(
      vita(["new", path]).output.unicodeScalars.elementsEqual(
        "wrote \(path)/profile.json: change it, then run \"cd \(typed)\" and \"vita build\"\n"
          .unicodeScalars))
  }

  @Test("A profile that is there stays as it is, and nothing is asked")
  func neverOverwrites() throws {
    let folder = try TemporaryFolder(["profile.json": "mine"])
    let world = World.bare.with {
      $0.ask = { _ in
        Issue.record("asked")
        return nil
      }
    }
    #expect(
      vita(["new", folder.path], world)
        == Run(
          exitCode: 1, output: "",
          error: """
            error: \(folder.path)/profile.json is already there [file-exists]
              nothing was written; name another folder

            """))
    #expect(folder.text("profile.json") == "mine")
  }

  @Test("A profile stays as it is whatever leads to it")
  func neverOverwritesBehindAPath() throws {
    let folder = try TemporaryFolder(["profile.json": "mine"])
    let missing = "\(folder.path)/missing/.."
    #expect(vita(["new", missing]).exitCode == 1)
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/linked", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/linked/profile.json", withDestinationPath: "../none.json")
    #expect(
      vita(["new", "\(folder.path)/linked"]).error == """
        error: \(folder.path)/linked/profile.json is already there [file-exists]
          nothing was written; name another folder

        """)
    #expect(folder.text("profile.json") == "mine")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/none.json"))
  }

  /// What "vita new" writes for a person who answers so; a question that isn't here has no answer.
  private func written(_ answers: [String: String]) throws -> String {
    let folder = try TemporaryFolder()
    let world = World.bare.with { $0.ask = { answers[$0] } }
    #expect(
      vita(["new", folder.path, "-q"], world) == Run(exitCode: 0, output: "", error: ""))
    let file = "\(folder.path)/profile.json"
    #expect(vita(["check", "--strict", "-q", file]) == Run(exitCode: 0, output: "", error: ""))
    return try #require(folder.text("profile.json"))
  }

  @Test("What a person answers is in the profile, and nothing else")
  func asks() throws {
    #expect(
      try written([
        "Your name (none for an example): ": "Bo \"B\" Example",
        "What you do, in one line: ": "  Bakes\u{1B}[D\u{1B}[C\u{1B}OA bread ",
        "Your role now, as TITLE at EMPLOYER: ": "Lead Baker at Large at Bread Example",
      ]) == #"""
        {
          "version": 1,
          "name": "Bo \"B\" Example",
          "headline": "Bakes bread",
          "employers": [
            {
              "name": "Bread Example",
              "roles": [
                {
                  "title": "Lead Baker at Large"
                }
              ]
            }
          ]
        }

        """#)
  }

  @Test("An employer is asked for where the answer names none")
  func asksForEmployer() throws {
    let answers = [
      "Your name (none for an example): ": "Bo Example",
      "Your role now, as TITLE at EMPLOYER: ": "Baker",
    ]
    #expect(
      try written(answers).contains(#""headline": "Baker""#),
      "a title without an employer is what the person does")
    let employed = try written(
      answers.merging(["Your employer: ": "Bread Example"]) { first, _ in first })
    #expect(employed.contains(#""title": "Baker""#) && !employed.contains("headline"))
  }

  @Test("Without a name the profile is the example")
  func example() throws {
    #expect(
      try written(["What you do, in one line: ": "Bakes"]).contains(#""name": "Ada Example""#))
  }

  @Test("The name of a file is refused, and nothing is written")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/ada.json"
    #expect(
      vita(["new", path])
        == Run(
          exitCode: 1, output: "",
          error: """
            error: \(path) looks like a file; "vita new" takes the folder to write into [folder-needed]
              name it without .json: \(folder.path)/ada

            """))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(
    "Of a typed line stay the words",
    arguments: [
      ("Ada", "Ada"), (" Ada \t", "Ada"), ("A\u{1B}[1;5Dda", "Ada"), ("\u{1B}OPAda", "Ada"),
      ("A\u{1B}]0;title\u{7}da", "Ada"), ("A\u{8}d\u{7F}a\u{9B}A", "Ada"), ("\u{1B}", ""),
      ("Ada\u{1B}[", "Ada"), ("Ad\u{E5}", "Ad\u{E5}"), ("\u{1B}bAda", "Ada"),
    ])
  func typed(line: String, text: String) {
    #expect(TypedAnswer.text(of: line) == text)
  }
}
