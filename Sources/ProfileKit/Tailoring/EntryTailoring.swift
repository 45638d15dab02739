extension EntryRecord {
  /// The entry as it stood on the day and may be shown; nil if it had not begun or is private.
  package func tailored(_ tailoring: inout Tailoring) -> Self? {
    guard tailoring.shows(isPrivate: common.isPrivate, Self.noun) else { return nil }
    if let asOf = common.asOf, asOf.firstDay > tailoring.day { return nil }
    guard let shown = period.asOf(tailoring.day) else { return nil }
    var entry = self
    entry.take(shown)
    entry.tailorFields(&tailoring)
    return entry.hasContent ? entry : nil
  }
}

extension Kind {
  /// A list of entries: tailored as entries are.
  package static func entries<Element: EntryRecord>(
    _ name: String
  ) -> Kind where Value == [Element] {
    let list = Kind<[Element]>.records(name)
    return Kind(
      name, schema: list.schema, read: list.read, write: list.write,
      tailor: { entries, tailoring in entries.compactMap { $0.tailored(&tailoring) } })
  }
}

extension Profile {
  /// The profile as it is shown: without what is private or had not begun, in one language, with
  /// the newest of values that changed; and what was held back.
  package func tailored(
    asOf day: CalendarDay, disclosure: Disclosure
  ) -> (profile: Profile, heldBack: [String]) {
    var tailoring = Tailoring(day: day, language: language, disclosure: disclosure)
    var profile = self
    profile.tailorFields(&tailoring)
    if !disclosure.includesPrivate { profile.hideEmployers(privateNames, &tailoring) }
    return (profile, tailoring.heldBack)
  }

  /// The names of organisations that are private, in every language.
  private var privateNames: [String] {
    (self["employers", Organization.self] + self["community", Organization.self])
      .filter(\.common.isPrivate).flatMap { $0.name.translations.map(\.text) }
  }

  /// A project doesn't tell the name of an organisation that is private.
  private mutating func hideEmployers(_ names: [String], _ tailoring: inout Tailoring) {
    if names.isEmpty { return }
    var projects = self["projects", Project.self]
    for index in projects.indices {
      guard let employer = projects[index].employer, names.contains(employer.text) else { continue }
      projects[index].employer = nil
      _ = tailoring.shows(isPrivate: true, "the employer of a project")
    }
    self["projects", Project.self] = projects
  }
}
