/// Something the person likes.
package struct Interest: EntryRecord {
  /// What it is called.
  package var name = LocalizedText("")
  /// What belongs to it.
  package var keywords: [LocalizedText] = []
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("interest")

  /// An interest in messages.
  package static let noun = "an interest"

  /// The table of an interest's fields.
  package static let fields: [Field<Interest>] =
    [
      Field("name", \.name, .text, "What it is called.", required: true),
      Field("keywords", \.keywords, .texts, "What belongs to it."),
    ] + entryFields
}

extension SectionType {
  /// What the person likes.
  package static let interests = SectionType(
    "interests", of: Interest.self, "What the person likes.")
}
