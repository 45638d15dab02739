import Diagnostics
package import Languages
import Markdown
package import ProfileModel

extension Document {
  /// The document of an edited profile, as of the day of its edition, in its language unless a theme
  /// has other words.
  package init(_ profile: Profile, asOf day: CalendarDay, language: Language? = nil) {
    var language = language ?? Language.of(profile.language)
    language.dateStyle = profile.dates ?? .month
    let context = EntryContext(language: language, day: day)
    let headline = profile.headline?.first
    self.init(
      language: profile.language, name: profile.name.shown,
      pronouns: profile.pronouns?.shown, headline: context.inline(headline?.value),
      headlineDate: headline?.asOf.map(context.shown), headlineSource: headline?.source,
      summary: context.block(profile.summary),
      location: context.place(profile.location),
      contact: profile.contact.map { ContactItem.items(of: $0, language) } ?? [],
      links: profile.links.compactMap { DocumentLink($0, language) },
      facts: Fact.all(of: profile, context),
      timeline: Timeline(profile, context), sections: DocumentSection.all(of: profile, context),
      labels: DocumentLabels(language))
    if profile.sections.isEmpty { return }
    let keys = profile.sections.map(\.key)
    // What only has a title or an order of its entries is not thereby moved.
    let isOrder =
      profile.sections.contains { $0.title == nil && $0.order == nil }
      || sections.allSatisfy { keys.contains($0.key) }
    sectionOrder = isOrder ? keys : []
  }

  /// The document as a theme wants it: sections in the theme's order, those it doesn't name last,
  /// those that the profile lists in its order among themselves; each with the partial
  /// `section-KEY` where the theme has it.
  package func arranged(order keys: [String], partials: [String]) -> Document {
    var document = self
    let named = keys.flatMap { key in sections.filter { $0.typeKey == key } }
    let byTheme = named + sections.filter { !keys.contains($0.typeKey) }
    document.sections = sectionOrder.isEmpty ? byTheme : listed(byTheme)
    for index in document.sections.indices {
      let partial = "section-\(document.sections[index].key)"
      if partials.contains(partial) { document.sections[index].partial = partial }
    }
    document.keepFirstAnchors()
    document.numberSources()
    return document
  }
}

extension Document {
  /// Sections with those that the profile lists in its order, in the places of those that it lists.
  private func listed(_ sections: [DocumentSection]) -> [DocumentSection] {
    let places = sectionOrder.enumerated().map { ($0.element, $0.offset) }
    let order = Dictionary(places) { first, _ in first }
    var listed = sections.filter { order[$0.key] != nil }
      .sorted { order[$0.key, default: 0] < order[$1.key, default: 0] }[...]
    return sections.map { order[$0.key] == nil ? $0 : listed.popFirst() ?? $0 }
  }
}

extension DocumentSection {
  /// The sections that have entries.
  fileprivate static func all(of profile: Profile, _ context: EntryContext) -> [DocumentSection] {
    var shown: [DocumentSection] = []
    let choices = profile.sections.isEmpty ? [:] : profile.sectionChoices
    for view in SectionView.all {
      for section in view.sections(profile, context) {
        let choice = choices[section.key]
        let entries = section.entries.shown.inOrder(choice?.order ?? section.order)
        guard !entries.isEmpty else { continue }
        let title =
          choice?.title?.shown ?? section.title ?? context.language.sectionTitle(section.key)
        shown.append(
          DocumentSection(
            key: section.key, typeKey: view.type.key, title: title, layout: section.layout,
            entries: entries, partial: section.layout.rawValue))
      }
    }
    return shown
  }
}

extension Profile {
  /// What the profile says of sections, by their keys.
  fileprivate var sectionChoices: [String: SectionChoice] {
    Dictionary(sections.map { ($0.key, $0) }) { first, _ in first }
  }
}

extension DocumentLink {
  /// A link of the header: called by its label, else its network, else its address; nil where
  /// nothing is known of it.
  fileprivate init?(_ link: Link, _ language: Language) {
    let url = Escaping.isBlank(link.url) ? link.networkAddress : link.url
    // The name of a network alone leads nowhere.
    if url == nil, link.username == nil { return nil }
    self.init(label: "", url: url, network: link.network?.shown, username: link.username)
    label = link.label?.shown ?? link.network?.shown ?? link.username ?? address
    // Of `@ada@example.social`, each part is looked for.
    let parts = username?.split(separator: "@").map(String.init) ?? []
    let isInAddress = parts.allSatisfy(addressContains)
    let missing = isInAddress ? network.flatMap { addressContains($0) ? nil : $0 } : nil
    let both = isInAddress ? nil : language.list([network, username].compactMap(\.self))
    caption = link.label?.shown ?? missing ?? both
    if address.isEmpty { return nil }
  }

  /// Whether the letters and digits of a text stand in the address: `Stack Overflow` in
  /// `stackoverflow.com`.
  private func addressContains(_ text: String) -> Bool {
    let (whole, part) = (Self.letters(address), Self.letters(text))
    return part.count <= Self.longestName
      && whole.indices.contains { whole[$0...].starts(with: part) }
  }

  /// The length in bytes up to which a name is searched for.
  private static let longestName = 200

  /// The letters and digits, those of ASCII in lower case.
  private static func letters(_ text: String) -> [UInt8] {
    text.utf8.compactMap { byte in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x30...0x39, 0x61...0x7A, 0x80...: byte
      default: nil
      }
    }
  }
}

extension ContactItem {
  fileprivate static func items(of contact: Contact, _ language: Language) -> [ContactItem] {
    [
      item(.email, contact.email, language) { MailAddress.uri(of: $0) },
      item(.phone, contact.phone, language) { DialledNumber.uri(of: $0) },
      item(.address, contact.address, language) { _ in nil },
    ].compactMap(\.self)
  }

  private static func item(
    _ label: Label, _ contact: ContactValue?, _ language: Language, url: (String) -> String?
  ) -> ContactItem? {
    guard let text = contact?.value.shown else { return nil }
    return ContactItem(
      key: label.rawValue, label: language.label(label), text: text, url: url(text))
  }
}
