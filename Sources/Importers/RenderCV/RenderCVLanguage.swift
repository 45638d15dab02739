import ProfileModel

/// The languages of RenderCV's `locale`.
enum RenderCVLanguage {
  /// The tag by BCP 47 of a language that RenderCV names, or of one that older versions write as its
  /// code; nil for any other text.
  static func tag(of language: String) -> String? {
    let name = language.lowercased()
    if let known = tags.first(where: { $0.name == name }) { return known.tag }
    let hasCode = language.prefix { $0 != "-" }.utf8.count == 2
    return hasCode && LanguageTag.isWellFormed(language) ? language : nil
  }

  /// The names that RenderCV knows.
  static var names: [String] { tags.map(\.name) }

  private static let tags: [(name: String, tag: String)] = [
    ("arabic", "ar"), ("danish", "da"), ("dutch", "nl"), ("english", "en"), ("french", "fr"),
    ("german", "de"), ("hebrew", "he"), ("hindi", "hi"), ("hungarian", "hu"),
    ("indonesian", "id"), ("italian", "it"), ("japanese", "ja"), ("korean", "ko"),
    ("mandarin_chinese", "zh"), ("mandarin_chineese", "zh"), ("norwegian", "no"),
    ("norwegian_bokmål", "nb"), ("norwegian_nynorsk", "nn"), ("persian", "fa"), ("polish", "pl"),
    ("portuguese", "pt"), ("russian", "ru"), ("spanish", "es"), ("swedish", "sv"),
    ("turkish", "tr"), ("vietnamese", "vi"),
  ]
}
