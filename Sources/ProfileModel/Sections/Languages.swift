/// A language the person speaks.
package struct SpokenLanguage: EntryRecord {
  /// What it is called.
  package var name = LocalizedText("")
  /// How well it is spoken: `native`.
  package var fluency: LocalizedText?
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("language")

  /// A language in messages.
  package static let noun = "a language"

  /// The table of a language's fields.
  package static let fields: [Field<SpokenLanguage>] =
    [
      Field("name", \.name, .text, "What it is called.", required: true),
      Field("fluency", \.fluency, .text, "How well it is spoken."),
    ] + entryFields
}

extension SectionType {
  /// The languages the person speaks.
  package static let languages = SectionType(
    "languages", of: SpokenLanguage.self, "The languages the person speaks.")
}
