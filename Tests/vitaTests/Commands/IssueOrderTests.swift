import TestSupport
import Testing

@testable import vita

@Suite("The order of issues")
struct IssueOrderTests {
  /// What opening the profile finds, what its theme says and what the checks find, in turn.
  private static let warned = """
    {
      "name": "Ada Example",
      "talks": [{"title": "T", "date": "2031"}],
      "language": "tlh",
      "links": [{"network": "Nowhere", "username": "ada", "url": " "}, {"url": "@me"}],
      "skills": [{"name": " ", "url": "https://a,b"}]
    }
    """

  private static let warnedHeads = [
    #"<stdin>:3:36: warning: "2031" is in the future [future-date]"#,
    #"<stdin>:4:15: warning: titles and labels are in English: there are none in "tlh" [untranslated-phrases]"#,
    #"<stdin>:5:62: warning: "url" of a link is blank [blank-text]"#,
    #"<stdin>:5:76: warning: this address is the name of a user, and leads nowhere [malformed-link]"#,
    #"<stdin>:6:23: warning: "name" of a skill is blank [blank-text]"#,
    #"<stdin>:6:35: warning: this address has a "," in its host [malformed-link]"#,
  ]

  /// What opening the profile finds stands around what its theme says.
  private static let wrong = """
    {
      "nmae": "Ada Example",
      "theme": {"name": "classic", "options": {"acent": "#a30", "timeline": 7}},
      "skills": [{"name": " "}],
      "headline": 7
    }
    """

  private static let wrongHeads = [
    #"<stdin>:2:3: error: unknown key "nmae" in the profile [unknown-key]"#,
    #"<stdin>:3:44: error: theme "classic" has no option "acent" [unknown-option]"#,
    #"<stdin>:3:73: error: option "timeline" takes true or false, not a number [bad-option]"#,
    #"<stdin>:4:23: warning: "name" of a skill is blank [blank-text]"#,
    #"<stdin>:5:15: error: expected text in inline Markdown, found a number [wrong-type]"#,
  ]

  private static func heads(_ run: Run) -> [String] {
    run.error.split(separator: "\n").map(String.init).filter { !$0.hasPrefix(" ") }
  }

  @Test("Every issue is told once, in the order of the text")
  func check() {
    #expect(Self.heads(vita("check -", .bare.reading(Self.warned))) == Self.warnedHeads)
    #expect(Self.heads(vita("check -", .bare.reading(Self.wrong))) == Self.wrongHeads)
  }

  @Test("Programs are told the same")
  func json() {
    let lines = vita("check --json -", .bare.reading(Self.warned)).output.split(separator: "\n")
    #expect(
      lines.filter { $0.contains("\"line\"") || $0.contains("\"column\"") }.map {
        $0.filter(\.isNumber)
      }
        == ["3", "36", "4", "15", "5", "62", "5", "76", "6", "23", "6", "35"])
  }

  @Test("Commands that make documents tell them in the same order")
  func documents() throws {
    let folder = try TemporaryFolder([:])
    let render = vita("render cv.txt -", .bare.reading(Self.warned))
    #expect(
      Self.heads(render) == [Self.warnedHeads[1], Self.warnedHeads[2], Self.warnedHeads[4]])
    let site = "\(folder.path)/site"
    for command in [["render", "cv.txt"], ["build", "-o", site]] {
      let run = vita(command + ["-"], .bare.reading(Self.wrong))
      let errors = Self.heads(run).filter { $0.contains(": error: ") }
      #expect(errors == Self.wrongHeads.filter { $0.contains(": error: ") })
    }
    let build = vita(["build", "-", "-o", site], .bare.reading(Self.warned))
    #expect(build.error == "<stdin>: 6 warnings; see vita check\n")
  }

  @Test("What is wrong with the command line stands in no text, and is told first")
  func withoutPlace() {
    let run = vita("render cv.txt - -t nosuch", .bare.reading(Self.wrong))
    #expect(
      Self.heads(run) == [
        #"error: there is no theme "nosuch" [unknown-theme]"#, Self.wrongHeads[0],
        Self.wrongHeads[3],
        Self.wrongHeads[4],
      ])
  }
}
