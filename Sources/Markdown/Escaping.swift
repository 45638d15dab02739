/// Puts plain text where HTML, Markdown or plain text is printed, by Unicode scalar.
///
/// Nothing that a text holds becomes markup, and no control character or noncharacter gets out.
package enum Escaping {
  /// The text with CR LF as line feed, and with control characters but tab and line feed, and
  /// noncharacters, as U+FFFD.
  package static func clean(_ text: String) -> String {
    if isPlain(text) { return text }
    guard text.unicodeScalars.contains(where: { !$0.isPrintable }) else { return text }
    var cleaned = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if isAfterReturn, scalar != "\n" { cleaned.append(replacement) }
      isAfterReturn = scalar == "\r"
      if !isAfterReturn { cleaned.append(scalar.isPrintable ? scalar : replacement) }
    }
    if isAfterReturn { cleaned.append(replacement) }
    return String(cleaned)
  }

  /// Whether a text holds nothing to see: only white space and default-ignorable code points.
  package static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x80
        ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
        : scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Writes text between HTML tags, or inside `<title>`.
  package static func htmlText(_ text: String, into output: inout [UInt8]) {
    html(text, inQuotes: false, into: &output)
  }

  /// Writes the value of a quoted HTML attribute.
  package static func htmlAttribute(_ text: String, into output: inout [UInt8]) {
    html(text, inQuotes: true, into: &output)
  }

  private static func html(_ text: String, inQuotes: Bool, into output: inout [UInt8]) {
    if isPlain(text) {
      output += text.utf8
      return
    }
    for scalar in clean(text).unicodeScalars {
      switch scalar {
      case "&": output += "&amp;".utf8
      case "<": output += "&lt;".utf8
      case ">": output += "&gt;".utf8
      case "\"" where inQuotes: output += "&quot;".utf8
      case "'" where inQuotes: output += "&#39;".utf8
      default: output.append(printable: scalar)
      }
    }
  }

  /// Writes a string of CSS, with its quotes, that may stand in `<style>`.
  package static func cssString(_ text: String, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for scalar in clean(text).unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&", "\n", "\t":
        output += "\\\(String(scalar.value, radix: 16)) ".utf8
      default: output.append(printable: scalar)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Writes a line of plain text; tabs, line breaks and what separates lines or paragraphs are spaces.
  package static func plainText(_ text: String, into output: inout [UInt8]) {
    if isPlain(text) {
      output += text.utf8
      return
    }
    for scalar in clean(text).unicodeScalars {
      switch scalar {
      case "\t", "\n", "\u{2028}", "\u{2029}": output.append(0x20)
      default: output.append(printable: scalar)
      }
    }
  }

  /// Whether a text is ASCII that is printed as it is in every place: most hold nothing else, and are
  /// appended as a whole.
  private static func isPlain(_ text: String) -> Bool {
    let whole = text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) }
    return whole ?? text.utf8.allSatisfy(isPlain)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), ..<0x20, 0x7F...:
      false
    default: true
    }
  }

  static let replacement: Unicode.Scalar = "\u{FFFD}"
}

extension Unicode.Scalar {
  /// Neither a control character, but tab and line feed, nor a noncharacter.
  fileprivate var isPrintable: Bool {
    switch value {
    case 0x09, 0x0A: true
    case ..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}

extension [UInt8] {
  /// Appends a scalar in UTF-8, or U+FFFD for one that must not be printed.
  mutating func append(printable scalar: Unicode.Scalar) {
    let scalar = scalar.isPrintable ? scalar : Escaping.replacement
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      self += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }
}
