import Checks
import Diagnostics
import Testing

private typealias Issue = Diagnostics.Issue

@Suite("A list of issues in order")
struct IssueListTests {
  private static func issue(
    _ message: String, _ file: String, _ line: Int, _ column: Int = 1,
    _ code: IssueCode = .roleGap
  ) -> Issue {
    let place = Place(file: file, line: line, column: column, text: "")
    return Issue(code, message, at: place)
  }

  private static func order(_ issues: [Issue]) -> [String] { issues.inOrder.map(\.message) }

  @Test("First stands what has no place, then each file in its order, last what is only counted")
  func order() {
    let issues = [
      Issue.omission(of: 2, .moreWarnings), Self.issue("p3", "p", 3), Self.issue("t2", "t", 2),
      Self.issue("p1", "p", 1, 9), Issue(.internalMistake, "nowhere"),
      Self.issue("p1 too", "p", 1, 2),
      Self.issue("t1", "t", 1),
    ]
    #expect(
      Self.order(issues)
        == ["nowhere", "p1 too", "p1", "p3", "t1", "t2", "and 2 more warnings"])
  }

  @Test("What is equal is told once, and an error hides the warnings of its place")
  func once() {
    let issues = [
      Self.issue("a", "p", 1), Self.issue("b", "p", 1), Self.issue("a", "p", 1),
      Issue(.internalMistake, "nowhere"), Issue(.internalMistake, "nowhere"),
      Self.issue("c", "p", 2), Self.issue("d", "p", 2, 1, .badDate), Self.issue("e", "p", 2),
    ]
    #expect(Self.order(issues) == ["nowhere", "a", "b", "d"])
  }

  @Test("What differs is all told")
  func different() {
    let issues = [
      Self.issue("a", "p", 1), Self.issue("b", "p", 1), Self.issue("a", "p", 1, 2),
      Self.issue("a", "p", 2), Self.issue("a", "q", 1), Issue(.internalMistake, "nowhere"),
      Issue(.internalMistake, "elsewhere"), Self.issue("c", "q", 2, 1, .badDate),
      Self.issue("d", "q", 2, 1, .badDate),
    ]
    #expect(
      Self.order(issues) == ["nowhere", "elsewhere", "a", "b", "a", "a", "a", "c", "d"])
    let counted = [Issue.omission(of: 1, .moreErrors), .omission(of: 1, .moreErrors)]
    #expect(Self.order(counted) == ["and 1 more error", "and 1 more error"])
  }
}
