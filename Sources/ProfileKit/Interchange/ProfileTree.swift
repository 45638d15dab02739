package import JSONText

// What a profile's tree of JSON says, for formats that are made of it and not of the profile: there
// what can't go along is told at its place.

extension JSONValue {
  /// The date that a text says.
  var date: PartialDate? {
    string.flatMap { try? PartialDate(edtf: $0) }
  }

  /// Whether a record says that it is private.
  var isPrivate: Bool { self["private"] == JSONValue(.bool(true)) }
}

extension JSONValue {
  /// A profile's tree as it stood on a day: what had not begun is gone, the names of such
  /// organisations too, and an end after the day is going on.
  package func profile(asOf day: CalendarDay) -> JSONValue {
    var profile = asOf(day)
    guard case .object(var members) = profile.content else { return profile }
    let missing = MissingNames(organizations, shown: profile.organizations)
    for index in members.indices where members[index].key == "projects" {
      let projects = members[index].value.elements.map { $0.withoutEmployer(among: missing) }
      members[index].value.content = .array(projects)
    }
    profile.content = .object(members)
    return profile
  }

  fileprivate func asOf(_ day: CalendarDay) -> JSONValue {
    guard case .object(let members) = content else { return self }
    return JSONValue(.object(members.compactMap { $0.asOf(day) }), offset: offset)
  }

  /// What is nothing without its parts.
  private static let parts = ["roles", "entries", "values"]

  /// An element of a list on a day; nil where it, or all that it consists of, had not begun.
  fileprivate func element(asOf day: CalendarDay) -> JSONValue? {
    guard case .object(var members) = content else { return self }
    func isToCome(_ key: String) -> Bool { self[key]?.date.map { $0.firstDay > day } == true }
    if isToCome("start") || isToCome("date") { return nil }
    if isToCome("asOf") {
      // What has dates of its own was true on them, whenever it was looked at last.
      guard isDated else { return nil }
      members.removeAll { $0.key == "asOf" }
    }
    let shown = JSONValue(.object(members), offset: offset).asOf(day)
    return Self.parts.contains { self[$0] != nil && shown[$0] == nil } ? nil : shown
  }
}

extension JSONValue {
  /// Whether a record, or one of its roles, says when it was.
  private var isDated: Bool {
    ["start", "end", "date"].contains { self[$0] != nil }
      || self["roles"]?.elements.contains { $0.isDated } == true
  }
}

extension JSONMember {
  /// What isn't the profile's to date.
  private static let undated = ["extra", "theme", "variants"]

  /// The member on a day; nil for a list of which nothing had begun.
  fileprivate func asOf(_ day: CalendarDay) -> JSONMember? {
    if Self.undated.contains(key) { return self }
    var shown = self
    switch value.content {
    case .array(let values):
      let begun = values.compactMap { $0.element(asOf: day) }
      if begun.isEmpty, !values.isEmpty { return nil }
      shown.value.content = .array(begun)
    case .object: shown.value = value.asOf(day)
    case .string where key == "end":
      if let end = value.date, end.lastDay > day { shown.value.content = .string("present") }
    default: break
    }
    return shown
  }
}

/// The names of organisations that a profile has and its output doesn't, which no project tells.
struct MissingNames {
  private let names: Set<String>

  /// No names.
  init() { names = [] }

  /// The names of organisations in a list of them that are not among those shown.
  init(_ all: [JSONValue], shown: [JSONValue]) {
    let known = Set(shown.flatMap { Self.words(of: $0["name"]) })
    let missing = all.map { Self.words(of: $0["name"]) }.filter { names in
      !names.contains(where: known.contains)
    }
    names = Set(missing.joined())
  }

  /// The names of those that are private, or all of whose roles are.
  static func ofPrivate(in profile: JSONValue) -> MissingNames {
    let all = profile.organizations
    return MissingNames(
      all,
      shown: all.filter { organization in
        let roles = organization["roles"]?.elements ?? []
        return !organization.isPrivate && (roles.isEmpty || !roles.allSatisfy(\.isPrivate))
      })
  }

  /// Whether a text is one of the names, in any language.
  func contain(_ text: JSONValue) -> Bool {
    !names.isEmpty && Self.words(of: text).contains(where: names.contains)
  }

  /// What a text says in each language, as names are compared.
  private static func words(of text: JSONValue?) -> [String] {
    guard let text else { return [] }
    let translations = text.string.map { [$0] } ?? text.members.compactMap(\.value.string)
    return translations.map(Organization.folded).filter { !$0.isEmpty }
  }
}

extension JSONValue {
  /// The employers and communities of a profile.
  fileprivate var organizations: [JSONValue] {
    ["employers", "community"].flatMap { self[$0]?.elements ?? [] }
  }

  /// A project without its employer, if that is one of the names.
  func withoutEmployer(among names: MissingNames) -> JSONValue {
    guard let employer = self["employer"], names.contain(employer) else { return self }
    return JSONValue(.object(members.filter { $0.key != "employer" }), offset: offset)
  }
}
