package import Diagnostics
import JSONText
package import Languages
package import ProfileModel

extension Theme {
  /// The phrases of a language as the theme words them: the nearest language counts
  /// most, then the nearest theme.
  package func phrases(of language: String) throws(ThemeIssues) -> Phrases {
    var phrases = Phrases.of(language)
    let primary = language.prefix { $0 != "-" }.lowercased()
    var tags = [phrases.language]
    for tag in [primary, language] where !tags.contains(tag) { tags.append(tag) }
    for tag in tags {
      for layer in layers.reversed() {
        let own = try layer.folder.phrases(in: "phrases/\(tag).json")
        phrases = own?.applied(to: phrases) ?? phrases
      }
    }
    return phrases
  }
}

extension Theme {
  /// A warning at the language of a profile that neither vita nor the theme has phrases in.
  package func untranslatedPhrases(of profile: Profile, _ source: SourceText) -> [Issue] {
    let language = profile.language
    let primary = language.prefix { $0 != "-" }.lowercased()
    if Phrases.all.contains(where: { $0.language == primary }) { return [] }
    let files = [primary, language].map { "phrases/\($0).json" }
    let isKnown = layers.contains { layer in
      files.contains { (try? layer.folder.phrases(in: $0))?.isEmpty == false }
    }
    guard !isKnown, !profile.silence.contains(IssueCode.untranslatedPhrases.name) else { return [] }
    return [
      Issue(
        .untranslatedPhrases,
        "titles and labels are in English: there are none in \"\(language)\"",
        hint: "a theme of yours can hold them in \(files[0]); \"vita theme new\" makes one",
        at: source.place(of: ["language"]))
    ]
  }
}

extension ThemeFolder {
  /// The phrases of a file; nil where the theme has none of that name.
  fileprivate func phrases(in file: String) throws(ThemeIssues) -> ThemePhrases? {
    guard let bytes = try bytes(of: file) else { return nil }
    return try ThemePhrases.read(SourceText(name: shownPath(file), bytes: bytes))
  }
}

/// What a theme says instead of the usual titles and labels:
/// `{"sections": {"awards": "Honours"}, "labels": {"facts": "In short"}}`.
package struct ThemePhrases: Record {
  /// Titles of sections, by key.
  package var sections: [Wording] = []
  /// Labels, by name.
  package var labels: [Wording] = []

  /// Where it stands.
  package var place = RecordPlace()

  /// Nothing said.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("file-of-phrases")

  /// A file of phrases in messages.
  package static let noun = "a file of phrases"

  /// The table of its fields.
  package static let fields: [Field<ThemePhrases>] = [
    Field(
      "sections", \.sections,
      .wordings("section", Phrases.english.sectionTitles), "Titles of sections, by key."),
    Field("labels", \.labels, .wordings("label", Phrases.english.labels), "Labels."),
  ]

  /// Reads a file of phrases.
  package static func read(_ source: SourceText) throws(ThemeIssues) -> ThemePhrases {
    var reading = Reading(source)
    let phrases = reading.readRoot().flatMap { ThemePhrases.read($0, in: &reading) }
    guard let phrases, reading.issues.isEmpty else { throw ThemeIssues(issues: reading.inOrder) }
    return phrases
  }

  /// Whether it words nothing.
  var isEmpty: Bool { sections.isEmpty && labels.isEmpty }

  func applied(to phrases: Phrases) -> Phrases {
    var phrases = phrases
    for wording in sections { phrases.sectionTitles[wording.name] = wording.text }
    for wording in labels { phrases.labels[wording.name] = wording.text }
    return phrases
  }
}

/// What something is called.
package struct Wording: Sendable {
  /// Its name.
  package var name: String
  /// What it is called.
  package var text: String
}

extension Kind where Value == [Wording] {
  /// An object of texts, whose names are those of some others.
  fileprivate static func wordings(
    _ what: String, _ known: @autoclosure @escaping @Sendable () -> [String: String]
  ) -> Kind {
    let name = "\(what)s with their texts"
    return Kind(
      name,
      read: { json, reading in
        guard case .object(let members) = json.content else {
          reading.refuse(json, expected: "\(name) in braces")
          return nil
        }
        let names = known().keys.sorted()
        return members.compactMap { member in
          guard names.contains(member.key) else {
            let hint = closest(to: member.key, among: names).map { "did you mean \"\($0)\"?" }
            reading.error(
              .unknownWording, "there is no \(what) \"\(member.key)\"",
              hint: hint ?? "there is \(names.joined(separator: ", "))", at: member.keyOffset)
            return nil
          }
          return Kind<String>.word.read(member.value, &reading)
            .map { Wording(name: member.key, text: $0) }
        }
      },
      write: { wordings in
        JSONValue(
          .object(
            wordings.map { JSONMember(key: $0.name, value: JSONValue(.string($0.text))) }))
      })
  }
}
