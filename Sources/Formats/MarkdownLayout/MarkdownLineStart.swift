import Diagnostics

/// What the start of a line means in Markdown.
enum MarkdownLineStart {
  /// Whether a piece of a paragraph goes on the paragraph at the start of a line: it begins neither a
  /// list, quote, heading or table, nor code or a rule.
  static func isText(_ piece: ArraySlice<UInt8>) -> Bool {
    let word = piece.prefix { $0 != 0x20 }
    switch word.first {
    case nil: return false
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "#"),
      UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "~"),
      UInt8(ascii: "_"):
      return false
    case UInt8(ascii: "*"): return word.contains { $0 != UInt8(ascii: "*") }
    case UInt8(ascii: "`"): return !word.starts(with: "```".utf8)
    default: return numberWidth(word) == nil
    }
  }

  /// What lines of a paragraph begin with so that they stay in the quotes and items of its first
  /// line.
  static func indentation(under line: ArraySlice<UInt8>) -> [UInt8] {
    var indentation: [UInt8] = []
    var rest = line
    while let first = rest.first {
      let isMark = rest.dropFirst().first == 0x20
      switch first {
      case 0x20: indentation.append(0x20)
      case UInt8(ascii: ">"): indentation.append(first)
      case UInt8(ascii: "-") where isMark, UInt8(ascii: "*") where isMark:
        indentation.append(0x20)
      default:
        guard let width = numberWidth(rest.prefix { $0 != 0x20 }) else { return indentation }
        indentation += repeatElement(0x20, count: width)
        rest = rest.dropFirst(width)
        continue
      }
      rest = rest.dropFirst()
    }
    return indentation
  }

  /// How wide a word is that numbers an item, as `1.` does; nil for any other word.
  private static func numberWidth(_ word: ArraySlice<UInt8>) -> Int? {
    let digits = word.prefix { $0.isDigit }
    let isNumber =
      !digits.isEmpty && word.count == digits.count + 1 && ".)".utf8.contains(word.last ?? 0)
    return isNumber ? word.count : nil
  }
}
