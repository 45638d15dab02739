import JSONText
package import Markdown
package import ProfileModel

/// The values of a profile by what they are, in the order of its text, each with its place.
package struct ProfileValues: Sendable {
  /// An entry or a role, with what stands around it.
  package struct Entry: Sendable {
    /// Which record it is.
    package let record: RecordID
    /// Where it stands, with its values.
    package let place: RecordPlace
  }

  /// A text as it is written, with its first byte.
  package typealias Written = (text: String, offset: Int)

  /// Texts and texts by language.
  package let texts: [PlacedText]
  /// Dates, each with its key.
  package let dates: [(key: String, text: String, offset: Int)]
  /// Addresses of links.
  package let addresses: [Written]
  /// Entries and roles.
  package let entries: [Entry]
  /// The texts that hold links or images, with these as they are written.
  package let linkedTexts: [(links: [WrittenLink], offset: Int)]

  /// The names of warnings that are silenced.
  package let silenced: [Written]
  /// The alternative texts of the picture by language; a lone one is checked by its field.
  package let alternatives: [Written]
  /// The e-mail address of the contact, blank or not.
  package let emails: [Written]
  /// The telephone number of the contact, blank or not.
  package let phones: [Written]

  /// The roles at employers and in communities, in the order of the text.
  package let allRoles: [Role]
  /// The roles at employers, by their start; those without one are left out.
  package let roles: [Role]

  /// The values of a profile.
  package init(of profile: Profile) {
    silenced = (profile.place["silence"]?.elements ?? []).flatMap(\.written)
    let alternative = profile.image?.place["alt"]
    alternatives = alternative?.string == nil ? alternative?.written ?? [] : []
    func contact(_ key: String) -> [Written] {
      let value = profile.contact?.place[key]
      return (value?["value"] ?? value)?.written ?? []
    }
    emails = contact("email")
    phones = contact("phone")
    allRoles = profile.place.members.flatMap { section in
      profile[section.key, Organization.self].flatMap(\.roles)
    }
    roles = profile.employers.flatMap(\.roles).byStart
    var collector = ValueCollector()
    var visited = profile
    visited.accept(&collector)
    texts = collector.texts
    dates = collector.dates
    addresses = collector.addresses
    entries = collector.entries
    linkedTexts = collector.texts.flatMap { placed in
      placed.translations.map { (placed.links(in: $0.text), $0.offset) }
    }.filter { !$0.links.isEmpty }
  }

  /// The highlights of every entry.
  package var highlights: [LocalizedText] {
    texts.filter { $0.record == Highlight.id }.map(\.text)
  }
}

extension JSONValue {
  /// The text that it is, or the text of each language.
  fileprivate var written: [ProfileValues.Written] {
    translations.map { ($0.text, $0.value.offset) }
  }
}
