/// Something the person made or took part in making.
package struct Project: DatedRecord {
  /// What it is called.
  package var name = LocalizedText("")
  /// What it is, in inline Markdown.
  package var description: LocalizedText?
  /// Where it was made.
  package var employer: LocalizedText?
  /// Where its source is.
  package var repository: String?
  /// What the person did in it.
  package var roles: [LocalizedText] = []
  /// Who uses it.
  package var users: [LocalizedText] = []
  /// What it is about or made with.
  package var keywords: [LocalizedText] = []
  /// The time it covers.
  package var period = Period()
  /// Figures that say how far it got.
  package var figures: [Figure] = []
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// A figure that changed over time: stars, downloads, users.
  package struct Figure: Record {
    /// What is counted.
    package var label = LocalizedText("")
    /// How many there were, and when.
    package var values: [DatedValue] = []

    /// Where it stands.
    package var place = RecordPlace()

    /// Creates an empty record.
    package init() {}

    /// A figure whose every value is newer than the day is not shown.
    package var hasContent: Bool { !values.isEmpty }

    /// Which record it is.
    package static let id = RecordID("figure")

    /// A figure in messages.
    package static let noun = "a figure"

    /// What is counted, and the counts.
    package static let fields: [Field<Figure>] = [
      Field("label", \.label, .text, "What is counted.", required: true),
      Field("values", \.values, .datedValues, "How many, and when.", required: true),
    ]
  }

  /// Which record it is.
  package static let id = RecordID("project")

  /// A project in messages.
  package static let noun = "a project"

  /// The table of a project's fields.
  package static let fields: [Field<Project>] =
    [
      Field("name", \.name, .text, "What it is called.", required: true),
      Field(
        "description", \.description, .inlineMarkdown, "What it is, in inline Markdown."),
      Field("employer", \.employer, .name(of: Organization.id), "Where it was made."),
      Field("repository", \.repository, .url, "Where its source is."),
      Field("roles", \.roles, .texts, "What the person did in it."),
      Field("users", \.users, .texts, "Who uses it."),
      Field("keywords", \.keywords, .texts, "What it is about or made with."),
    ] + periodFields + [
      Field(
        "figures", \.figures, .records("a list of figures"), "How far it got, with dates."
      )
    ] + entryFields
}

extension SectionType {
  /// What the person made.
  package static let projects = SectionType(
    "projects", of: Project.self, "Things the person made.")
}
