import JSONText
import TestSupport

/// Makes documents that JSON Resume's schema takes, the same for a seed: every key of it, absent and
/// there, with texts that are long, odd or blank, addresses of all schemes, and keys that it
/// doesn't have.
struct ResumeGenerator {
  private let schema: JSONValue
  private var random: SplitMix64
  /// The keys that were written so far, by their paths: `work.startDate`.
  private(set) var keys: Set<String> = []

  init(schema: JSONValue, seed: UInt64) {
    self.schema = schema
    random = SplitMix64(seed: seed)
  }

  private static let texts = [
    "Acme", "Acme", "Borealis", "Ünïcode ✓ 日本", "a \"quote\" and a \\", "two\nlines",
    "*stars* & <b>",
    "{{mustache}}", "0", "🜁", "e\u{301}", " padded ", "", " ",
  ]
  private static let addresses = [
    "https://a.example/x?y=1#z", "http://b.example", "mailto:c@d.example", "ftp://e.example",
    "urn:f:g",
  ]
  private static let countries = ["SE", "US", "Sweden", "swe", ""]

  /// The next document; `basics` is always there, for that is what a résumé is known by.
  mutating func document() -> JSONValue {
    var root = object(schema, path: "")
    if root["basics"] == nil {
      let basics = JSONMember(key: "basics", value: .object([]))
      root = JSONValue(.object(root.members + [basics]))
    }
    return root
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[random.number(below: texts.count)]
  }

  private mutating func object(_ schema: JSONValue, path: String) -> JSONValue {
    var members: [JSONMember] = []
    for property in schema["properties"]?.members ?? [] where random.number(below: 3) > 0 {
      let inner = path.isEmpty ? property.key : "\(path).\(property.key)"
      keys.insert(inner)
      members.append(JSONMember(key: property.key, value: value(property.value, inner)))
    }
    let unknown = unknown()
    if random.number(below: 12) == 0, schema["properties"]?[unknown.key] == nil {
      members.append(unknown)
    }
    return JSONValue(.object(members))
  }

  private mutating func unknown() -> JSONMember {
    let key = pick(["x-tool", "extra", "roles", "issuer", "employers", "description", "private"])
    // Of this key we know what it means, and so of which type it is.
    if key == "private" { return JSONMember(key: key, value: JSONValue(.bool(false))) }
    let value: JSONValue = random.number(below: 2) == 0 ? .integer(7) : .array([.string("kept")])
    return JSONMember(key: key, value: value)
  }

  private mutating func value(_ schema: JSONValue, _ path: String) -> JSONValue {
    if schema["$ref"] != nil { return .string(date(path)) }
    switch schema["type"]?.string {
    case "object": return object(schema, path: path)
    case "array":
      let items = schema["items"] ?? .object([])
      return .array((0..<random.number(below: 3)).map { _ in value(items, path) })
    default:
      if schema["format"] == .string("uri") { return .string(pick(Self.addresses)) }
      return .string(pick(path.hasSuffix("countryCode") ? Self.countries : Self.texts))
    }
  }

  /// A date of any precision; ends are after starts.
  private mutating func date(_ path: String) -> String {
    let year = (path.hasSuffix("endDate") ? 2010 : 1990) + random.number(below: 15)
    return pick(["\(year)", "\(year)-02", "\(year)-12-31"])
  }
}

extension JSONValue {
  /// The value with the members of every object in the order of their keys.
  var normalised: JSONValue {
    switch content {
    case .object(let members):
      JSONValue(
        .object(
          members.map { JSONMember(key: $0.key, value: $0.value.normalised) }
            .sorted { $0.key < $1.key }))
    case .array(let values): .array(values.map(\.normalised))
    default: self
    }
  }
}
