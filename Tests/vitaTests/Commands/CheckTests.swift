import Diagnostics
import Files
import TestSupport
import Testing

@testable import vita

@Suite("vita check")
struct CheckTests {
  private static let tenMistakes = """
    {
      "nmae": "Ada Example",
      "headline": 7,
      "summary": "One",
      "summary": "Two",
      "employers": [
        { "name": "Example", "roles": [
          { "title": "Founder", "start": "2015-02", "end": "2014", "highlihgts": ["x"] },
          { "start": "2020" },
          { "title": "Adviser", "start": "2019-02-30", "tags": "x" }
        ]}
      ],
      "awards": [{ "title": "Prize", "timesWon": 0.5 }],
      "version": 2
    }
    """

  @Test("Ten different mistakes are ten errors, each with its line and column")
  func tenMistakes() {
    let run = vita("check -", .bare.reading(Self.tenMistakes))
    #expect(run.exitCode == 1)
    #expect(run.output == "<stdin>: 10 errors\n")
    let heads = run.error.split(separator: "\n").filter { $0.hasPrefix("<stdin>:") }
    #expect(
      heads == [
        #"<stdin>:2:3: error: unknown key "nmae" in the profile [unknown-key]"#,
        #"<stdin>:3:15: error: expected text in inline Markdown, found a number [wrong-type]"#,
        #"<stdin>:5:3: error: "summary" stands twice in the same object [duplicate-key]"#,
        #"<stdin>:4:3: note: the first one is here"#,
        #"<stdin>:8:56: error: this end is before the start [end-before-start]"#,
        #"<stdin>:8:38: note: the start is here"#,
        #"<stdin>:8:64: error: unknown key "highlihgts" in a role [unknown-key]"#,
        #"<stdin>:9:7: error: a role needs "title" [missing-key]"#,
        #"<stdin>:10:38: error: "2019-02-30" is no date: month 2 of 2019 has 28 days [bad-date]"#,
        #"<stdin>:10:60: error: expected a list of words, found text [wrong-type]"#,
        #"<stdin>:13:46: error: expected a whole number, found 0.5 [wrong-type]"#,
        #"<stdin>:14:14: error: version 2 of the format is not known [unknown-version]"#,
      ])
    #expect(
      run.error.contains(
        """
        <stdin>:8:64: error: unknown key "highlihgts" in a role [unknown-key]
          8 |       { "title": "Founder", "start": "2015-02", "end": "2014", "highlihgts": ["x"] },
            |                                                                ^
          did you mean "highlights"?

        """))
  }

  @Test("What is wrong with the theme is told beside what is wrong with the rest")
  func theme() {
    let text = #"{"name": "Ada Example", "theme": {"name": "clasic"}, "nam": 1}"#
    let heads = vita("check -", .bare.reading(text)).error.split(separator: "\n")
      .filter { $0.hasPrefix("<stdin>:") }
    #expect(
      heads == [
        #"<stdin>:1:43: error: there is no theme "clasic" [unknown-theme]"#,
        #"<stdin>:1:54: error: unknown key "nam" in the profile [unknown-key]"#,
      ])
  }

  @Test(
    "What is wrong with the name of the theme is one error, where it stands",
    arguments: [
      (#"{"nmae": "modern"}"#, #"35: error: unknown key "nmae" in the theme [unknown-key]"#),
      ("{}", #"34: error: the theme needs "name" [missing-key]"#),
      (#"{"name": null}"#, "43: error: expected text, found null [wrong-type]"),
      (#"{"name": 5}"#, "43: error: expected text, found a number [wrong-type]"),
      (#"{"name": ["modern"]}"#, "43: error: expected text, found a list [wrong-type]"),
      (
        #"{"name": "./mine"}"#,
        "43: error: a profile names a theme, and can't lead to a folder [theme-folder]"
      ),
      (#"{"name": "modren"}"#, #"43: error: there is no theme "modren" [unknown-theme]"#),
      (#""modern""#, "34: error: expected the theme in braces, found text [wrong-type]"),
    ])
  func themeName(theme: String, error: String) {
    let run = vita("check -", .bare.reading(#"{"name": "Ada Example", "theme": \#(theme)}"#))
    #expect(run.output == "<stdin>: 1 error\n")
    #expect(run.error.hasPrefix("<stdin>:1:\(error)\n"))
  }

  @Test("The quiet see errors and nothing else")
  func quiet() {
    let run = vita("check -q -", .bare.reading("{\"nmae\": \"x\"}"))
    #expect(
      run
        == Run(
          exitCode: 1, output: "",
          error: """
            <stdin>:1:2: error: unknown key "nmae" in the profile [unknown-key]
              1 | {"nmae": "x"}
                |  ^
              did you mean "name"?

            """))
  }

  @Test("As JSON, the issues go to standard output")
  func json() {
    #expect(
      vita("check --json -", .bare.reading("{\"nmae\": \"x\"}"))
        == Run(
          exitCode: 1,
          output: #"""
            [
              {
                "file": "<stdin>",
                "line": 1,
                "column": 2,
                "severity": "error",
                "code": "unknown-key",
                "message": "unknown key \"nmae\" in the profile",
                "hint": "did you mean \"name\"?",
                "notes": []
              }
            ]

            """#, error: ""))
  }

  private static let warned = World.bare.reading(
    "{\"name\": \"Ada Example\",\n\"talks\": [{\"title\": \"T\", \"date\": \"2031\"}]}")

  @Test("Warnings are shown, and fail a strict check only")
  func strict() {
    let warning = """
      <stdin>:2:34: warning: "2031" is in the future [future-date]
        2 | "talks": [{"title": "T", "date": "2031"}]}
          |                                  ^
        until then it isn't shown; look whether it is meant

      """
    let summary = "<stdin>: 1 warning\n"
    #expect(vita("check -", Self.warned) == Run(exitCode: 0, output: summary, error: warning))
    #expect(
      vita("check --strict -", Self.warned) == Run(exitCode: 1, output: summary, error: warning))
    #expect(
      vita("check -q --strict -", Self.warned) == Run(exitCode: 1, output: "", error: warning))
    #expect(vita("check -q -", Self.warned) == Run(exitCode: 0, output: "", error: ""))
    #expect(
      vita("check --as-of 2031 -", Self.warned)
        == Run(exitCode: 0, output: "<stdin>: no problems\n", error: ""))
    #expect(
      vita("render cv.txt -", Self.warned) == Run(exitCode: 0, output: "Ada Example\n", error: ""))
  }

  @Test("In GitHub Actions, issues are annotations")
  func annotations() {
    let world = Self.warned.with(["GITHUB_ACTIONS": "true"])
    #expect(
      vita("check -", world)
        == Run(
          exitCode: 0,
          output: """
            ::warning file=<stdin>,line=2,col=34,title=future-date::"2031" is in the future%0Auntil \
            then it isn't shown; look whether it is meant
            <stdin>: 1 warning

            """, error: ""))
    #expect(vita("check -q -", world) == Run(exitCode: 0, output: "", error: ""))
    let escaped = Diagnostics.Issue(
      .badDate, "100 % of it", at: Place(file: "a,b", line: 1, column: 2, text: ""))
    #expect(
      GitHubAnnotations.text(of: [escaped], in: "p")
        == "::error file=a%2Cb,line=1,col=2,title=bad-date::100 %25 of it\n")
  }

  private static let twice = World.bare.reading(
    "{\"name\": \"Ada Example\",\n\"pronouns\": \"a\",\n\"pronouns\": \"b\"}")

  @Test("A note is told to programs too, with its place")
  func notes() {
    #expect(
      vita("check --json -", Self.twice).output == #"""
        [
          {
            "file": "<stdin>",
            "line": 3,
            "column": 1,
            "severity": "error",
            "code": "duplicate-key",
            "message": "\"pronouns\" stands twice in the same object",
            "hint": "keep one of them",
            "notes": [
              {
                "file": "<stdin>",
                "line": 2,
                "column": 1,
                "message": "the first one is here"
              }
            ]
          }
        ]

        """#)
    #expect(
      vita("check -q -", Self.twice.with(["GITHUB_ACTIONS": "true"])).output
        == "::error file=<stdin>,line=3,col=1,title=duplicate-key::\"pronouns\" stands twice in the "
        + "same object%0Akeep one of them%0A<stdin>:2:1: the first one is here\n")
  }

  @Test("An annotation steers no terminal, and no mark with an accent ends a value in it")
  func safeAnnotations() {
    var issue = Diagnostics.Issue(
      .badDate, "b\u{1B}[2J\u{202E}", hint: "c\nd",
      at: Place(file: "e,\u{301}\u{9B}", line: 1, column: 2, text: ""))
    #expect(
      GitHubAnnotations.text(of: [issue], in: "p")
        == "::error file=e%2C\u{301}\\u{9B},line=1,col=2,title=bad-date::b\\u{1B}[2J\\u{202E}%0Ac\\u{A}d\n"
    )
    issue.place = nil
    #expect(
      GitHubAnnotations.text(of: [issue], in: "p\u{7}").hasPrefix("::error file=p\\u{7},title="))
  }

  @Test("A missing file is a problem of the input")
  func missing() {
    #expect(
      vita("check /nowhere/ada.json")
        == Run(
          exitCode: 1, output: "/nowhere/ada.json: 1 error\n",
          error: "error: cannot read /nowhere/ada.json: no such file [unreadable-file]\n"))
  }

  @Test("A profile without problems says so")
  func clean() throws {
    let folder = try TemporaryFolder(TinyTheme.files)
    try folder.put("{\"name\": \"Ada Example\", \"theme\": {\"name\": \"tiny\"}}", "ada.json")
    let file = "\(folder.path)/ada.json"
    #expect(vita(["check", file]) == Run(exitCode: 0, output: "\(file): no problems\n", error: ""))
    #expect(vita(["check", "--json", file]) == Run(exitCode: 0, output: "[]\n", error: ""))
  }
}
