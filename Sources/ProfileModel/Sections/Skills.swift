/// Something the person can do.
package struct Skill: EntryRecord {
  /// What it is called.
  package var name = LocalizedText("")
  /// How well: `expert`.
  package var level: LocalizedText?
  /// What belongs to it.
  package var keywords: [LocalizedText] = []
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("skill")

  /// A skill in messages.
  package static let noun = "a skill"

  /// The table of a skill's fields.
  package static let fields: [Field<Skill>] =
    [
      Field("name", \.name, .text, "What it is called.", required: true),
      Field("level", \.level, .text, "How well it is mastered."),
      Field("keywords", \.keywords, .texts, "What belongs to it."),
    ] + entryFields
}

extension SectionType {
  /// What the person can do.
  package static let skills = SectionType(
    "skills", of: Skill.self, "What the person can do.")
}
