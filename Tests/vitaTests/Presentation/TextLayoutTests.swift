import Testing

@testable import vita

@Suite("Lines of a width")
struct TextLayoutTests {
  @Test(
    "What has no room is cut",
    arguments: [
      ("Example", 7, "Example"), ("Example", 6, "Examp…"), ("日本語", 6, "日本語"),
      ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("Example", 1, "…"),
    ])
  func cut(text: String, width: Int, expected: String) {
    #expect(TextLayout.cut(text, to: width) == expected)
  }

  @Test(
    "Lines break at spaces, and inside a word only where it doesn't fit alone",
    arguments: [
      ("", 10, []),
      ("one two", 7, ["one two"]),
      ("one two", 6, ["one", "two"]),
      (" one  two ", 7, ["one two"]),
      ("a abcdefghijkl b", 5, ["a", "abcde", "fghij", "kl b"]),
      ("日本語 日本", 6, ["日本語", "日本"]),
      ("日本語", 5, ["日本", "語"]),
      ("日", 1, ["日"]),
    ])
  func wrapped(text: String, width: Int, lines: [String]) {
    #expect(TextLayout.wrapped(text, width: width) == lines)
  }

  @Test("Padding counts columns of the terminal")
  func padded() {
    #expect(TextLayout.padded("日本", to: 6) == "日本  ")
    #expect(TextLayout.padded("toolong", to: 3) == "toolong")
  }

  @Test(
    "Sizes are in thousands, with a tenth",
    arguments: [
      (0, "0 B"), (999, "999 B"), (1_000, "1.0 kB"), (21_449, "21.4 kB"), (999_949, "999.9 kB"),
      (999_950, "1.0 MB"), (67_108_864, "67.1 MB"),
    ])
  func size(bytes: Int, text: String) {
    #expect(FileTable.size(bytes) == text)
  }

  @Test(
    "Times are in milliseconds, from a second on in seconds",
    arguments: [
      (0, "0.0 ms"), (3_149_999, "3.1 ms"), (999_949_999, "999.9 ms"), (999_950_000, "1.0 s"),
    ])
  func duration(nanoseconds: Int, text: String) {
    #expect(FileTable.duration(nanoseconds) == text)
  }
}
