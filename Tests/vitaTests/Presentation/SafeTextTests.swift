import Testing

@testable import vita

@Suite("Text that is safe on a terminal")
struct SafeTextTests {
  /// C0 but line feed, DEL, C1, line separators, and what changes the direction of writing.
  private static let unsafe: [Unicode.Scalar] =
    [
      0...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x61C...0x61C, 0x200E...0x200F, 0x202A...0x202E,
      0x2066...0x2069,
    ]
    .flatMap { $0.compactMap { Unicode.Scalar($0 as UInt32) } }

  @Test("No form of a text holds what steers a terminal", arguments: unsafe)
  func steering(scalar: Unicode.Scalar) {
    let text = "a\(Character(scalar))b"
    #expect(!SafeText.escaped(text).unicodeScalars.contains(scalar))
    #expect(!SafeText.line(text).unicodeScalars.contains(scalar))
    #expect(!SafeText.value(text).unicodeScalars.contains(scalar))
    let document = String(decoding: SafeText.document(Array(text.utf8)), as: UTF8.self)
    #expect(document.unicodeScalars.contains(scalar) == (scalar == "\n"))
    #expect(document.unicodeScalars.count == 3)
  }

  @Test("In messages it is named, in lines and documents it is replaced")
  func replaced() {
    let text = "a\u{1B}[2J\tb\n\u{202E}c\u{9B}"
    #expect(SafeText.escaped(text) == #"a\u{1B}[2J\u{9}b\u{A}\u{202E}c\u{9B}"#)
    #expect(SafeText.line(text) == "a\u{FFFD}[2J b \u{FFFD}c\u{FFFD}")
    #expect(
      String(decoding: SafeText.document(Array(text.utf8)), as: UTF8.self)
        == "a\u{FFFD}[2J b\n\u{FFFD}c\u{FFFD}")
  }

  @Test("Other text stays as it is", arguments: ["", "Zoë – 日本 👩‍💻", "a\u{A0}b"])
  func others(text: String) {
    #expect(SafeText.escaped(text) == text)
    #expect(SafeText.line(text) == text)
    #expect(SafeText.value(text) == text)
    #expect(SafeText.json(text) == text)
    #expect(SafeText.document(Array(text.utf8)) == Array(text.utf8))
  }
}
