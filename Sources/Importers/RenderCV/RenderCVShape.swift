import JSONText

/// The type of an entry, which RenderCV tells by its keys.
enum RenderCVShape {
  case experience, education, publication, normal, oneLine, bullet, number, reversedNumber
  case text, unknown

  /// The type of a value that stands in a section.
  init(of value: JSONValue) {
    self = value.string == nil ? Self.of(value) : .text
  }

  private static func of(_ value: JSONValue) -> RenderCVShape {
    func has(_ keys: String...) -> Bool {
      value.members.contains { keys.contains($0.key) && $0.value != JSONValue(.null) }
    }
    if has("company", "position") { return .experience }
    if has("institution", "area", "degree") { return .education }
    if has("authors", "journal", "doi", "title") { return .publication }
    if has("name") { return .normal }
    if has("label", "details") { return .oneLine }
    if has("bullet") { return .bullet }
    if has("number") { return .number }
    return has("reversed_number") ? .reversedNumber : .unknown
  }
}

extension RenderCVShape {
  /// The keys of words that are plain in a profile.
  static let plainKeys: Set<String> = [
    "name", "title", "company", "position", "institution", "area", "degree", "label", "details",
    "location", "journal", "authors",
  ]

  /// The keys that an entry of the type has; those of every type where it has none of them.
  var keys: [String] {
    switch self {
    case .experience: ["company", "position"] + Self.common
    case .education: ["institution", "area", "degree"] + Self.common
    case .publication: Self.publicationKeys + ["summary", "date"]
    case .normal: ["name"] + Self.common
    case .oneLine: ["label", "details"]
    case .bullet: ["bullet"]
    case .number: ["number"]
    case .reversedNumber: ["reversed_number"]
    case .text: []
    case .unknown:
      [
        "name", "company", "position", "institution", "area", "degree", "label", "details",
        "bullet",
      ]
        + ["number", "reversed_number"] + Self.publicationKeys + Self.common
    }
  }

  private static let publicationKeys = ["title", "authors", "journal", "doi", "url"]
  private static let common = [
    "date", "start_date", "end_date", "location", "summary", "highlights", "url",
  ]
}
