import Formats
import Markdown
import TestSupport
import Testing

@Suite("Plain text")
struct PlainTextTests {
  /// A rendered page laid out: `›` is where continuation lines begin, `»` the same in a list of a
  /// value, `→` a tab, `⏎` a line break of a
  /// value, `══` a rule.
  private func laidOut(_ page: String, _ width: Int, bullet: String? = nil) -> [String] {
    var bytes: [UInt8] = []
    for character in page {
      switch character {
      case "›": bytes.append(LayoutMark.hang)
      case "»": bytes.append(LayoutMark.itemHang)
      case "→": bytes.append(0x09)
      case "⏎": bytes.append(LayoutMark.valueNewline)
      case "═": bytes.append(LayoutMark.doubleRule)
      default: bytes += Array(String(character).utf8)
      }
    }
    var settings = TextSettings(width: width)
    settings.bullet = bullet ?? settings.bullet
    let text = String(decoding: Format.plainText.layout(bytes, settings), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("Words wrap, under the text of their bullet")
  func hangingIndent() {
    #expect(
      laidOut("• ›one two three four five six\n10. ›one two three four five", 20) == [
        "• one two three four", "  five six", "10. one two three", "    four five", "",
      ])
  }

  @Test("Another bullet is printed wherever one is written as a bullet, and texts hang beside it")
  func otherBullet() {
    #expect(
      laidOut("• ›one • two three four\n- ›• »one two three four", 20, bullet: "–>") == [
        "–> one • two three", "   four", "- –> one two three", "     four", "",
      ])
  }

  @Test("Continuation lines keep half of the width, however many bullets stand before them")
  func widestHang() {
    #expect(
      laidOut("- ›- ›- ›- ›- ›- ›- ›- ›one two⏎three", 20) == [
        "- - - - - - - - one", "          two", "          three", "",
      ])
  }

  @Test("What separates lines or paragraphs in a value is a space")
  func separators() throws {
    let profile = #"{"name": "Ada\u2028Example", "summary": "One\u2029*two\u2028three*"}"#
    let page = try TemporaryFolder().render("about.txt", theme: "classic", profile)
    #expect(page.contains("Ada Example\n"))
    #expect(page.contains("\nOne two three\n"))
  }

  @Test("A bullet doesn't stand alone before a word that no line holds")
  func longWord() {
    #expect(
      laidOut("• ›example.org/one/two/three four", 20) == [
        "• example.org/one/", "  two/three four", "",
      ])
  }

  @Test("A line break of a value begins under its text")
  func valueLines() {
    #expect(
      laidOut("• ›one⏎two⏎  • ›three four five six", 20) == [
        "• one", "  two", "    • three four", "      five six", "",
      ])
  }

  @Test("The items of a list that a value begins with stand under one another")
  func valueList() {
    #expect(laidOut("1. »one⏎2. »two", 20) == ["1. one", "2. two", ""])
    #expect(laidOut("• ›1. »one⏎2. »two", 20) == ["• 1. one", "  2. two", ""])
  }

  @Test("A date stands at the right margin, or below where there is no room beside it")
  func rightMargin() {
    #expect(laidOut("Engineer→2015 – 2017", 24) == ["Engineer     2015 – 2017", ""])
    #expect(
      laidOut("Engineer, AB→2015 – 2017", 24) == ["Engineer, AB", "             2015 – 2017", ""])
    #expect(
      laidOut("Engineer of engines and more→2015 – 2017", 24) == [
        "Engineer of engines and", "more", "             2015 – 2017", "",
      ])
    #expect(laidOut("日本語→2015", 20) == ["日本語          2015", ""])
  }

  @Test("A rule is as wide as the line above it")
  func rules() {
    #expect(laidOut("日本語\n═\nAda\n═\n", 20) == ["日本語", "======", "Ada", "===", ""])
  }

  @Test(
    "Lines break where UAX #14 lets them",
    arguments: [
      ("a well-known and far-reaching idea", ["a well-known and far-", "reaching idea"]),
      ("from here and on to -1 and 2020-12-24", ["from here and on to", "-1 and 2020-12-24"]),
      (
        "some words and 10\u{A0}000\u{A0}000 more", ["some words and", "10\u{A0}000\u{A0}000 more"]
      ),
      (
        "see example.org/one/two/three-four/five",
        ["see", "example.org/one/two/", "three-four/five"]
      ),
      ("see https://example.org/onetwothree", ["see", "https://example.org/", "onetwothree"]),
      ("mail ada-lovelace@example.org", ["mail", "ada-lovelace@example.org"]),
      ("彼女は東京大学で研究をしています。", ["彼女は東京大学で研究", "をしています。"]),
      ("彼女は東京大学で研「究」している", ["彼女は東京大学で研", "「究」している"]),
      ("彼女は東京大学で研究。している", ["彼女は東京大学で研", "究。している"]),
      ("彼女はSwiftを東京大学で書く", ["彼女はSwiftを東京大", "学で書く"]),
      (
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
        ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]
      ),
      ("unbreakable-1234567890123456789012345", ["unbreakable-1234567890123456789012345"]),
      ("съел-щётка-же-это-давно", ["съел-щётка-же-это-", "давно"]),
      ("щётка-\u{301}же-это-давно-же", ["щётка-\u{301}же-это-давно-", "же"]),
      ("twelve letters with \u{301}mark", ["twelve letters with", " \u{301}mark"]),
    ])
  func breaks(text: String, lines: [String]) {
    #expect(laidOut(text, lines[0].hasPrefix("a well") ? 21 : 20) == lines + [""])
  }
}
