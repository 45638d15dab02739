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
    let surroundings = Surroundings.bare.with {
      $0.ask = { _ in
        Issue.record("asked")
        return nil
      }
    }
    #expect(
      vita(["new", folder.path], surroundings)
        == Run(
          exitCode: 1, output: "",
          error: """
            error: \(folder.path)/profile.json is already there
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
        error: \(folder.path)/linked/profile.json is already there
          nothing was written; name another folder

        """)
    #expect(folder.text("profile.json") == "mine")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/none.json"))
  }

  @Test("A person at a terminal is asked for name, headline and role; no answer keeps the example")
  func asks() throws {
    let folder = try TemporaryFolder()
    let surroundings = Surroundings.bare.with {
      $0.ask = { question in
        switch question {
        case "Your name [Ada Example]: ": "Bo \"B\" Example"
        case "What you do, in one line [Engineer of *engines*]: ": " "
        case "Your role now [Engineer]: ": "Baker"
        default: nil
        }
      }
    }
    #expect(
      vita(["new", folder.path, "-q"], surroundings) == Run(exitCode: 0, output: "", error: ""))
    let file = "\(folder.path)/profile.json"
    #expect(vita(["get", "name", file]).output == "Bo \"B\" Example\n")
    #expect(vita(["get", "headline", file]).output == "Engineer of *engines*\n")
    #expect(vita(["get", "employers[0].roles[0].title", file]).output == "Baker\n")
  }
}
