/// What someone said of the person.
package struct Testimonial: EntryRecord {
  /// Who said it.
  package var name = LocalizedText("")
  /// What that person does, or how the two know each other.
  package var role: LocalizedText?
  /// What was said, in Markdown.
  package var quote = LocalizedText("")
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("testimonial")

  /// A testimonial in messages.
  package static let noun = "a testimonial"

  /// The table of a testimonial's fields.
  package static let fields: [Field<Testimonial>] =
    [
      Field("name", \.name, .text, "Who said it.", required: true),
      Field("role", \.role, .text, "What that person does."),
      Field(
        "quote", \.quote, .blockMarkdown, "What was said, in Markdown.", required: true),
    ] + entryFields
}

extension SectionType {
  /// What others said of the person.
  package static let testimonials = SectionType(
    "testimonials", of: Testimonial.self, "What others said of the person.")
}
