import Diagnostics
import Markdown

/// A text, or the same text in several languages: `"Physics"` or
/// `{"en": "Physics", "sv": "Fysik"}`.
package struct LocalizedText: Sendable, Hashable {
  /// The text in one language.
  package struct Translation: Sendable, Hashable {
    /// A language tag by BCP 47; nil if the text stands alone.
    package var language: String?
    /// The text in that language.
    package var text: String
    private let place: TextPlace

    /// A text in a language, with its first byte in the source; 0 for one made in code.
    package init(language: String?, text: String, offset: Int = 0) {
      self.language = language
      self.text = text
      place = TextPlace(offset)
    }

    /// The first byte in the source.
    package var offset: Int { place.offset }
  }

  /// The translations in file order, at least one.
  package var translations: [Translation] { [first] + others }

  private let first: Translation
  private let place: TextPlace
  /// Most texts stand alone, and need no list.
  private let others: [Translation]

  /// A text in the profile's own language, with its first byte in the source; 0 for one made in code.
  package init(_ text: String, offset: Int = 0) {
    first = Translation(language: nil, text: text, offset: offset)
    place = TextPlace(offset)
    others = []
  }

  /// A text in several languages; the list is not empty.
  package init(_ translations: [Translation], offset: Int = 0) {
    first = translations.first ?? Translation(language: nil, text: "")
    place = TextPlace(offset)
    others = Array(translations.dropFirst())
  }

  /// The text in the language that an edition chose; before that, in the first one.
  package var text: String { first.text }

  /// The first byte of the text, or of the object of texts, in the source.
  package var offset: Int { place.offset }

  /// Whether it is written by language.
  package var isByLanguage: Bool { first.language != nil }

  /// The text in a language or the nearest to it; nil if it is written in others.
  package func nearest(to language: String) -> LocalizedText? {
    index(of: language).map { LocalizedText(translations[$0].text, offset: offset) }
  }

  /// The text in a language or the nearest to it, else in the fallback, else in the first that it has.
  package func chosen(_ language: String, fallback: String) -> LocalizedText {
    guard !others.isEmpty else { return self }
    let index = index(of: language) ?? index(of: fallback) ?? 0
    return LocalizedText(translations[index].text, offset: offset)
  }

  private func index(of language: String) -> Int? {
    LanguageTag.nearest(to: language, among: translations.map { $0.language ?? "" })
  }
}

/// Where a text stands. What it says doesn't depend on that, so all places count as equal.
private struct TextPlace: Sendable, Hashable {
  private let start: Int32

  init(_ offset: Int) {
    // No source is longer than `Limits.maximumInputBytes`.
    start = Int32(clamping: offset)
  }

  var offset: Int { Int(start) }

  static func == (one: TextPlace, other: TextPlace) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}

extension LocalizedText {
  /// The text, nil if it is blank.
  package var shown: String? { Escaping.isBlank(text) ? nil : text }
}
