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

  /// Nothing known yet.
  package init() {}

  /// A figure that changed over time: stars, downloads, users.
  package struct Figure: Record {
    /// What is counted.
    package var label = LocalizedText("")
    /// How many there were, and when.
    package var values: [DatedValue] = []

    /// Nothing known yet.
    package init() {}

    /// A figure in messages.
    package static let noun = "a figure"

    /// What is counted, and the counts.
    package static let fields: [Field<Figure>] = [
      Field("label", { $1(&$0.label) }, .text, "What is counted.", required: true),
      Field("values", { $1(&$0.values) }, .datedValues, "How many, and when.", required: true),
    ]
  }

  /// A project in messages.
  package static let noun = "a project"

  /// The table of a project's fields.
  package static let ownFields: [Field<Project>] =
    [
      Field("name", { $1(&$0.name) }, .text, "What it is called.", required: true),
      Field(
        "description", { $1(&$0.description) }, .inlineMarkdown, "What it is, in inline Markdown."),
      Field("employer", { $1(&$0.employer) }, .text, "Where it was made."),
      Field("repository", { $1(&$0.repository) }, .url, "Where its source is."),
      Field("roles", { $1(&$0.roles) }, .texts, "What the person did in it."),
      Field("users", { $1(&$0.users) }, .texts, "Who uses it."),
      Field("keywords", { $1(&$0.keywords) }, .texts, "What it is about or made with."),
    ] + periodFields + [
      Field(
        "figures", { $1(&$0.figures) }, .records("a list of figures"), "How far it got, with dates."
      )
    ]
}

extension SectionType {
  /// What the person made.
  package static let projects = SectionType(
    "projects", of: Project.self, "Things the person made."
  ) { project, context in
    var entry = Entry(project, context)
    entry.title = project.name.shown
    let employer = project.employer?.shown
    entry.organization = employer == entry.title ? nil : employer
    entry.description = context.inline(project.description)
    entry.url = project.common.url ?? project.repository
    entry.tags = project.keywords.compactMap(\.shown)
    entry.figures = project.figures.compactMap { figure in
      context.figure(figure.label, figure.values)
    }
    if project.common.url != nil { entry.addLink("repository", project.repository, context) }
    entry.addDetail("roles", project.roles.compactMap(\.shown).joined(separator: ", "), context)
    entry.addDetail("users", project.users.compactMap(\.shown).joined(separator: ", "), context)
    return entry
  }
}
