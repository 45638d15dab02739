import JSONText
import Markdown

extension Check {
  /// A text by language that lacks a language which others have. A blank translation is none.
  package static let untranslatedText = Check(
    name: "untranslated-text", summary: "a text by language without one that other texts have",
    run: { checked, check, reading in
      let texts = checked.values.texts.filter { !$0.languages.isEmpty }
      guard !texts.isEmpty else { return }
      let own = checked.profile.language
      var known: Set = [own]
      let others = texts.flatMap(\.languages).filter { known.insert($0).inserted }
      let isOwnUsed = texts.contains {
        LanguageTag.nearest(to: own, among: $0.languages) != nil
      }
      for text in texts {
        let tags = text.languages
        let missing = ([own] + others).filter { LanguageTag.nearest(to: $0, among: tags) == nil }
        guard !missing.isEmpty else { continue }
        let isOwnOnly = missing == [own] && !isOwnUsed
        reading.warning(
          check.name, "this text is not in \(missing.map { "\"\($0)\"" }.joined(by: ", "))",
          hint: isOwnOnly ? "it is the language of the profile" : "other texts of the profile are",
          at: text.offset)
      }
    })
}

extension JSONValue {
  /// The languages that a text by language is written in.
  fileprivate var languages: [String] {
    members.filter { $0.value.string.map(Escaping.isBlank) != true }.map(\.key)
  }
}
