import Diagnostics

/// Entity and numeric character references.
enum Entity {
  /// The text of the reference at the start of the bytes, `&auml;` or `&#228;`, and its length.
  static func read(_ bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
    let body = bytes.dropFirst().prefix(longestName + 1)
    guard let end = body.firstIndex(of: UInt8(ascii: ";")), end > body.startIndex else {
      return nil
    }
    let name = body[..<end]
    let text = name.first == UInt8(ascii: "#") ? number(name.dropFirst()) : named(name)
    return text.map { ($0, end + 1 - bytes.startIndex) }
  }

  /// Whether bytes begin with `&` and could begin a reference to some reader, perhaps with what stands
  /// behind them.
  static func mayBegin(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "&") else { return false }
    return bytes.dropFirst().first.map { $0.isLetter || $0 == UInt8(ascii: "#") } ?? true
  }

  private static let longestName = 31
  private static let longestDecimal = 7
  private static let longestHexadecimal = 6

  private static func number(_ digits: ArraySlice<UInt8>) -> String? {
    let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = isHexadecimal ? digits.dropFirst() : digits
    let longest = isHexadecimal ? longestHexadecimal : longestDecimal
    guard !digits.isEmpty, digits.count <= longest,
      digits.allSatisfy({ isHexadecimal ? $0.isHexDigit : $0.isDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return String(Character(scalar ?? Escaping.replacement))
  }

  /// Looks a name up by halving the table.
  private static func named(_ name: ArraySlice<UInt8>) -> String? {
    guard name.allSatisfy({ $0.isLetter || $0.isDigit }) else { return nil }
    return entityTable.withUTF8Buffer { table in
      var (low, high) = (0, table.count)
      while low < high {
        let item = item(in: table, around: (low + high) / 2)
        let colon = item.firstIndex(of: UInt8(ascii: ":")) ?? item.endIndex
        if item[..<colon].elementsEqual(name) { return text(item[colon...].dropFirst()) }
        if item[..<colon].lexicographicallyPrecedes(name) {
          low = item.endIndex + 1
        } else {
          high = item.startIndex
        }
      }
      return nil
    }
  }

  /// The item of the table that holds a byte, or ends before it.
  private static func item(
    in table: UnsafeBufferPointer<UInt8>, around middle: Int
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var start = middle
    while start > 0, !table[start - 1].isWhitespace { start -= 1 }
    var end = middle
    while end < table.count, !table[end].isWhitespace { end += 1 }
    return table[start..<end]
  }

  private static func text(_ codePoints: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var text = String.UnicodeScalarView()
    for digits in codePoints.split(separator: UInt8(ascii: "+")) {
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
      text.append(value.flatMap(Unicode.Scalar.init) ?? Escaping.replacement)
    }
    return String(text)
  }
}
