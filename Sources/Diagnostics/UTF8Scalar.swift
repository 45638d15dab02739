/// The well-formed byte sequences of UTF-8, by table 3-7 of the Unicode Standard.
package enum UTF8Scalar {
  /// The length in bytes of the scalar that starts at a place, or nil if no well-formed one does.
  package static func length(at place: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[place] {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: isTail(place + 1, 0x80...0xBF, bytes) ? 2 : nil
    case 0xE0: tails(place, 0xA0...0xBF, 3, bytes)
    case 0xED: tails(place, 0x80...0x9F, 3, bytes)
    case 0xE1...0xEF: tails(place, 0x80...0xBF, 3, bytes)
    case 0xF0: tails(place, 0x90...0xBF, 4, bytes)
    case 0xF1...0xF3: tails(place, 0x80...0xBF, 4, bytes)
    case 0xF4: tails(place, 0x80...0x8F, 4, bytes)
    default: nil
    }
  }

  /// The first place where no well-formed scalar starts.
  package static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var place = 0
    while place < bytes.count {
      guard bytes[place] >= 0x80 else {
        place += 1
        continue
      }
      guard let length = length(at: place, in: bytes) else { return place }
      place += length
    }
    return nil
  }

  /// The scalar that starts at a place of a valid text.
  package static func scalar(at place: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard place < bytes.count, let length = length(at: place, in: bytes) else { return nil }
    return String(decoding: bytes[place..<place + length], as: UTF8.self).unicodeScalars.first
  }

  /// The length of the byte-order mark a text starts with: 3 or 0.
  package static func lengthOfMark(in bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func tails(
    _ place: Int, _ second: ClosedRange<UInt8>, _ length: Int, _ bytes: [UInt8]
  ) -> Int? {
    guard isTail(place + 1, second, bytes) else { return nil }
    for offset in 2..<length where !isTail(place + offset, 0x80...0xBF, bytes) { return nil }
    return length
  }

  private static func isTail(_ place: Int, _ range: ClosedRange<UInt8>, _ bytes: [UInt8]) -> Bool {
    place < bytes.count && range.contains(bytes[place])
  }
}
