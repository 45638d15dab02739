/// A type of section: its key in the profile, its record, and how its entries show.
///
/// Each stands in a file of its own; `all` lists them in the order of the reference.
package struct SectionType: Sendable {
  /// The key in the profile, in themes and in phrases: `employers`.
  package let key: String
  /// The field of the profile that holds it.
  package let field: Field<Profile>
  /// The sections to show: one of each type, but for those of the person's own making.
  package let sections: @Sendable (Profile, EntryContext) -> [SectionContent]

  /// Every section type.
  package static let all: [SectionType] = [
    employers, projects, awards, education, skills, languages, talks, publications, certificates,
    community, interests, facts, testimonials, interviews, custom,
  ]
}

/// What a section shows, before it is ordered and titled.
package struct SectionContent: Sendable {
  /// The key that the profile and themes name it by: `employers`.
  package let key: String
  /// Its title where it has one of its own; else the phrases give it.
  package let title: String?
  /// How themes lay it out.
  package let layout: SectionLayout
  /// How its entries are ordered where the profile says nothing.
  package let order: SectionOrder
  /// The entries to show, in file order, each with its period for the order by date.
  package let entries: [Entry]
}

/// How themes lay a section out: the name of the partial that prints it.
package enum SectionLayout: String, CaseIterable, Sendable {
  /// Entries with title, period and highlights.
  case entries
  /// Names with words behind them, as skills have.
  case tags
  /// What others said.
  case quotes
  /// Questions with their answers.
  case questions
  /// Labels with values.
  case facts
}

extension SectionType {
  /// A section type by its record and how one record shows as an entry.
  package init<Element: EntryRecord>(
    _ key: String, of type: Element.Type, layout: SectionLayout = .entries,
    order: SectionOrder = .date, _ description: String,
    entry: @escaping @Sendable (Element, EntryContext) -> Entry
  ) {
    self.init(key, of: type, kind: .entries("a list in brackets"), description) {
      records, context in
      let entries = records.map { entry($0, context) }
      return [SectionContent(key: key, title: nil, layout: layout, order: order, entries: entries)]
    }
  }

  /// A section type by its record and the sections that the records show as.
  package init<Element: Record>(
    _ key: String, of type: Element.Type, kind: Kind<[Element]>, _ description: String,
    sections: @escaping @Sendable ([Element], EntryContext) -> [SectionContent]
  ) {
    let (read, write, tailor) = (kind.read, kind.write, kind.tailor)
    self.init(
      key: key,
      field: Field(
        key: key, description: description, kind: kind.name, isRequired: false,
        schema: kind.schema,
        read: { json, profile, reading in profile[key, type] = read(json, &reading) ?? [] },
        write: { profile in write(profile[key, type]) },
        tailor: { profile, tailoring in
          profile[key, type] = tailor(profile[key, type], &tailoring) ?? []
        }),
      sections: { profile, context in sections(profile[key, type], context) })
  }
}
