/// The characters of a name, string or address, with escapes such as `\75` resolved. A character that
/// is not ASCII comes as the bytes that it stands there in.
struct StyleText: Sequence, IteratorProtocol {
  private var tokenizer: StyleTokenizer

  /// The text of a name, or of what stands in quotes or parentheses.
  init(_ bytes: ArraySlice<UInt8>) {
    tokenizer = StyleTokenizer(bytes)
  }

  mutating func next() -> UInt32? {
    guard tokenizer.place < tokenizer.bytes.endIndex else { return nil }
    let byte = tokenizer.bytes[tokenizer.place]
    guard byte == UInt8(ascii: "\\") else {
      tokenizer.place += 1
      return UInt32(byte)
    }
    // In a string, an escaped line end stands for nothing.
    guard tokenizer.isEscape(at: 0) else {
      tokenizer.place += 1
      if tokenizer.peek() == 0x0D, tokenizer.peek(1) == 0x0A { tokenizer.place += 1 }
      if tokenizer.place < tokenizer.bytes.endIndex { tokenizer.place += 1 }
      return next()
    }
    let start = tokenizer.place + 1
    tokenizer.skipEscape()
    let escape = tokenizer.bytes[start..<Swift.min(tokenizer.place, tokenizer.bytes.endIndex)]
    let digits = escape.lazy.compactMap(StyleByte.hexDigit)
    guard escape.first.map(StyleByte.hexDigit) != .some(nil) else {
      return escape.first.map(UInt32.init)
    }
    return digits.reduce(0) { $0 * 16 + $1 }
  }

  /// Whether it is a word in small letters, as CSS compares them: in any case.
  func equals(_ word: String) -> Bool {
    var text = self
    return text.skip(word) && text.next() == nil
  }

  /// Whether it begins with a word in small letters, in any case.
  func starts(with word: String) -> Bool {
    var text = self
    return text.skip(word)
  }

  /// Skips a word in small letters, in any case; false if another one stands there.
  private mutating func skip(_ word: String) -> Bool {
    word.utf8.allSatisfy { next().map(Self.lowercased) == UInt32($0) }
  }

  /// A letter of ASCII in small.
  static func lowercased(_ character: UInt32) -> UInt32 {
    (0x41...0x5A).contains(character) ? character | 0x20 : character
  }
}

extension StyleText {
  /// Whether it is a word in small letters, or ends in it after a hyphen, as `-webkit-image-set`
  /// does; in any case.
  func ends(with word: String) -> Bool {
    if equals(word) { return true }
    var text = self
    while let character = text.next() {
      if character == UInt32(UInt8(ascii: "-")), text.equals(word) { return true }
    }
    return false
  }
}

extension StyleText {
  /// The characters as a string; what no character has for its number is U+FFFD.
  var string: String {
    var text = self
    var bytes: [UInt8] = []
    while text.tokenizer.place < text.tokenizer.bytes.endIndex {
      let isNumber =
        text.tokenizer.isEscape(at: 0) && StyleByte.hexDigit(text.tokenizer.peek(1)) != nil
      guard let character = text.next() else { break }
      if isNumber {
        let scalar = character == 0 ? nil : Unicode.Scalar(character)
        bytes += scalar.flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter
      } else {
        bytes.append(UInt8(truncatingIfNeeded: character))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
