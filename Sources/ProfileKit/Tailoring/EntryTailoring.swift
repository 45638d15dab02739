extension EntryRecord {
  /// The entry as it stood on the day and may be shown; nil if it had not begun or is private.
  package func tailored(_ tailoring: inout Tailoring) -> Self? {
    guard tailoring.shows(isPrivate: common.isPrivate, Self.noun) else { return nil }
    guard let shown = period.asOf(tailoring.day) else { return nil }
    var entry = self
    if let asOf = common.asOf, asOf.firstDay > tailoring.day {
      // What has dates of its own was true on them, whenever it was looked at last.
      if shown.isEmpty { return nil }
      entry.common.asOf = nil
    }
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
      tailor: { entries, tailoring in entries.kept { $0.tailored(&tailoring) } })
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
    profile.hideEmployers(missing: self, &tailoring)
    return (profile, tailoring.heldBack)
  }

  /// A project doesn't tell the name of an organisation that is in the whole profile and not in
  /// this one: it is private, or had not begun.
  private mutating func hideEmployers(missing whole: Profile, _ tailoring: inout Tailoring) {
    let (all, shown) = (whole.organizations, organizations)
    if all.count == shown.count { return }
    let known = Set(shown.flatMap(\.foldedNames))
    var isPrivate: [String: Bool] = [:]
    for organization in all {
      let names = organization.foldedNames
      if names.contains(where: known.contains) { continue }
      let hasBegun = organization.period.asOf(tailoring.day) != nil
      for name in names { isPrivate[name] = hasBegun }
    }
    var projects = self["projects", Project.self]
    for index in projects.indices {
      guard let employer = projects[index].employer,
        let isHeldBack = isPrivate[Organization.folded(employer.text)]
      else { continue }
      projects[index].employer = nil
      if isHeldBack { tailoring.holdBack("the employer of a project") }
    }
    self["projects", Project.self] = projects
  }

  private var organizations: [Organization] {
    self["employers", Organization.self] + self["community", Organization.self]
  }
}

extension Organization {
  /// The names by which a text may mean it, in every language.
  var foldedNames: [String] { name.translations.map { Self.folded($0.text) } }

  /// A name in small letters without spaces around it.
  static func folded(_ name: String) -> String { trimmed(name).lowercased() }
}
