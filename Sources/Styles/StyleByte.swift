/// The code points that CSS Syntax Level 3 distinguishes, by their bytes in UTF-8.
enum StyleByte {
  /// Whether a byte ends a line; CR and LF together are one end.
  static func isNewline(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D || byte == 0x0C
  }

  static func isWhitespace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || isNewline(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether a byte may begin an identifier. What is not ASCII may, as NUL, which is read as U+FFFD.
  static func startsIdentifier(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") || byte >= 0x80 || byte == 0
  }

  /// Whether a byte may continue an identifier.
  static func continuesIdentifier(_ byte: UInt8) -> Bool {
    startsIdentifier(byte) || isDigit(byte) || byte == UInt8(ascii: "-")
  }

  /// Whether a byte is a control character that no address without quotes may hold.
  static func isNonPrintable(_ byte: UInt8) -> Bool {
    byte <= 0x08 || byte == 0x0B || (0x0E...0x1F).contains(byte) || byte == 0x7F
  }

  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46, 0x61...0x66: UInt32(byte | 0x20) - 0x57
    default: nil
    }
  }
}
