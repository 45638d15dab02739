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
  /// after them.
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

  private static func named(_ name: ArraySlice<UInt8>) -> String? {
    texts[String(decoding: name, as: UTF8.self)]
  }

  private static let texts: [String: String] = {
    let pairs = entityTable.split(whereSeparator: \.isWhitespace).map { item in
      let parts = item.split(separator: ":")
      return (String(parts[0]), text(parts[1]))
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  /// The text of code points such as `3d+20e5`.
  private static func text(_ codePoints: Substring) -> String {
    var text = String.UnicodeScalarView()
    for digits in codePoints.split(separator: "+") {
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      text.append(scalar ?? Escaping.replacement)
    }
    return String(text)
  }
}
