import Diagnostics
package import JSONText
package import ProfileModel

extension JSONValue {
  /// A profile's tree as it stood on a day: what comes after it is gone, the names of such
  /// organisations too, and an end after the day is going on. Each is a loss.
  package func profile(asOf day: CalendarDay, losses: inout Reading) -> JSONValue {
    var past = ProfileOnDay(day: day)
    let profile = past.whole(self)
    for (what, offset) in past.losses {
      losses.warning(
        .lost, "\(what) comes after \(PartialDate(day).edtf) and stays here",
        hint: "a later --as-of lets it go", at: offset)
    }
    return profile
  }
}

/// Takes out of a profile's tree what comes after a day.
private struct ProfileOnDay {
  let day: CalendarDay
  /// What was taken out, and where it stands.
  private(set) var losses: [(what: String, offset: Int)] = []

  init(day: CalendarDay) { self.day = day }

  mutating func whole(_ profile: JSONValue) -> JSONValue {
    let shown = record(profile)
    let missing = MissingNames(profile.organizations, shown: shown.organizations)
    guard case .object(var members) = shown.content else { return shown }
    for index in members.indices where members[index].key == "projects" {
      let projects = members[index].value.elements
      for employer in projects.compactMap({ $0["employer"] }) where missing.contain(employer) {
        losses.append(("the employer of a project", employer.offset))
      }
      members[index].value.content = .array(projects.map { $0.withoutEmployer(among: missing) })
    }
    return JSONValue(.object(members), offset: profile.offset)
  }

  private mutating func record(_ record: JSONValue) -> JSONValue {
    guard case .object(let members) = record.content else { return record }
    return JSONValue(.object(members.compactMap { member($0) }), offset: record.offset)
  }

  /// What isn't the profile's to date.
  private static let undated = ["extra", "theme", "variants"]

  /// The member on the day; nil for a list of which nothing had begun.
  private mutating func member(_ member: JSONMember) -> JSONMember? {
    if Self.undated.contains(member.key) { return member }
    var shown = member
    switch member.value.content {
    case .array(let values):
      let begun = values.compactMap { element($0, of: member.key) }
      if begun.isEmpty, !values.isEmpty { return nil }
      shown.value.content = .array(begun)
    case .object: shown.value = record(member.value)
    case .string where member.key == "end":
      guard let end = member.value.date, end.lastDay > day else { break }
      losses.append(("this end", member.value.offset))
      shown.value.content = .string("present")
    default: break
    }
    return shown
  }

  /// What is nothing without its parts.
  private static let parts = ["roles", "entries", "values"]

  /// An element of a list on the day; nil where it, or all that it consists of, had not begun: then
  /// it is told once.
  private mutating func element(_ element: JSONValue, of list: String) -> JSONValue? {
    guard case .object(var members) = element.content else { return element }
    let known = losses.count
    func isToCome(_ key: String) -> Bool {
      element[key]?.date.map { $0.firstDay > day } == true
    }
    var isShown = !isToCome("start") && !isToCome("date")
    if isShown, isToCome("asOf") {
      // What has dates of its own was true on them, whenever it was looked at last.
      isShown = element.isDated
      losses += members.filter { $0.key == "asOf" }.map { ("\"asOf\"", $0.keyOffset) }
      members.removeAll { $0.key == "asOf" }
    }
    let shown = isShown ? record(JSONValue(.object(members), offset: element.offset)) : element
    if isShown, !Self.parts.contains(where: { element[$0] != nil && shown[$0] == nil }) {
      return shown
    }
    losses.removeSubrange(known...)
    losses.append((Self.noun(of: list), element.offset))
    return nil
  }

  private static func noun(of list: String) -> String {
    switch list {
    case "roles": Role.noun
    case "headline", "values": DatedValue.noun
    default: "an entry"
    }
  }
}

extension JSONValue {
  /// Whether a record, or one of its roles, says when it was.
  fileprivate var isDated: Bool {
    ["start", "end", "date"].contains { self[$0] != nil }
      || self["roles"]?.elements.contains { $0.isDated } == true
  }
}
