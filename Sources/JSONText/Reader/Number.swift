extension JSONReader {
  /// A number's text, as it is written.
  mutating func number() throws(JSONError) -> String {
    let start = place
    if take(Byte.minus) { try expectDigit("after \"-\"") }
    try whole()
    if take(Byte.point) {
      try expectDigit("after the decimal point")
      skipDigits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(Byte.plus) { _ = take(Byte.minus) }
      try expectDigit("in the exponent")
      skipDigits()
    }
    if let byte, Self.lengthensWord(byte) { throw inNumber() }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func whole() throws(JSONError) {
    let start = place
    guard take(Byte.zero) else { return skipDigits() }
    if let byte, Byte.isDigit(byte) { throw leadingZero(at: start) }
  }

  private func expectDigit(_ where: String) throws(JSONError) {
    guard let byte, Byte.isDigit(byte) else { throw noDigit(`where`) }
  }

  private mutating func skipDigits() {
    while let byte, Byte.isDigit(byte) { place += 1 }
  }

  /// A byte that can't stand after a number because it reads as a part of it: `2019-02`, `0x1F`.
  private static func lengthensWord(_ byte: UInt8) -> Bool {
    Byte.isLetter(byte) || byte == Byte.minus || byte == Byte.plus || byte == Byte.point
      || byte == UInt8(ascii: "_")
  }
}
