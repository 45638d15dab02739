import Diagnostics

/// The words of a text and what stands between them, a character at a time.
///
/// What is found as a sequence of them begins and ends where words do.
struct Words: Sequence, IteratorProtocol {
  private var rest: Substring

  /// The words of a text.
  init(of text: Substring) { rest = text }

  /// The next word, or the next character between two.
  mutating func next() -> Substring? {
    guard let first = rest.first else { return nil }
    var end = rest.index(after: rest.startIndex)
    if first.isOfWord, !first.isWordByItself {
      while end < rest.endIndex, rest[end].isOfWord, !rest[end].isWordByItself {
        end = rest.index(after: end)
      }
    }
    defer { rest = rest[end...] }
    return rest[..<end]
  }
}

extension Character {
  /// Whether it is a part of a word; of ASCII it is known without a look into Unicode's tables.
  var isOfWord: Bool {
    guard let byte = asciiValue else { return isLetter || isNumber }
    return byte.isLetter || byte.isDigit
  }

  /// Whether it stands for a word without spaces around it.
  var isWordByItself: Bool { unicodeScalars.first?.isOfUnspacedScript == true }
}

extension Unicode.Scalar {
  /// Whether it is of a script that puts no spaces between words, or joins endings to them: Thai to
  /// Khmer, kana, Han, Hangul.
  var isOfUnspacedScript: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
