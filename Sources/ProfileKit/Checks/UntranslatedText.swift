import JSONText

extension Check {
  /// A text by language that lacks a language which others have.
  package static let untranslatedText = Check(
    name: "untranslated-text", summary: "a text by language without one that other texts have",
    run: { checked, check, reading in
      let texts = checked.values.texts.filter { !$0.members.isEmpty }
      guard !texts.isEmpty else { return }
      let own = checked.profile.language
      var known: Set = [own]
      let others = texts.flatMap(\.members).map(\.key).filter { known.insert($0).inserted }
      let isOwnUsed = texts.contains {
        LanguageTag.nearest(to: own, among: $0.members.map(\.key)) != nil
      }
      for text in texts {
        let tags = text.members.map(\.key)
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
