import Diagnostics

extension JSONReader {
  /// Refuses what isn't UTF-8, before anything else is looked at.
  static func checkEncoding(_ bytes: [UInt8]) throws(JSONError) {
    guard !looksLikeUTF16(bytes) else {
      throw JSONError(
        offset: 0, message: "the text is UTF-16, expected UTF-8", hint: "save the file as UTF-8")
    }
    guard let place = UTF8Scalar.firstInvalid(in: bytes) else { return }
    let digits = hexadecimal(UInt32(bytes[place]), digits: 2)
    throw JSONError(
      offset: place, message: "the byte 0x\(digits) is not UTF-8 here",
      hint: "save the file as UTF-8")
  }

  /// A byte-order mark of UTF-16, or every other of the first four bytes zero: JSON starts with two
  /// ASCII characters (RFC 4627, 3), if not in a string.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return false }
    let zeros = bytes.prefix(4).map { $0 == 0 }
    return zeros == [false, true, false, true] || zeros == [true, false, true, false]
  }
}

/// A number in capital hexadecimal digits, padded with zeros.
func hexadecimal(_ number: UInt32, digits: Int) -> String {
  let text = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
