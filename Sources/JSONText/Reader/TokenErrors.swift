import Diagnostics

// What the reader says of a character, word, string or number that is not JSON.

extension JSONReader {
  /// An error at the byte at hand, with a hint that follows from it if there is none yet.
  func failure(_ message: String, hint: String? = nil) -> JSONError {
    guard byte != nil else {
      return JSONError(offset: place, message: message + ", but the text ends", hint: hint)
    }
    return JSONError(offset: place, message: message, hint: hint ?? usualHint)
  }

  /// What people write that isn't JSON.
  private var usualHint: String? {
    guard let scalar = UTF8Scalar.scalar(at: place, in: bytes) else { return nil }
    switch scalar {
    case "'", "`": return "use double quotes"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}", "\u{AB}", "\u{BB}":
      return "use straight double quotes"
    case "/", "#": return "JSON has no comments"
    case ",": return "remove the comma"
    case "+": return "remove the plus sign"
    case ".": return "write a digit before the decimal point"
    default:
      return Self.isUnseen(scalar) ? "remove \(Self.shown(scalar)), which can't be seen" : nil
    }
  }

  func unknownWord(_ word: String, at start: Int) -> JSONError {
    let longest = 24
    let shown = word.utf8.count > longest ? word.prefix(longest) + "…" : word[...]
    let hint =
      switch word.lowercased() {
      case "true": "write true"
      case "false": "write false"
      case "null", "nil", "none", "undefined": "write null"
      case "nan", "inf", "infinity": "JSON has no such number"
      default: "put double quotes around text"
      }
    return JSONError(offset: start, message: "unknown word \(shown)", hint: hint)
  }

  func controlInText(_ byte: UInt8) -> JSONError {
    switch byte {
    case Byte.lineFeed, Byte.carriageReturn:
      return failure(
        "a line break in a text", hint: "close the text with a double quote, or write \\n")
    case Byte.tab: return failure("a tab in a text", hint: "write \\t")
    default:
      let digits = hexadecimal(UInt32(byte), digits: 4)
      return failure("the control character U+\(digits) in a text", hint: "write \\u\(digits)")
    }
  }

  func unclosedText(at opening: Int) -> JSONError {
    JSONError(
      offset: opening, message: "the text that begins here is never closed",
      hint: "close it with a double quote")
  }

  func unknownEscape() -> JSONError {
    let scalar = UTF8Scalar.scalar(at: place + 1, in: bytes)
    return failure(
      "unknown escape: a backslash before \(scalar.map(Self.shown) ?? "nothing")",
      hint: scalar == "'" ? "remove the backslash" : "write \\\\ for a backslash")
  }

  func wrongCodePoint() -> JSONError {
    failure("expected four hexadecimal digits after \\u", hint: "write \\\\ for a backslash")
  }

  func noDigit(_ where: String) -> JSONError {
    failure("expected a digit \(`where`)")
  }

  func leadingZero(at start: Int) -> JSONError {
    JSONError(
      offset: start, message: "a number of several digits can't begin with 0",
      hint: "remove the leading zero, or put double quotes around text")
  }

  func inNumber() -> JSONError {
    let scalar = UTF8Scalar.scalar(at: place, in: bytes)
    return failure(
      "unexpected \(scalar.map(Self.shown) ?? "end") in a number",
      hint: "put double quotes around text")
  }

  /// A scalar as a message shows it: in quotes, or by its code point where it can't be seen.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    isUnseen(scalar) ? "U+" + hexadecimal(scalar.value, digits: 4) : "\"\(scalar)\""
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate,
      .unassigned, .privateUse:
      true
    default: false
    }
  }
}
