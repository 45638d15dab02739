/// Reads numbers and texts of known length, one behind the other.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next byte; nil at the end.
  mutating func byte() -> UInt8? {
    guard place < bytes.count else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  /// The next text, behind its length in four bytes, the lowest first; nil where it is cut off.
  mutating func text() -> [UInt8]? {
    guard place + 4 <= bytes.count else { return nil }
    let length = (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    guard place + 4 + length <= bytes.count else { return nil }
    defer { place += 4 + length }
    return Array(bytes[place + 4..<place + 4 + length])
  }
}
