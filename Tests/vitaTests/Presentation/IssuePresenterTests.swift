import Checks
import Diagnostics
import JSONText
import Testing

@testable import vita

@Suite("Issues as they are shown")
struct IssuePresenterTests {
  private static let misspelt = Diagnostics.Issue(
    .unknownKey, "unknown key \"highlihgts\" in a role", hint: "did you mean \"highlights\"?",
    at: Place(file: "profile.json", line: 12, column: 7, text: "      \"highlihgts\": ["))

  private static func text(_ issue: Diagnostics.Issue, isColored: Bool = false) -> String {
    IssuePresenter(Style(isColored ? .sixteen : .none)).text(of: [issue])
  }

  @Test("An error has its place, its line with a caret, and a hint")
  func error() {
    #expect(
      Self.text(Self.misspelt) == """
        profile.json:12:7: error: unknown key "highlihgts" in a role [unknown-key]
          12 |       "highlihgts": [
             |       ^
          did you mean "highlights"?

        """)
  }

  @Test("Notes follow, each with its own line")
  func notes() {
    let issue = Diagnostics.Issue(
      .endBeforeStart, "the end is before the start",
      at: Place(file: "profile.json", line: 100, column: 3, text: "\t\t\"end\": \"2015\""),
      notes: [
        .init(
          "it starts here",
          at: Place(file: "profile.json", line: 99, column: 3, text: "\t\t\"start\": \"2016\","))
      ])
    #expect(
      Self.text(issue) == """
        profile.json:100:3: error: the end is before the start [end-before-start]
          100 |   "end": "2015"
              |   ^
        profile.json:99:3: note: it starts here
          99 |   "start": "2016",
             |   ^

        """)
  }

  @Test("What has no place is a line by itself")
  func placeless() {
    let issue = Diagnostics.Issue(
      .missingStyle, "nothing uses it", hint: "remove it")
    #expect(Self.text(issue) == "warning: nothing uses it [missing-style]\n  remove it\n")
  }

  @Test("Nothing in a message, a hint, a path or a line steers the terminal")
  func steering() {
    let issue = Diagnostics.Issue(
      .unknownKey, "unknown key \"a\u{1B}[2Jb\"", hint: "\u{202E}\r",
      at: Place(file: "a\u{7}.json", line: 1, column: 2, text: "\"\u{1B}[2J\u{202E}\""))
    #expect(
      Self.text(issue) == """
        a\\u{7}.json:1:2: error: unknown key "a\\u{1B}[2Jb" [unknown-key]
          1 | "\u{FFFD}[2J\u{FFFD}"
            |  ^
          \\u{202E}\\u{D}

        """)
  }

  @Test("Colours set off the place, the severity, the message, the gutter and the caret")
  func color() {
    let escape = "\u{1B}["
    #expect(
      Self.text(Self.misspelt, isColored: true) == """
        \(escape)1mprofile.json:12:7:\(escape)0m \(escape)1;31merror:\(escape)0m \
        \(escape)1munknown key "highlihgts" in a role\(escape)0m \(escape)2m[unknown-key]\(escape)0m
          \(escape)2m12 |\(escape)0m       "highlihgts": [
          \(escape)2m   |\(escape)0m       \(escape)1;31m^\(escape)0m
          did you mean "highlights"?

        """)
  }

  @Test(
    "A check ends in the counts",
    arguments: [
      (0, 0, "profile.json: no problems\n"), (1, 0, "profile.json: 1 error\n"),
      (0, 1, "profile.json: 1 warning\n"), (10, 2, "profile.json: 10 errors, 2 warnings\n"),
    ])
  func summary(errors: Int, warnings: Int, line: String) {
    let warning = Diagnostics.Issue(.roleGap, "x")
    let issues = Array(repeating: Self.misspelt, count: errors)
    #expect(
      IssuePresenter.summary(
        of: issues + Array(repeating: warning, count: warnings), in: "profile.json") == line)
    let suggestion = Diagnostics.Issue(.longHighlight, "x")
    #expect(
      IssuePresenter.summary(of: [warning, suggestion, suggestion], in: "p")
        == "p: 1 warning, 2 suggestions\n")
  }

  @Test("As JSON, every issue has every key")
  func json() {
    let issues = [Self.misspelt, Diagnostics.Issue(.roleGap, "nothing\u{202E}")]
    #expect(
      IssuePresenter.json(of: issues, in: "profile.json") == #"""
        [
          {
            "file": "profile.json",
            "line": 12,
            "column": 7,
            "severity": "error",
            "code": "unknown-key",
            "message": "unknown key \"highlihgts\" in a role",
            "hint": "did you mean \"highlights\"?",
            "notes": []
          },
          {
            "file": "profile.json",
            "line": null,
            "column": null,
            "severity": "warning",
            "code": "role-gap",
            "message": "nothing\u202E",
            "hint": null,
            "notes": []
          }
        ]

        """#)
    #expect(IssuePresenter.json(of: [], in: "profile.json") == "[]\n")
  }

  @Test("Errors fail a run, warnings don't, and a bug is told from both")
  func exitCodes() {
    let warning = Diagnostics.Issue(.roleGap, "x")
    #expect(ExitCode([]) == .done)
    #expect(ExitCode([warning]) == .done)
    #expect(ExitCode([warning, Self.misspelt]) == .inputHasProblems)
    #expect(
      ExitCode([Self.misspelt, Diagnostics.Issue(.wrongSetting, "x")]) == .commandLineIsWrong)
    #expect(ExitCode([Self.misspelt, Diagnostics.Issue(.internalMistake, "x")]) == .bug)
  }

  @Test("Where it is strict, warnings fail a run too, and suggestions never do")
  func strictExitCodes() {
    let suggestion = Diagnostics.Issue(.unsourcedClaim, "x")
    #expect(ExitCode([suggestion], isStrict: true) == .done)
    #expect(
      ExitCode([suggestion, Diagnostics.Issue(.roleGap, "x")], isStrict: true) == .inputHasProblems)
  }
}
