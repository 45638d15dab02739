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

  /// Nothing known yet.
  package init() {}

  /// A custom section in messages.
  package static let noun = "a custom section"

  /// The table of a custom section's fields.
  package static let fields: [Field<CustomSection>] = [
    Field("key", { $1(&$0.key) }, .word, "The key that sections name it by.", required: true),
    Field("title", { $1(&$0.title) }, .text, "Its title.", required: true),
    Field(
      "layout", { $1(&$0.layout) }, .choice("layout"),
      "How it is laid out: entries, tags, quotes, questions or facts."),
    Field("entries", { $1(&$0.entries) }, .entries("a list of entries"), "What stands in it."),
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

  /// Nothing known yet.
  package init() {}

  /// An entry of a custom section in messages.
  package static let noun = "a custom entry"

  /// The table of a custom entry's fields.
  package static let ownFields: [Field<CustomEntry>] =
    [
      Field("title", { $1(&$0.title) }, .text, "What it is called.", required: true),
      Field("subtitle", { $1(&$0.subtitle) }, .text, "A second line."),
    ] + periodFields + [Field("location", { $1(&$0.location) }, .location, "Where it was.")]

  /// Paragraphs and lists need no title.
  package func mayBeBlank(_ key: String) -> Bool {
    key == "title" && (common.summary != nil || !common.highlights.isEmpty)
  }
}

extension CustomEntry {
  /// The entry in the names that a layout prints. Tags and facts have no line for a time or a
  /// place: there both stand behind the subtitle.
  fileprivate func entry(_ layout: SectionLayout, _ context: EntryContext) -> Entry {
    var entry = Entry(self, context)
    entry.title = title.shown
    entry.subtitle = subtitle?.shown
    entry.place = context.place(location)
    if layout == .quotes {
      entry.quote = entry.summary
      entry.summary = nil
    }
    guard layout == .tags || layout == .facts else { return entry }
    let aside = [entry.subtitle, entry.place, entry.period?.text].compactMap(\.self)
    entry.subtitle = aside.isEmpty ? nil : aside.joined(separator: ", ")
    entry.place = nil
    entry.period = nil
    if layout == .facts {
      entry.label = entry.title
      entry.value = entry.subtitle
    }
    return entry
  }
}

extension SectionType {
  /// Sections of the person's own making.
  package static let custom = SectionType(
    "custom", of: CustomSection.self, kind: .records("a list in brackets"),
    "Sections of your own, each with a key, a title and entries."
  ) { customs, context in
    customs.map { custom in
      let layout = custom.layout ?? .entries
      return SectionContent(
        key: custom.key, title: custom.title.shown, layout: layout, order: .file,
        entries: custom.entries.map { $0.entry(layout, context) })
    }
  }
}
