/// A telephone number as a telephone dials it.
package enum DialledNumber {
  /// The address of a number by RFC 3966: its digits, and apart from them those of an extension;
  /// nil for a text that is more or less than one number.
  ///
  /// ```
  /// +44 (0)20 7946 0018 ext. 4    tel:+442079460018;ext=4
  /// 1-800-FLOWERS                 nil
  /// ```
  package static func uri(of number: String) -> String? {
    var rest = Substring(number).unicodeScalars
    let main = digits(&rest)
    guard main.contains(where: { $0 != "+" }) else { return nil }
    if rest.isEmpty { return "tel:\(main)" }
    guard takeExtensionMark(&rest) else { return nil }
    let extra = digits(&rest)
    return extra.isEmpty || extra.contains("+") || !rest.isEmpty ? nil : "tel:\(main);ext=\(extra)"
  }

  /// Takes a number from the front: its digits as ASCII, and the sign of a country before them.
  private static func digits(_ rest: inout Substring.UnicodeScalarView) -> String {
    var digits = ""
    while let scalar = rest.first {
      if let value = digit(scalar) {
        digits += String(value)
      } else if scalar == "+", digits.isEmpty {
        digits = "+"
      } else if scalar == "(", digits.first == "+", rest.starts(with: "(0)".unicodeScalars) {
        // It stands for the zero that is dialled within the country only.
        rest.removeFirst(2)
      } else if !isSeparator(scalar) || isBetweenNumbers(rest) {
        break
      }
      rest.removeFirst()
    }
    return digits
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.properties.numericType == .decimal else { return nil }
    return Character(scalar).wholeNumberValue
  }

  /// What people write between the digits of a number.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", ".", "/", "(", ")", "\u{2010}"..."\u{2015}": true
    default: scalar.properties.isWhitespace
    }
  }

  /// Whether a slash with a space behind it comes next: `555-1234 / 555-9999`.
  private static func isBetweenNumbers(_ rest: Substring.UnicodeScalarView) -> Bool {
    rest.first == "/" && rest.dropFirst().first?.properties.isWhitespace == true
  }

  /// Takes what says that an extension follows: `x`, `ext.`, `;ext=`.
  private static func takeExtensionMark(_ rest: inout Substring.UnicodeScalarView) -> Bool {
    let text = String(rest).lowercased()
    for mark in [";ext=", "extension", "extn.", "extn", "ext.", "ext", "x.", "x"]
    where text.hasPrefix(mark) {
      rest.removeFirst(mark.count)
      return true
    }
    return false
  }
}
