import Formats
import Testing

@Suite("The width of a text in a terminal")
struct DisplayWidthTests {
  @Test(
    "Columns are counted by grapheme cluster",
    arguments: [
      ("", 0),
      ("Erik Bernhardsson", 17),
      ("Ångström", 8),
      ("A\u{30A}ngstro\u{308}m", 8),
      ("日本語", 6),
      ("ﾊﾝｶｸ", 4),
      ("ＡＢＣ", 6),
      ("한국어", 6),
      ("\u{1112}\u{1161}\u{11AB}", 2),
      ("、。「」", 8),
      ("👍", 2),
      ("👍🏽", 2),
      ("👩‍👩‍👧‍👦", 2),
      ("🇸🇪", 2),
      ("🇸", 2),
      ("🎉🏽", 4),
      ("☎", 1),
      ("☎\u{FE0F}", 2),
      ("1\u{FE0F}\u{20E3}", 2),
      ("1\u{FE0F}", 1),
      ("1\u{200D}", 1),
      ("☎\u{200D}", 1),
      ("❤\u{200D}🔥", 2),
      ("© ™ – — … • €", 13),
      ("नमस्ते", 4),
      ("\u{94D}स", 2),
      ("\u{600}\u{661}", 2),
      ("ไทย", 3),
      ("กำ", 2),
      ("سلام", 4),
      ("a\u{200B}b\u{FEFF}c", 3),
      ("a\u{AD}b", 3),
      ("a\u{7}\u{9B}b", 2),
      ("\r\n", 0),
      ("𠀀𰀀", 4),
      ("\u{10FFFD}", 1),
      ("\u{303F}\u{3040}", 2),
      ("\u{3041}", 2),
    ])
  func columns(text: String, width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test("The first and last character of a range are wide, their neighbours are not")
  func borders() {
    #expect(
      ["\u{10FF}", "\u{1100}", "\u{115F}", "\u{1160}"].map { displayWidth($0) } == [1, 2, 2, 0])
    #expect(["\u{2FFFD}", "\u{2FFFE}"].map { displayWidth($0) } == [2, 1])
  }
}
