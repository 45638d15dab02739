import ProfileModel

/// The names of organisations that a profile has and an edition doesn't show, which no project tells.
struct HiddenEmployers {
  private var reasons: [String: Omission.Reason] = [:]

  /// What an edition hides of a profile, and shows of it.
  init(of whole: Profile, in edition: Edition, shown: Profile) {
    let (all, shown) = (whole.organizations, shown.organizations)
    if all.count == shown.count { return }
    let known = Set(shown.flatMap { FoldedName.all(of: $0.name) })
    for organization in all {
      let names = FoldedName.all(of: organization.name)
      if names.contains(where: known.contains) { continue }
      let hasBegun = organization.period.asOf(edition.day) != nil
      for name in names { reasons[name] = hasBegun ? .isPrivate : .hadNotBegun }
    }
  }

  /// Why a name is hidden; nil where it isn't.
  subscript(name: LocalizedText) -> Omission.Reason? {
    reasons.isEmpty ? nil : FoldedName.all(of: name).lazy.compactMap { reasons[$0] }.first
  }
}

extension Profile {
  /// Takes hidden names from projects; gives what was taken.
  mutating func hideEmployers(_ hidden: HiddenEmployers) -> [Omission] {
    var omissions: [Omission] = []
    var projects = self["projects", Project.self]
    for index in projects.indices {
      guard let employer = projects[index].employer, let reason = hidden[employer] else {
        continue
      }
      projects[index].employer = nil
      omissions.append(Omission(what: "the employer of a project", reason: reason))
    }
    if !omissions.isEmpty { self["projects", Project.self] = projects }
    return omissions
  }
}
