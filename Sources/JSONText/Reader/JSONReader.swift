import Diagnostics

/// Reads JSON of RFC 8259, strictly, into a tree that knows its places.
///
/// What the standard leaves open: one leading byte-order mark is let through, numbers keep their
/// text, equal keys are kept and listed, a lone surrogate in an escape is U+FFFD, and the nesting
/// has a limit.
package struct JSONReader {
  let bytes: [UInt8]
  let maximumDepth: Int
  /// The next byte to read.
  var place: Int
  /// How many arrays and objects are open.
  var depth = 0
  var duplicates = Duplicates()

  /// Reads a text; throws at its first error.
  ///
  /// `[[]]` is 2 deep. The call stack grows with the depth, so `maximumDepth` bounds it.
  package static func read(
    _ bytes: [UInt8], maximumDepth: Int
  ) throws(JSONError) -> JSONDocument {
    try checkEncoding(bytes)
    var reader = JSONReader(bytes, maximumDepth: maximumDepth)
    let root = try reader.text()
    return JSONDocument(
      root: root, duplicates: reader.duplicates.first,
      omittedDuplicates: reader.duplicates.others)
  }

  private init(_ bytes: [UInt8], maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    place = UTF8Scalar.lengthOfMark(in: bytes)
  }

  /// The whole text: one value, with nothing but spaces around it.
  private mutating func text() throws(JSONError) -> JSONValue {
    skipSpaces()
    let root = try value(.ofText)
    skipSpaces()
    guard place == bytes.count else { throw afterText() }
    return root
  }

  /// The byte at hand; nil at the end of the text.
  var byte: UInt8? {
    place < bytes.count ? bytes[place] : nil
  }

  mutating func skipSpaces() {
    while place < bytes.count, Byte.isSpace(bytes[place]) { place += 1 }
  }

  /// Steps over a byte if it is at hand.
  mutating func take(_ expected: UInt8) -> Bool {
    guard byte == expected else { return false }
    place += 1
    return true
  }
}
