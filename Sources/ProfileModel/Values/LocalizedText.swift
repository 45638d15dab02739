import Markdown

import Diagnostics

/// A text, or the same text in several languages: `"Physics"` or
/// `{"en": "Physics", "sv": "Fysik"}`.
package struct LocalizedText: Sendable, Hashable {
  /// The text in one language.
  package struct Translation: Sendable, Hashable {
    /// A language tag by BCP 47; nil where the text stands alone.
    package var language: String?
    /// The text in that language.
    package var text: String

    /// A text in a language.
    package init(language: String?, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The translations in file order, at least one.
  package var translations: [Translation] { [first] + others }

  private let first: Translation
  /// Most texts stand alone, and need no list.
  private let others: [Translation]

  /// A text in the profile's own language.
  package init(_ text: String) {
    first = Translation(language: nil, text: text)
    others = []
  }

  /// A text in several languages; the list is not empty.
  package init(_ translations: [Translation]) {
    first = translations.first ?? Translation(language: nil, text: "")
    others = Array(translations.dropFirst())
  }

  /// The text in the language that an edition chose; before that, in the first one.
  package var text: String { first.text }

  /// The text in a language or the nearest to it, else in the fallback, else in the first that it has.
  package func chosen(_ language: String, fallback: String) -> LocalizedText {
    guard !others.isEmpty else { return self }
    let tags = translations.map { $0.language ?? "" }
    let index =
      LanguageTag.nearest(to: language, among: tags)
      ?? LanguageTag.nearest(to: fallback, among: tags)
    return index.map { LocalizedText(translations[$0].text) } ?? LocalizedText(text)
  }
}

extension LocalizedText {
  /// The text, nil where it is blank.
  package var shown: String? { Escaping.isBlank(text) ? nil : text }
}
