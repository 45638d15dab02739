package import Diagnostics
import JSONText
import Markdown
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let untranslatedText = IssueCode(
    "untranslated-text", .warning,
    "a text by language without one that other texts have", canBeSilenced: true)
}

extension Check {
  /// Reports a text by language that lacks a language of other texts. A blank translation doesn't count.
  package static let untranslatedText = Check(
    code: .untranslatedText,
    run: { checked, check, reading in
      let texts = checked.values.texts.map(\.text).filter(\.isByLanguage)
      guard !texts.isEmpty else { return }
      let own = checked.profile.language
      var known: Set = [own]
      let others = texts.flatMap(\.languages).filter { known.insert($0).inserted }
      let isOwnUsed = texts.contains {
        LanguageTag.nearest(to: own, among: $0.languages) != nil
      }
      var languages = LanguageTree([own] + others)
      for text in texts where !languages.takeText(text.languages) {
        reading.report(
          check.code, "this text is not in \(missing(in: languages))",
          hint: !isOwnUsed && languages.missing(upTo: 2) == [own]
            ? "it is the language of the profile" : "other texts of the profile are",
          at: text.offset)
      }
    })

  /// What is missing, as far as a message can hold it.
  private static func missing(in languages: LanguageTree) -> String {
    // No tag is shorter than two letters.
    let shortest = "\"en\", "
    let count = Limits.maximumMessageLength / shortest.utf8.count
    return languages.missing(upTo: count).map { "\"\($0)\"" }.joined(separator: ", ")
  }
}

extension LocalizedText {
  /// The languages that a text by language is written in.
  fileprivate var languages: [String] { translations.compactMap(\.language) }
}
