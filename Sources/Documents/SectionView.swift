package import ProfileModel

/// How the entries of a section type show.
///
/// Each stands in a file of its own; `all` lists them as `SectionType.all` does.
package struct SectionView: Sendable {
  /// The type.
  package let type: SectionType
  /// How themes lay it out, unless the profile says otherwise.
  package let layout: SectionLayout
  /// The sections to show: one of each type, but for those of the person's own making.
  let sections: @Sendable (Profile, EntryContext) -> [SectionContent]

  /// Every section type.
  package static let all: [SectionView] = [
    employers, projects, awards, education, skills, languages, talks, publications, certificates,
    community, interests, facts, testimonials, interviews, custom,
  ]
}

extension SectionView {
  /// A section type by how one record shows as an entry.
  init<Element: EntryRecord>(
    _ type: SectionType, of record: Element.Type, layout: SectionLayout = .entries,
    order: SectionOrder = .date,
    entry: @escaping @Sendable (Element, EntryContext) -> Entry
  ) {
    self.init(type, of: record, layout: layout) { records, context in
      let entries = records.map { entry($0, context) }
      return [
        SectionContent(key: type.key, title: nil, layout: layout, order: order, entries: entries)
      ]
    }
  }

  /// A section type by the sections that its records show as.
  init<Element: Record>(
    _ type: SectionType, of record: Element.Type, layout: SectionLayout = .entries,
    sections: @escaping @Sendable ([Element], EntryContext) -> [SectionContent]
  ) {
    self.init(type: type, layout: layout) { profile, context in
      sections(profile[type.key, record], context)
    }
  }
}

/// What a section shows, before it is ordered and titled.
struct SectionContent: Sendable {
  /// The key that the profile and themes name it by: `employers`.
  let key: String
  /// Its title where it has one of its own; else the phrases give it.
  let title: String?
  /// How themes lay it out.
  let layout: SectionLayout
  /// How its entries are ordered where the profile says nothing.
  let order: SectionOrder
  /// The entries to show, in file order, each with its period for the order by date.
  let entries: [Entry]
}
