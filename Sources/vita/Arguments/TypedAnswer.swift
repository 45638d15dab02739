import Diagnostics

/// A line that a person typed at a terminal.
enum TypedAnswer {
  /// The words of the line: without what keys such as arrows send (ECMA-48), without controls, without
  /// what is invisible and was copied along, and without spaces around it.
  static func text(of line: String) -> String {
    var rest = Substring(line).unicodeScalars
    var output = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": skipSequence(&rest)
      case "\u{9B}": skipControlSequence(&rest)
      case "\t": output.append(" ")
      case _ where SafeText.isUnsafe(scalar): continue
      default: output.append(scalar)
      }
    }
    return trimmed(SafeText.value(String(output)))
  }

  /// What follows an escape character.
  private static func skipSequence(_ rest: inout Substring.UnicodeScalarView) {
    switch rest.popFirst() {
    case "[": skipControlSequence(&rest)
    // A function key of the terminal's other mode: one letter more.
    case "O": _ = rest.popFirst()
    case "]", "P", "X", "^", "_":
      while let scalar = rest.popFirst(), scalar != "\u{7}", scalar != "\u{9C}" {
        if scalar == "\u{1B}" {
          _ = rest.popFirst()
          return
        }
      }
    default: return
    }
  }

  /// Parameters, up to the letter that ends them.
  private static func skipControlSequence(_ rest: inout Substring.UnicodeScalarView) {
    while let scalar = rest.popFirst(), (0x20...0x3F).contains(scalar.value) {}
  }
}
