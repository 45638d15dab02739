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

  /// Nothing known yet.
  package init() {}

  /// A testimonial in messages.
  package static let noun = "a testimonial"

  /// The table of a testimonial's fields.
  package static let ownFields: [Field<Testimonial>] =
    [
      Field("name", { $1(&$0.name) }, .text, "Who said it.", required: true),
      Field("role", { $1(&$0.role) }, .text, "What that person does."),
      Field(
        "quote", { $1(&$0.quote) }, .blockMarkdown, "What was said, in Markdown.", required: true),
    ]
}

extension SectionType {
  /// What others said of the person.
  package static let testimonials = SectionType(
    "testimonials", of: Testimonial.self, "What others said of the person.")
}
