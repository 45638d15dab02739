import Checks
import Diagnostics
import Testing

@testable import vita

@Suite("Equal issues")
struct IssueGroupTests {
  private static func claim(
    _ line: Int, column: Int = 1, in file: String = "p", hint: String = "add it",
    notes: [Diagnostics.Issue.Note] = []
  ) -> Diagnostics.Issue {
    Diagnostics.Issue(
      .unsourcedClaim, "no source", hint: hint,
      at: Place(file: file, line: line, column: column, text: "x"), notes: notes)
  }

  private static func text(_ issues: [Diagnostics.Issue]) -> String {
    IssuePresenter(Style(.none)).text(of: issues)
  }

  /// The last line of what is shown of claims on lines.
  private static func last(_ lines: [Int]) -> String? {
    text(lines.map { claim($0) }).split(separator: "\n").last.map(String.init)
  }

  @Test("They are shown once, at the first place, with the lines of the others")
  func once() {
    let other = Diagnostics.Issue(
      .longHighlight, "too long", at: Place(file: "p", line: 3, column: 1, text: "y"))
    #expect(
      Self.text([Self.claim(2), other, Self.claim(5), Self.claim(7)]) == """
        p:2:1: suggestion: no source [unsourced-claim]
          2 | x
            | ^
          add it
          and 2 more on lines 5, 7
        p:3:1: suggestion: too long [long-highlight]
          3 | y
            | ^

        """)
  }

  @Test("A line is named once, and only so many are")
  func lines() {
    #expect(Self.last([1, 4]) == "  and 1 more on line 4")
    #expect(Self.last([1, 1, 1]) == "  and 2 more on line 1")
    #expect(Self.last([1, 4, 4, 9]) == "  and 3 more on lines 4, 9")
    #expect(Self.last(Array(1...9)) == "  and 8 more on lines 2, 3, 4, 5, 6, 7, 8, 9")
    #expect(Self.last(Array(1...10)) == "  and 9 more on lines 2, 3, 4, 5, 6, 7, 8, 9, …")
    #expect(Self.last(Array(1...1000)) == "  and 999 more on lines 2, 3, 4, 5, 6, 7, 8, 9, …")
  }

  @Test("What differs in its file, its message, its hint or its notes is shown by itself")
  func different() {
    let place = Place(file: "p", line: 9, column: 1, text: "z")
    let issues = [
      Self.claim(1), Self.claim(1, in: "q"), Self.claim(2, hint: "or link it"),
      Self.claim(3, notes: [.init("it begins here", at: place)]),
      Diagnostics.Issue(.unsourcedClaim, "none", hint: "add it", at: place),
      Diagnostics.Issue(.unsourcedClaim, "no source"),
      Diagnostics.Issue(.unsourcedClaim, "no source"),
    ]
    let shown = Self.text(issues)
    #expect(shown.split(separator: "\n").count { $0.contains("[unsourced-claim]") } == 7)
    #expect(!shown.contains("more on"))
  }

  @Test("Programs are told each of them, and so is GitHub")
  func each() {
    let issues = [Self.claim(1), Self.claim(2), Self.claim(2, column: 4)]
    let json = IssuePresenter.json(of: issues, in: "p").split(separator: "\n")
    #expect(json.count { $0.contains("\"code\": \"unsourced-claim\"") } == 3)
    #expect(
      GitHubAnnotations.text(of: issues, in: "p") == """
        ::notice file=p,line=1,col=1,title=unsourced-claim::no source%0Aadd it
        ::notice file=p,line=2,col=1,title=unsourced-claim::no source%0Aadd it
        ::notice file=p,line=2,col=4,title=unsourced-claim::no source%0Aadd it

        """)
  }
}
