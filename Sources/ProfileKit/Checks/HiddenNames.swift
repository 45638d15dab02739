import JSONText

/// Names that are to be found in texts as whole words, in capitals or not.
struct HiddenNames {
  /// Where a name was found in a text.
  enum Finding {
    case nowhere
    /// Among other words.
    case inside
    /// The text is the name.
    case everywhere
  }

  /// The names as they are compared.
  private var whole: Set<String> = []
  /// Those that are looked for inside of texts, by their first word.
  private var byFirstWord: [[Character]: [[Character]]] = [:]

  /// The names, each a text or one by language.
  init(of names: [JSONValue]) {
    for (text, _) in names.flatMap(ProfileValues.texts) {
      let name = Self.folded(text)
      guard !name.isEmpty, whole.insert(name).inserted else { continue }
      let letters = Array(Self.withoutMarks(name))
      guard !Self.isTooShort(letters) else { continue }
      byFirstWord[Array(letters[..<Self.endOfWord(letters, from: 0)]), default: []].append(letters)
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { whole.isEmpty }

  /// Looks for the names in a text, once at each of its words.
  func search(_ text: String) -> Finding {
    let folded = Self.folded(text)
    if whole.contains(folded) { return .everywhere }
    if byFirstWord.isEmpty { return .nowhere }
    let letters = Array(folded)
    var place = 0
    while place < letters.count {
      guard Self.isOfWord(letters[place]) else {
        place += 1
        continue
      }
      let end = Self.endOfWord(letters, from: place)
      let names = byFirstWord[Array(letters[place..<end])] ?? []
      if names.contains(where: { Self.stands($0, in: letters, at: place) }) { return .inside }
      place = end
    }
    return .nowhere
  }

  private static func stands(_ name: [Character], in text: [Character], at place: Int) -> Bool {
    guard text[place...].starts(with: name) else { return false }
    let end = place + name.count
    return endOfWord(text, from: end - 1) == end
  }

  /// In small letters, with one space for what is between words.
  private static func folded(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace }.map(String.init).joined(by: " ")
  }

  /// Without what stands around its words: `acme, inc` of `acme, inc.`.
  private static func withoutMarks(_ name: String) -> Substring {
    var rest = name[...]
    while let first = rest.first, !isOfWord(first) { rest.removeFirst() }
    while let last = rest.last, !isOfWord(last) { rest.removeLast() }
    return rest
  }

  /// A name of one or two letters is too often a word or a part of another name: "It", "X". It is
  /// found only where it stands alone.
  private static func isTooShort(_ name: [Character]) -> Bool {
    name.count < 3 && !name.contains(where: isWordByItself) || name.isEmpty
  }

  private static func endOfWord(_ letters: [Character], from place: Int) -> Int {
    if isWordByItself(letters[place]) { return place + 1 }
    var end = place + 1
    while end < letters.count, isOfWord(letters[end]), !isWordByItself(letters[end]) { end += 1 }
    return end
  }

  private static func isOfWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }

  private static func isWordByItself(_ letter: Character) -> Bool {
    letter.unicodeScalars.first?.isOfUnspacedScript == true
  }
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
