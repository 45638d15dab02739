import Foundation
import JSONText
import ProfileModel
import TestSupport
import Testing

@testable import vita

@Suite("vita migrate")
struct MigrateTests {
  /// A format of three versions: `jobs` of the first are `employers`, and where the second has a
  /// `city` of a profile, the third has a `location`.
  static let three = Surroundings.bare.with {
    $0.history = FormatHistory(migrations: [
      Migration("\"jobs\" is \"employers\" now") { profile in
        profile.changingMembers { if $0.key == "jobs" { $0.key = "employers" } }
      },
      Migration("\"city\" is in \"location\" now") { profile in
        profile.changingMembers { member in
          guard member.key == "city" else { return }
          member.key = "location"
          member.value = JSONValue(
            JSONValue.object([("city", member.value)]).content, offset: member.value.offset)
        }
      },
    ])
  }

  private static let first = """
    { "$schema": "x.json",
      "name":"Ada Example", "city" : "London",

      "jobs": [ {"name": "Engines", "roles": [{"title":"Programmer",   "start": "2019-03"}]} ] }

    """
  private static let third = """
    { "$schema": "x.json",
      "version": 3,
      "name":"Ada Example", "location" : {"city": "London"},

      "employers": [ {"name": "Engines", "roles": [{"title":"Programmer",   "start": "2019-03"}]} ] }

    """

  @Test("An older profile is rewritten where it stands, and keeps the looks of what isn't touched")
  func inPlace() throws {
    let folder = try TemporaryFolder(["profile.json": Self.first])
    let path = "\(folder.path)/profile.json"
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(
      vita(["migrate", path], Self.three)
        == Run(
          exitCode: 0, output: "",
          error: """
            \(path) is in version 3 now:
              "jobs" is "employers" now
              "city" is in "location" now

            """))
    #expect(folder.text("profile.json") == Self.third)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(
      vita(["migrate", path], Self.three)
        == Run(exitCode: 0, output: "", error: "\(path) is in version 3 already, the newest\n"))
    #expect(folder.text("profile.json") == Self.third)
  }

  @Test("Standard output gets the new text, and a version between needs fewer steps")
  func standardOutput() {
    let second = #"{"version":2,"name":"Ada","city":"Rome"}"#
    let run = vita("migrate -", Self.three.reading(second))
    #expect(run.output == #"{"version":3,"name":"Ada","location":{"city": "Rome"}}"#)
    #expect(
      run.error == "<stdin> is in version 3 now:\n  \"city\" is in \"location\" now\n")
    #expect(vita("migrate - -q", Self.three.reading(second)) == run.with(error: ""))
    #expect(vita("migrate - -o - -q", .bare.reading(Self.third)).exitCode == 1)
  }

  @Test("A profile of the newest version stays as it is")
  func newest() throws {
    let text = "{\"name\":\n\"Ada\"}"
    let folder = try TemporaryFolder(["profile.json": text])
    let path = "\(folder.path)/profile.json"
    #expect(
      vita(["migrate", path])
        == Run(exitCode: 0, output: "", error: "\(path) is in version 1 already, the newest\n"))
    #expect(folder.text("profile.json") == text)
    #expect(vita("migrate - -q", .bare.reading(text)) == Run(exitCode: 0, output: text, error: ""))
    let copy = "\(folder.path)/copy.json"
    #expect(vita(["migrate", path, "-q", "-o", copy]) == Run(exitCode: 0, output: "", error: ""))
    #expect(folder.text("copy.json") == text)
  }

  @Test("A profile with errors, or a résumé of another tool, is left alone")
  func refused() throws {
    let text = #"{"version": 2, "jobs": [], "name": "Ada"}"#
    let folder = try TemporaryFolder(["profile.json": text])
    let path = "\(folder.path)/profile.json"
    #expect(
      vita(["migrate", path], Self.three)
        == Run(
          exitCode: 1, output: "",
          error: """
            \(path):1:16: error: unknown key "jobs" in the profile
              1 | \(text)
                |                ^
              did you mean "employers"?

            """))
    #expect(folder.text("profile.json") == text)
    #expect(
      vita("migrate -", .bare.reading(#"{"basics": {"name": "Ada"}}"#))
        == Run(
          exitCode: 1, output: "",
          error: """
            error: <stdin> is a résumé of another tool, not a profile
              "vita convert" makes a profile of it

            """))
  }

  @Test(
    "Any command reads an older profile, with a warning",
    arguments: [
      ("get location.city -", "London\n"), ("render cv.txt -", "Ada Example\n\nLondon\n"),
      ("facts - --only experience", "Ada Example\n\nExperience  1 year 10 months\n"),
      ("check -", "<stdin>: 1 warning\n"), ("convert - --allow-loss", "{\n  \"basics\": {\n"),
    ])
  func everyCommand(line: String, output: String) {
    let run = vita(line, Self.three.reading(Self.first))
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix(output), "\(run)")
    #expect(
      run.error.hasPrefix(
        """
        <stdin>:1:1: warning: the profile is in version 1 of the format, and 3 is the newest
          1 | { "$schema": "x.json",
            | ^
          "vita migrate" rewrites it, and keeps the rest as it is

        """), "\(run)")
    let silent = Self.first.replacing(
      "\"name\":\"Ada", with: "\"silence\": [\"old-version\"], \"name\":\"Ada")
    #expect(!vita(line, Self.three.reading(silent)).error.contains("version 1"))
  }

  @Test("Errors of an older profile are shown where they stand in its text")
  func errors() {
    let run = vita(
      "check -",
      Self.three.reading("{\"name\": \"Ada\",\n\"jobs\": [{\"nam\": \"x\"}],\n\"city\": 5}"))
    #expect(run.exitCode == 1)
    #expect(run.error.contains("<stdin>:2:11: error: unknown key \"nam\" in an organization\n"))
    #expect(run.error.contains("<stdin>:3:9: error: expected text, found a number\n"))
  }
}

extension JSONValue {
  /// The same object with each member changed.
  fileprivate func changingMembers(_ change: (inout JSONMember) -> Void) -> JSONValue {
    var members = members
    for index in members.indices { change(&members[index]) }
    return JSONValue(.object(members), offset: offset)
  }
}

extension Run {
  fileprivate func with(error: String) -> Run {
    Run(exitCode: exitCode, output: output, error: error)
  }
}
