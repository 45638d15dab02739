/// Plain text in ASCII, for systems that read nothing else: what has a usual spelling in ASCII is
/// spelt so, a letter with marks is the letter, and what is left is a question mark.
package enum PlainASCII {
  /// The text with all that isn't ASCII replaced; layout marks stay.
  package static func text(_ text: [UInt8]) -> [UInt8] {
    if text.allSatisfy({ $0 < 0x80 }) { return text }
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        output.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        output += (spelling(of: scalar) ?? letters(of: scalar) ?? other(scalar)).utf8
      }
    }
    return output
  }

  /// How people write a sign where they only have ASCII.
  private static func spelling(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "“", "”", "„", "‟", "«", "»", "″": "\""
    case "‘", "’", "‚", "‛", "‹", "›", "′", "ʼ": "'"
    case "–", "‐", "‑", "‒", "−": "-"
    case "—", "―": "--"
    case "•", "◦", "▪", "‣", "·", "・": "*"
    case "…": "..."
    case "×": "x"
    case "÷": "/"
    case "±": "+/-"
    case "≤": "<="
    case "≥": ">="
    case "≠": "!="
    case "≈": "~"
    case "→", "⇒": "->"
    case "←", "⇐": "<-"
    case "€": "EUR"
    case "£": "GBP"
    case "¥": "JPY"
    case "©": "(c)"
    case "®": "(R)"
    case "™": "(TM)"
    case "№": "No."
    case "½": "1/2"
    case "¼": "1/4"
    case "¾": "3/4"
    default: nil
    }
  }

  /// The letters in the name of a Latin letter: `A` of "LATIN CAPITAL LETTER A WITH RING ABOVE".
  private static func letters(of scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard let latin = words.firstIndex(of: "LATIN"), latin + 3 < words.count,
      words[latin + 2] == "LETTER" || words[latin + 2] == "LIGATURE"
    else { return nil }
    guard let letters = letters(named: words[(latin + 3)...]) else { return nil }
    return words[latin + 1] == "CAPITAL" ? letters : letters.lowercased()
  }

  private static func letters(named words: ArraySlice<Substring>) -> String? {
    switch words.first {
    case "SHARP": return "SS"
    case "DOTLESS": return words.dropFirst().first.map(String.init)
    case "THORN": return "TH"
    case "ETH": return "D"
    case "ENG": return "NG"
    case let word?: return word.utf8.count <= longestLigature ? String(word) : nil
    case nil: return nil
    }
  }

  /// `FFI` has the most letters.
  private static let longestLigature = 3

  /// A space or digit by its value, nothing for what is never seen, else a question mark.
  private static func other(_ scalar: Unicode.Scalar) -> String {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .spaceSeparator: return " "
    case .dashPunctuation: return "-"
    case .decimalNumber: return properties.numericValue.map { "\(Int($0))" } ?? "?"
    case .nonspacingMark, .enclosingMark, .format, .control: return ""
    default: return properties.isDefaultIgnorableCodePoint ? "" : "?"
    }
  }
}
