import Diagnostics
import JSONText
import Testing

@Suite("Places in a text")
struct SourceTextTests {
  @Test(
    "A byte offset is a line and a column of Unicode scalars",
    arguments: [
      ("", 0, 1, 1),
      ("ab", 1, 1, 2),
      ("ab", 2, 1, 3),
      ("ab", 9, 1, 3),
      ("ab", -1, 1, 1),
      ("a\nb", 1, 1, 2),
      ("a\nb", 2, 2, 1),
      ("a\r\nb", 2, 1, 3),
      ("a\r\nb", 3, 2, 1),
      ("a\rb", 2, 2, 1),
      ("a\r\rb", 3, 3, 1),
      ("a\n", 2, 2, 1),
      ("é€😀x", 2, 1, 2),
      ("é€😀x", 3, 1, 2),
      ("é€😀x", 9, 1, 4),
      ("e\u{301}x", 3, 1, 3),
      ("\u{FEFF}ab", 0, 1, 1),
      ("\u{FEFF}ab", 4, 1, 2),
      ("a\u{FEFF}b", 4, 1, 3),
    ])
  func position(text: String, offset: Int, line: Int, column: Int) {
    let source = SourceText(name: "profile.json", text: text)
    #expect(source.position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test("An invalid byte counts as one column and is shown as U+FFFD")
  func invalid() {
    let source = SourceText(name: "x", bytes: [0x61, 0xFF, 0xE2, 0x82, 0x62, 0x0A, 0xC3])
    #expect(source.position(at: 4) == SourcePosition(line: 1, column: 5))
    #expect(source.line(around: 0, reach: 9).text == "a\u{FFFD}\u{FFFD}\u{FFFD}b")
    #expect(source.line(around: 6, reach: 9).text == "\u{FFFD}")
  }

  @Test(
    "A line is shown without its line break and byte-order mark",
    arguments: [
      (0, "one"), (5, "one"), (6, "one"), (7, "två"), (11, "två"), (12, "två"), (13, ""),
      (14, "four"), (19, "five"), (23, "five"), (24, ""), (99, ""),
    ])
  func line(offset: Int, line: String) {
    let source = SourceText(name: "x", text: "\u{FEFF}one\ntvå\r\n\rfour\rfive\n")
    #expect(source.line(around: offset, reach: 9).text == line)
  }

  @Test("Places far into a long line and a long text are exact")
  func long() {
    let line = String(repeating: "é", count: 5000)
    let source = SourceText(name: "x", text: line + "\n" + line + "x\ny")
    #expect(source.position(at: 9998) == SourcePosition(line: 1, column: 5000))
    #expect(source.position(at: 10001) == SourcePosition(line: 2, column: 1))
    #expect(source.position(at: 20001) == SourcePosition(line: 2, column: 5001))
    #expect(source.position(at: 20003) == SourcePosition(line: 3, column: 1))
  }

  @Test("Places are ordered by line, then by column")
  func order() {
    let places = [(2, 1), (1, 9), (1, 2)].map { SourcePosition(line: $0, column: $1) }
    #expect(places.sorted() == [places[2], places[1], places[0]])
  }
}

@Suite("Parts of long lines")
struct LongLineTests {
  @Test("A part of a line stands around a byte and never cuts a scalar")
  func part() {
    let source = SourceText(name: "p", text: "ab\nåäö-\(String(repeating: "é", count: 50))\nz")
    let start = source.bytes.count - 2 - 20
    #expect(source.line(around: start, reach: 3).text == "éééé")
    #expect(source.line(around: start, reach: 3).column == 43)
    #expect(source.line(around: 4, reach: 2000).text.count == 54)
    #expect(source.line(around: 0, reach: 1) == ("a", 1))
  }
}
