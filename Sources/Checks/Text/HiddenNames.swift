import Diagnostics
import JSONText
import ProfileModel

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
  /// Those that are looked for inside of texts.
  private var inside = WordSequences()

  /// The names, each a text or one by language.
  init(of names: [LocalizedText]) {
    for translation in names.flatMap(\.translations) {
      let name = FoldedName.of(translation.text)
      guard !name.isEmpty, whole.insert(name).inserted else { continue }
      let letters = Self.withoutMarks(name)
      if !Self.isTooShort(letters) { inside.add(Words(of: letters)) }
    }
    inside.link()
  }

  /// Whether there are no names.
  var isEmpty: Bool { whole.isEmpty }

  /// Looks for the names in a text.
  func search(_ text: String) -> Finding {
    let folded = FoldedName.of(text)
    if whole.contains(folded) { return .everywhere }
    return inside.occur(in: Words(of: folded[...])) ? .inside : .nowhere
  }

  /// Without what stands around its words: `acme, inc` of `acme, inc.`.
  private static func withoutMarks(_ name: String) -> Substring {
    var rest = name[...]
    while let first = rest.first, !first.isOfWord { rest.removeFirst() }
    while let last = rest.last, !last.isOfWord { rest.removeLast() }
    return rest
  }

  /// A name of one or two letters is too often a word or a part of another name: "It", "X". It is
  /// found only where it stands alone.
  private static func isTooShort(_ name: Substring) -> Bool {
    name.isEmpty || name.prefix(3).count < 3 && !name.contains(where: \.isWordByItself)
  }
}
