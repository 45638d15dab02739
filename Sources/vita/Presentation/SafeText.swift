import Formats

/// Text that can be written to a terminal without steering it, and that hides nothing: no controls (C0,
/// DEL, C1), no line separators, nothing that changes the direction of writing (UAX #9), and nothing
/// invisible but where it belongs.
enum SafeText {
  /// For messages and paths: what is unsafe or invisible is named, as in `\u{202E}`.
  static func escaped(_ text: String) -> String {
    replacing(text) { scalar in "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" }
  }

  /// For names and lines of files in one line: a tab or line break is a space, what else is unsafe or
  /// invisible is U+FFFD.
  static func line(_ text: String) -> String {
    replacing(text) { scalar in scalar == "\t" || scalar == "\n" ? " " : "\u{FFFD}" }
  }

  /// For what a profile says, in one line: a tab or line break is a space, what else is unsafe U+FFFD.
  /// What is invisible is left out, as readers of the text want it.
  static func value(_ text: String) -> String {
    replacing(text) { scalar in
      if scalar == "\t" || scalar == "\n" { return " " }
      return InvisibleText.isInvisible(scalar) && !isUnsafe(scalar)
        ? blank(for: scalar, hyphen: "") : "\u{FFFD}"
    }
  }

  /// For whole documents: line feeds stay, a tab is a space, what else is unsafe is U+FFFD. What is
  /// invisible leaves the columns that it was laid out with.
  static func document(_ bytes: [UInt8]) -> [UInt8] {
    let text = replacing(String(decoding: bytes, as: UTF8.self)) { scalar in
      switch scalar {
      case "\n": return "\n"
      case "\t": return " "
      default:
        return InvisibleText.isInvisible(scalar) && !isUnsafe(scalar)
          ? blank(for: scalar, hyphen: "-") : "\u{FFFD}"
      }
    }
    return Array(text.utf8)
  }

  /// For JSON, in which only texts hold what is not ASCII: what is unsafe or invisible is written as an
  /// escape, which programs read as the same.
  static func json(_ text: String) -> String {
    replacing(text) { scalar in
      guard scalar.value >= 0x80 else { return String(scalar) }
      return String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
  }

  /// Whether a terminal would do more with a scalar than show it.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The columns that an invisible scalar takes. A soft hyphen takes the one of the hyphen that
  /// terminals show for it.
  private static func blank(for scalar: Unicode.Scalar, hyphen: String) -> String {
    scalar == "\u{AD}"
      ? hyphen : String(repeating: " ", count: displayWidth(Character(scalar)))
  }

  private static func replacing(
    _ text: String, _ replacement: (Unicode.Scalar) -> String
  ) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    guard
      text.unicodeScalars.contains(where: { isUnsafe($0) || InvisibleText.isInvisible($0) })
    else { return text }
    var output = ""
    var rest = Array(text.unicodeScalars)[...]
    // What stands before, where it is shown as it is.
    var previous: Unicode.Scalar?
    while let scalar = rest.first {
      let isInvisible = !isUnsafe(scalar) && InvisibleText.isInvisible(scalar)
      let length = isInvisible ? InvisibleText.length(of: rest, behind: previous) : 1
      if isUnsafe(scalar) || length == 0 {
        output += replacement(scalar)
        previous = nil
      } else {
        output.unicodeScalars.append(contentsOf: rest.prefix(length))
        previous = rest[rest.startIndex + length - 1]
      }
      rest = rest.dropFirst(max(1, length))
    }
    return output
  }
}
