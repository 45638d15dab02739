/// A type of section: its key in the profile and the record of its entries.
///
/// Each stands in a file of its own, and how its entries show in a file of the same name in
/// `Documents/Entries/`; `all` lists them in the order of the reference.
package struct SectionType: Sendable {
  /// The key in the profile, in themes and in phrases: `employers`.
  package let key: String
  /// The field of the profile that holds it.
  package let field: Field<Profile>

  /// Every section type.
  package static let all: [SectionType] = [
    employers, projects, awards, education, skills, languages, talks, publications, certificates,
    community, interests, facts, testimonials, interviews, custom,
  ]
}

extension SectionType {
  /// A section type by the record of its entries.
  package init<Element: EntryRecord>(
    _ key: String, of type: Element.Type, _ description: String
  ) {
    self.init(key, of: type, kind: .entries("a list in brackets"), description)
  }

  /// A section type by its record.
  package init<Element: Record>(
    _ key: String, of type: Element.Type, kind: Kind<[Element]>, _ description: String
  ) {
    let (read, write, visit) = (kind.read, kind.write, kind.visit)
    self.init(
      key: key,
      field: Field(
        key: key, description: description, kind: kind.name, form: kind.form, isRequired: false,
        schema: kind.schema,
        read: { json, profile, reading in profile[key, type] = read(json, &reading) ?? [] },
        write: { profile in write(profile[key, type]) },
        visit: { profile, visitor in
          profile[key, type] = visit(profile[key, type], &visitor) ?? []
        }))
  }
}
