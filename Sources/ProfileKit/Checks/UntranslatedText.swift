import JSONText

extension Check {
  /// A text by language that lacks a language which others have.
  package static let untranslatedText = Check(
    name: "untranslated-text", summary: "a text by language without one that other texts have",
    run: { checked, check, reading in
      let texts = checked.values.texts.filter { !$0.members.isEmpty }
      guard !texts.isEmpty else { return }
      var languages = [checked.profile.language]
      for member in texts.flatMap(\.members) where !languages.contains(member.key) {
        languages.append(member.key)
      }
      for text in texts {
        let missing = languages.filter { text[$0] == nil }
        guard !missing.isEmpty else { continue }
        reading.warning(
          check.name, "this text is not in \(missing.map { "\"\($0)\"" }.joined(by: ", "))",
          hint: "other texts of the profile are", at: text.offset)
      }
    })
}
