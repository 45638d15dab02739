/// A type of section: its key in the profile, its record, and how its entries show.
///
/// Each stands in a file of its own; `all` lists them in the order of the reference.
package struct SectionType: Sendable {
  /// The key in the profile, in themes and in phrases: `employers`.
  package let key: String
  /// How themes lay it out.
  package let layout: SectionLayout
  /// How its entries are ordered where the profile says nothing.
  package let order: SectionOrder
  /// The field of the profile that holds it.
  package let field: Field<Profile>
  /// The entries to show, in file order, each with its period for the order by date.
  package let entries: @Sendable (Profile, EntryContext) -> [Entry]

  /// Every section type.
  package static let all: [SectionType] = [
    employers, projects, awards, education, skills, languages, talks, community, interviews,
    facts,
  ]
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
    let kind = Kind<[Element]>.entries("a list in brackets")
    self.init(
      key: key, layout: layout, order: order,
      field: Field(
        key: key, description: description, kind: kind.name, isRequired: false,
        read: { json, profile, reading in
          profile[key, type] = kind.read(json, &reading) ?? []
        },
        write: { profile in kind.write(profile[key, type]) },
        tailor: { profile, tailoring in
          profile[key, type] = kind.tailor(profile[key, type], &tailoring) ?? []
        }),
      entries: { profile, context in
        profile[key, type].map { record in entry(record, context) }
      })
  }
}
