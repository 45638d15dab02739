extension JSONReader {
  /// A string, from its opening quote to after its closing one, with its escapes resolved.
  mutating func string() throws(JSONError) -> String {
    let opening = place
    place += 1
    let start = place
    skipPlain()
    if byte == Byte.quote {
      place += 1
      return String(decoding: bytes[start..<place - 1], as: UTF8.self)
    }
    return try escapedString(from: opening)
  }

  /// The same, where it holds an escape or an error at the byte at hand.
  private mutating func escapedString(from opening: Int) throws(JSONError) -> String {
    var output = Array(bytes[opening + 1..<place])
    while let byte {
      switch byte {
      case Byte.quote:
        place += 1
        return String(decoding: output, as: UTF8.self)
      case Byte.backslash: try escape(into: &output, openedAt: opening)
      case ..<Byte.space: throw controlInText(byte)
      default:
        let start = place
        skipPlain()
        output += bytes[start..<place]
      }
    }
    throw unclosedText(at: opening)
  }

  private mutating func skipPlain() {
    while place < bytes.count {
      let byte = bytes[place]
      if byte == Byte.quote || byte == Byte.backslash || byte < Byte.space { return }
      place += 1
    }
  }

  /// One escape, from its backslash; two where they are a pair of surrogates.
  private mutating func escape(
    into output: inout [UInt8], openedAt opening: Int
  ) throws(JSONError) {
    guard place + 1 < bytes.count else { throw unclosedText(at: opening) }
    let byte = bytes[place + 1]
    if byte == UInt8(ascii: "u") {
      let scalar = try codePoint()
      output += String(scalar).utf8
    } else if let meaning = Self.meaning(ofEscape: byte) {
      output.append(meaning)
      place += 2
    } else {
      throw unknownEscape()
    }
  }

  private static func meaning(ofEscape byte: UInt8) -> UInt8? {
    switch byte {
    case Byte.quote, Byte.backslash, Byte.slash: byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): Byte.lineFeed
    case UInt8(ascii: "r"): Byte.carriageReturn
    case UInt8(ascii: "t"): Byte.tab
    default: nil
    }
  }

  /// `\u00E9`, or a pair `\uD83D\uDE00`; a surrogate that stands alone is U+FFFD.
  private mutating func codePoint() throws(JSONError) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    guard let high = codeUnit(at: place) else { throw wrongCodePoint() }
    place += 6
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard UTF16.isLeadSurrogate(high), let low = codeUnit(at: place),
      UTF16.isTrailSurrogate(low)
    else { return replacement }
    place += 6
    return UTF16.decode(UTF16.EncodedScalar([high, low]))
  }

  /// The code unit of UTF-16 that an escape `\uXXXX` at a place stands for.
  private func codeUnit(at place: Int) -> UInt16? {
    guard place + 6 <= bytes.count, bytes[place] == Byte.backslash,
      bytes[place + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[place + 2..<place + 6] {
      guard let digit = Self.hexadecimalDigit(byte) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    if Byte.isDigit(byte) { return UInt16(byte - Byte.zero) }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt16(letter) + 10 : nil
  }
}
