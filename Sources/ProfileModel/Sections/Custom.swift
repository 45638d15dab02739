/// A section of the person's own making.
package struct CustomSection: Record {
  /// The key that `sections` and themes name it by.
  package var key = ""
  /// Its title.
  package var title = LocalizedText("")
  /// How themes lay it out; as entries where nothing is said.
  package var layout: SectionLayout?
  /// What stands in it.
  package var entries: [CustomEntry] = []

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Without an entry there is nothing to show.
  package var hasContent: Bool { !entries.isEmpty }

  /// Which record it is.
  package static let id = RecordID("custom-section")

  /// A custom section in messages.
  package static let noun = "a custom section"

  /// The table of a custom section's fields.
  package static let fields: [Field<CustomSection>] = [
    Field("key", \.key, .word, "The key that sections name it by.", required: true),
    Field("title", \.title, .text, "Its title.", required: true),
    Field(
      "layout", \.layout, .choice("layout"),
      "How it is laid out: entries, tags, quotes, questions or facts."),
    Field("entries", \.entries, .entries("a list of entries"), "What stands in it."),
  ]
}

/// An entry of a custom section.
package struct CustomEntry: DatedRecord {
  /// What it is called.
  package var title = LocalizedText("")
  /// A second line.
  package var subtitle: LocalizedText?
  /// The time it covers.
  package var period = Period()
  /// Where it was.
  package var location: Location?
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("custom-entry")

  /// An entry of a custom section in messages.
  package static let noun = "a custom entry"

  /// The table of a custom entry's fields.
  package static let fields: [Field<CustomEntry>] =
    [
      Field("title", \.title, .text, "What it is called.", required: true),
      Field("subtitle", \.subtitle, .text, "A second line."),
    ] + periodFields + [Field("location", \.location, .location, "Where it was.")] + entryFields

  /// Paragraphs and lists need no title.
  package func mayBeBlank(_ key: String) -> Bool {
    key == "title" && (common.summary != nil || !common.highlights.isEmpty)
  }
}

extension SectionType {
  /// Sections of the person's own making.
  package static let custom = SectionType(
    "custom", of: CustomSection.self, kind: .records("a list in brackets"),
    "Sections of your own, each with a key, a title and entries.")
}
