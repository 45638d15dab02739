import Diagnostics
import Testing

@testable import vita

@Suite("More issues than anyone reads")
struct ManyIssuesTests {
  /// A profile with so many keys that are unknown, and so many that stand twice.
  private static func profile(unknown: Int, twice: Int) -> String {
    let keys =
      (0..<unknown).map { ",\n\"key\($0)\": 1" } + (0..<twice).map { _ in ",\n\"name\": \"B\"" }
    return "{\"name\": \"A\"\(keys.joined())}"
  }

  @Test("A thousand are shown, the others are counted")
  func text() {
    let run = vita("check -", .bare.reading(Self.profile(unknown: 3000, twice: 200)))
    #expect(run.exitCode == 1)
    #expect(run.output == "<stdin>: 3200 errors\n")
    #expect(run.error.split(separator: "\n").count { $0.contains(": error: ") } == 1000)
    #expect(run.error.hasSuffix("\nerror: and 2200 more errors [more-errors]\n"))
  }

  @Test("A program is told how many more there are, too")
  func json() {
    let run = vita("check - --json", .bare.reading(Self.profile(unknown: 1500, twice: 0)))
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("    \"code\":") } == 1001)
    #expect(
      run.output.hasSuffix(
        """
            "code": "more-errors",
            "message": "and 500 more errors",
            "hint": null,
            "notes": []
          }
        ]

        """))
  }

  @Test(
    "Each kind of error is counted to its end",
    arguments: [
      (#""skills": [LIST]"#, "{}", 3000), (#""skills": [LIST]"#, "1", 3000),
      (#""skills": [LIST]"#, #"{"nmae": "A", "x": 1}"#, 6000),
      (#""skills": [LIST]"#, #"{"name": "A", "highlights": [null, 1]}"#, 6000),
      (#""employers": [{"name": "E", "roles": [LIST]}]"#, "{}", 3000),
      (#""talks": [LIST]"#, #"{"title": "T", "date": "2019-13"}"#, 3000),
      (#""skills": [LIST], "talks": [{"date": "2019-13"}]"#, "{}", 3002),
      (#""skills": [{LIST, "name": "S"}]"#, #""tags": []"#, 2999),
      (#""skills": [{LIST, "name": "S"}], "talks": [], "talks": []"#, #""tags": []"#, 3000),
      (#""extra": {LIST}"#, #""a": 1"#, 2999),
      (#""name": {LIST}"#, #""en": "A""#, 3000),
    ])
  func kinds(members: String, element: String, count: Int) {
    let list = Array(repeating: element, count: 3000).joined(separator: ",\n")
    let profile = "{\"name\": \"A\", \(members.replacing("LIST", with: list))}"
    let run = vita("check -", .bare.reading(profile))
    #expect(run.exitCode == 1)
    #expect(run.output == "<stdin>: \(count) errors\n")
    let output = vita("check - --json", .bare.reading(profile)).output
    #expect(output.split(separator: "\n").count { $0.hasPrefix("    \"code\":") } == 1001)
    #expect(run.error.hasSuffix("\nerror: and \(count - 1000) more errors [more-errors]\n"))
    let build = vita("render cv.txt -", .bare.reading(profile))
    #expect(build.exitCode == 1 && build.output.isEmpty)
  }

  @Test(
    "Of keys that stand twice the first in the text are shown, and what is shown keeps its order")
  func twice() {
    let inner = Array(repeating: "\"tags\": []", count: 1500).joined(separator: ",\n")
    let profile = "{\"name\": \"A\", \"name\": \"B\",\n\"skills\": [{\"name\": \"S\", \(inner)}]}"
    let run = vita("check -", .bare.reading(profile))
    #expect(run.output == "<stdin>: 1500 errors\n")
    let lines = run.error.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("<stdin>:1:15: error: \"name\" stands twice") == true)
    #expect(lines.last?.hasPrefix("<stdin>:3:1: error: \"tags\"") == true)
    #expect(run.error.contains("\n  and 998 more on lines 4, 5, 6, 7, 8, 9, 10, 11, …\n"))
    let output = vita("check - --json", .bare.reading(profile)).output.split(separator: "\n")
    let places = output.filter { $0.hasPrefix("    \"line\":") }
    #expect(places.count == 1001)
    #expect(places[999] == "    \"line\": 1001,")
  }

  @Test("A thousand issues are all shown")
  func exactlyAll() {
    let run = vita("check -", .bare.reading(Self.profile(unknown: 1000, twice: 0)))
    #expect(run.output == "<stdin>: 1000 errors\n")
    #expect(run.error.split(separator: "\n").count { $0.contains(": error: ") } == 1000)
    #expect(!run.error.contains("more error"))
  }

  @Test("What is silenced is not counted")
  func silenced() {
    let projects = Array(repeating: "{\"name\": \" \"}", count: 1200).joined(separator: ",\n")
    let profile = "{\"name\": \"A\", \"silence\": [\"blank-text\"],\n\"projects\": [\(projects)]}"
    #expect(vita("check -", .bare.reading(profile)).error == "")
    let loud = profile.replacing("\"silence\": [\"blank-text\"],", with: "")
    let run = vita("check -", .bare.reading(loud))
    #expect(run.output == "<stdin>: 1200 warnings\n")
    #expect(run.error.hasSuffix("\nwarning: and 200 more warnings [more-warnings]\n"))
  }

  @Test("A name that a message quotes is cut")
  func longName() {
    let key = String(repeating: "k", count: 100_000)
    let run = vita("check -", .bare.reading("{\"name\": \"A\", \"\(key)\": 1}"))
    let start = String(repeating: "k", count: 80)
    #expect(
      run.error.hasPrefix(
        "<stdin>:1:15: error: unknown key \"\(start)…\" in the profile [unknown-key]\n"))
    #expect(run.error.utf8.count < 2000)
  }
}
