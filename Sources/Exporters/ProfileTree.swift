import JSONText
import ProfileModel

// What a profile's tree of JSON says, for formats that are made of it and not of the profile: there
// what can't go along is told at its place.

/// The names of organisations that a profile has and its output doesn't, which no project tells.
struct MissingNames {
  private let names: Set<String>

  /// No names.
  init() { names = [] }

  /// The names of organisations in a list of them that are not among those shown.
  init(_ all: [JSONValue], shown: [JSONValue]) {
    let known = Set(shown.flatMap { FoldedName.all(of: $0["name"]) })
    let missing = all.map { FoldedName.all(of: $0["name"]) }.filter { names in
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
    !names.isEmpty && FoldedName.all(of: text).contains(where: names.contains)
  }

  private static func words(of text: JSONValue?) -> [String] { FoldedName.all(of: text) }
}

extension JSONValue {
  /// The employers and communities of a profile.
  var organizations: [JSONValue] {
    ["employers", "community"].flatMap { self[$0]?.elements ?? [] }
  }

  /// A project without its employer, if that is one of the names.
  func withoutEmployer(among names: MissingNames) -> JSONValue {
    guard let employer = self["employer"], names.contain(employer) else { return self }
    return JSONValue(.object(members.filter { $0.key != "employer" }), offset: offset)
  }
}
