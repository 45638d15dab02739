import Diagnostics

/// Character references in the values of attributes.
enum GuardText {
  /// What stands for a reference that isn't known here; no page holds a control character.
  static let unknown: UInt8 = 0

  private static let named: [(name: StaticString, byte: UInt8)] = [
    ("amp;", UInt8(ascii: "&")), ("lt;", UInt8(ascii: "<")), ("gt;", UInt8(ascii: ">")),
    ("quot;", UInt8(ascii: "\"")), ("apos;", UInt8(ascii: "'")),
  ]

  /// The text with its references resolved: numbers with and without a semicolon, and the names that
  /// vita writes. Every other name is `unknown`.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count)
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      place += 1
      guard byte == UInt8(ascii: "&"), place < text.endIndex else {
        decoded.append(byte)
        continue
      }
      if text[place] == UInt8(ascii: "#") {
        decode(number: text, &place, into: &decoded)
      } else if text[place].isLetter || text[place].isDigit {
        decode(name: text, &place, into: &decoded)
      } else {
        decoded.append(byte)
      }
    }
    return decoded
  }

  private static func decode(
    name text: ArraySlice<UInt8>, _ place: inout Int, into decoded: inout [UInt8]
  ) {
    for (name, byte) in named where starts(text[place...], name) {
      decoded.append(byte)
      place += name.utf8CodeUnitCount
      return
    }
    decoded.append(unknown)
  }

  private static func starts(_ text: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    text.starts(with: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The place is at the `#` after `&`.
  private static func decode(
    number text: ArraySlice<UInt8>, _ place: inout Int, into decoded: inout [UInt8]
  ) {
    var digits = place + 1
    let isHexadecimal = digits < text.endIndex && text[digits] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { digits += 1 }
    var (value, end): (UInt32, Int) = (0, digits)
    while end < text.endIndex, isHexadecimal ? text[end].isHexDigit : text[end].isDigit {
      let digit = text[end].isDigit ? text[end] - 0x30 : (text[end] | 0x20) - 0x57
      value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
      end += 1
    }
    guard end > digits else {
      decoded.append(UInt8(ascii: "&"))
      return
    }
    place = end
    if place < text.endIndex, text[place] == UInt8(ascii: ";") { place += 1 }
    append(value, to: &decoded)
  }

  private static func append(_ value: UInt32, to decoded: inout [UInt8]) {
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    let encoded = scalar.flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter
    decoded += encoded
  }
}
