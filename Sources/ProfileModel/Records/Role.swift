/// What someone did at an organisation for a time.
package struct Role: DatedRecord {
  /// What the role was called.
  package var title = LocalizedText("")
  /// The kind of work: full-time, internship, volunteering.
  package var kind: LocalizedText?
  /// The time it covers.
  package var period = Period()
  /// Where the work was done.
  package var location: Location?
  /// The skills it took.
  package var skills: [LocalizedText] = []
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("role")

  /// A role in messages.
  package static let noun = "a role"

  /// The table of a role's fields.
  package static let fields: [Field<Role>] =
    [
      Field("title", \.title, .text, "What the role was called.", required: true),
      Field("kind", \.kind, .text, "The kind of work: full-time, internship, volunteering."),
    ]
    + periodFields
    + [
      Field("location", \.location, .location, "Where the work was done."),
      Field("skills", \.skills, .texts, "The skills it took."),
    ] + entryFields
}
