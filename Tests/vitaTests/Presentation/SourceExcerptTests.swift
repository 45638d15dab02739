import Formats
import Testing

@testable import vita

@Suite("The line under an issue")
struct SourceExcerptTests {
  /// The line, and under it a caret.
  private static func shown(_ line: String, _ column: Int, width: Int = 20) -> String {
    let excerpt = SourceExcerpt(of: line, at: column, maximumWidth: width)
    return excerpt.text + "\n" + String(repeating: " ", count: excerpt.caretColumn) + "^"
  }

  @Test(
    "The caret stands under the character",
    arguments: [
      ("abc", 1, "abc\n^"),
      ("abc", 3, "abc\n  ^"),
      ("abc", 4, "abc\n   ^"),
      ("abc", 9, "abc\n   ^"),
      ("", 1, "\n^"),
      ("\t\tx", 3, "  x\n  ^"),
      ("日本x", 3, "日本x\n    ^"),
      ("👩‍👩‍👧‍👦x", 8, "👩‍👩‍👧‍👦x\n  ^"),
      ("👩‍👩‍👧‍👦x", 3, "👩‍👩‍👧‍👦x\n^"),
      ("e\u{301}x", 3, "e\u{301}x\n ^"),
      ("a\u{202E}\u{9B}\u{1B}b", 5, "a\u{FFFD}\u{FFFD}\u{FFFD}b\n    ^"),
    ])
  func caret(line: String, column: Int, expected: String) {
    #expect(Self.shown(line, column) == expected)
  }

  @Test(
    "A wide line is cut around the caret",
    arguments: [
      ("abcdefghijklmnopqrst", 20, "abcdefghijklmnopqrst\n                   ^"),
      ("abcdefghijklmnopqrstu", 1, "abcdefghijklmnopqr…\n^"),
      ("abcdefghijklmnopqrstuvwxyz", 13, "…defghijklmnopqrstu…\n          ^"),
      ("abcdefghijklmnopqrstuvwxyz", 26, "…ijklmnopqrstuvwxyz\n                  ^"),
      ("abcdefghijklmnopqrstuvwxyz", 27, "…ijklmnopqrstuvwxyz\n                   ^"),
      ("日本語日本語日本語日本語", 6, "…本語日本語日本語日…\n         ^"),
    ])
  func cut(line: String, column: Int, expected: String) {
    #expect(Self.shown(line, column) == expected)
  }

  @Test(
    "A cut line is never wider than the limit", arguments: [1, 2, 79, 80, 81, 5_000, 9_999, 10_001])
  func limit(column: Int) {
    for line in [String(repeating: "x", count: 10_000), String(repeating: "語", count: 10_000)] {
      let excerpt = SourceExcerpt(of: line, at: column)
      #expect((150...160).contains(displayWidth(excerpt.text)))
      #expect(excerpt.caretColumn <= 160)
    }
  }
}
