/// Text that can be written to a terminal without steering it: no controls (C0, DEL, C1), no line
/// separators, and nothing that changes the direction of writing (UAX #9).
enum SafeText {
  /// For messages and paths: what is unsafe is named, as in `\u{202E}`.
  static func escaped(_ text: String) -> String {
    replacing(text) { scalar in "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" }
  }

  /// For values in one line: a tab or line break is a space, what else is unsafe U+FFFD.
  static func line(_ text: String) -> String {
    replacing(text) { scalar in scalar == "\t" || scalar == "\n" ? " " : "\u{FFFD}" }
  }

  /// For whole documents: line feeds stay, a tab is a space, what else is unsafe is U+FFFD.
  static func document(_ bytes: [UInt8]) -> [UInt8] {
    let text = replacing(String(decoding: bytes, as: UTF8.self)) { scalar in
      switch scalar {
      case "\n": "\n"
      case "\t": " "
      default: "\u{FFFD}"
      }
    }
    return Array(text.utf8)
  }

  /// Whether a terminal would do more with a scalar than show it.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func replacing(
    _ text: String, _ replacement: (Unicode.Scalar) -> String
  ) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var output = ""
    for scalar in text.unicodeScalars {
      if isUnsafe(scalar) {
        output += replacement(scalar)
      } else {
        output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
