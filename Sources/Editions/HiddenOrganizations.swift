import JSONText
import ProfileModel

/// The names of organisations that a profile has, but an edition doesn't show.
struct HiddenOrganizations: Sendable {
  private var reasons: [String: Omission.Reason] = [:]

  /// The names in a profile that are not among those shown, by what was left out.
  init(of whole: Profile, shown: Profile, _ omissions: [Omission]) {
    let (all, shown) = (whole.organizations, shown.organizations)
    if all.count == shown.count { return }
    let hidden = omissions.filter { $0.record == Organization.id && $0.part == .whole }
    let reasonAt = Dictionary(hidden.map { ($0.offset, $0.reason) }) { first, _ in first }
    let known = Set(shown.flatMap { FoldedName.all(of: $0.name) })
    for organization in all {
      let names = FoldedName.all(of: organization.name)
      if names.contains(where: known.contains) { continue }
      for name in names { reasons[name] = reasonAt[organization.place.offset, default: .isPrivate] }
    }
  }

  /// Whether there are no names.
  var isEmpty: Bool { reasons.isEmpty }

  /// Why a name is hidden; nil if it isn't.
  subscript(name: LocalizedText) -> Omission.Reason? {
    FoldedName.all(of: name).lazy.compactMap { reasons[$0] }.first
  }
}

/// Takes the names of organisations that are hidden from what refers to them.
struct HiddenNameVisitor: RecordVisitor {
  private let hidden: HiddenOrganizations
  /// The names that were taken out.
  private(set) var omissions: [Omission] = []
  private var records = VisitedRecords()

  init(_ hidden: HiddenOrganizations) {
    self.hidden = hidden
  }

  mutating func visit(_ field: VisitedField) { records.visit(field.key) }

  mutating func enter<Value: Record>(record: inout Value) -> Bool {
    records.enter(record)
    return true
  }

  mutating func leave<Value: Record>(record: inout Value) -> Bool {
    records.leave()
    return true
  }

  mutating func visit(_ name: LocalizedText, of record: RecordID) -> LocalizedText? {
    guard record == Organization.id, let reason = hidden[name] else { return name }
    omissions.append(records.omission(reason))
    return nil
  }
}
