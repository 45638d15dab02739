import JSONText
import ProfileModel
import Testing

/// A way into a JSON value: by key, or by index.
enum Step: Equatable {
  case key(String)
  case index(Int)
}

/// A field of a record, with where it stands in a profile that holds little else.
struct FieldSample: CustomTestStringConvertible, Sendable {
  /// The record's definition in the schema; `profile` for the whole.
  let record: String
  let key: String
  let isRequired: Bool
  /// A profile without a mistake that holds the record with the field.
  let profile: JSONValue
  /// Where the record stands in it.
  let path: [Step]

  var testDescription: String { "\(record).\(key)" }
}

/// Makes profiles from the schema that the field tables give.
struct SchemaSamples {
  private let root: JSONValue
  private let definitions: [JSONMember]

  init(_ schema: JSONValue = ProfileSchema.json) {
    root = schema
    definitions = schema["$defs"]?.members ?? []
  }

  /// A sample for every field of every record.
  var all: [FieldSample] {
    records.flatMap { name, schema in
      (schema["properties"]?.members ?? []).compactMap { property -> FieldSample? in
        guard let (steps, wrap) = way(to: name) else { return nil }
        let record = object(schema, with: property.key)
        let isRequired = schema["required"]?.elements.contains(.string(property.key)) == true
        return FieldSample(
          record: name, key: property.key, isRequired: isRequired, profile: wrap(record),
          path: steps)
      }
    }
  }

  /// The records: the whole profile, and every definition that has properties.
  var records: [(name: String, schema: JSONValue)] {
    [("profile", root)]
      + definitions.filter { $0.value["properties"] != nil }.map { ($0.key, $0.value) }
  }

  /// An object with what the record needs, and one more field.
  private func object(_ schema: JSONValue, with key: String?) -> JSONValue {
    var keys = (schema["required"]?.elements ?? []).compactMap(\.string)
    if let key, !keys.contains(key) { keys.append(key) }
    let choices = schema["oneOf"]?.elements.map { $0["required"]?.elements.first?.string ?? "" }
    if let choices, !choices.contains(where: keys.contains) { keys += choices.prefix(1) }
    return .object(
      keys.map { key in (key, schema["properties"]?[key].map { value(of: $0) }) })
  }

  /// A value that a schema takes: its constant or example, or the simplest of its type.
  private func value(of schema: JSONValue) -> JSONValue {
    let schema = resolved(schema)
    if let alternative = schema["anyOf"]?.elements.first { return value(of: alternative) }
    if let constant = schema["const"] { return constant }
    if let first = (schema["enum"] ?? schema["examples"])?.elements.first { return first }
    switch schema["type"]?.string {
    case "array": return .array(schema["items"].map { [value(of: $0)] } ?? [])
    case "object": return object(schema, with: nil)
    case "integer": return .integer(1)
    case "boolean": return JSONValue(.bool(true))
    default: return .string("text")
    }
  }

  private func resolved(_ schema: JSONValue) -> JSONValue {
    guard let name = schema["$ref"]?.string?.split(separator: "/").last else { return schema }
    return definitions.first { $0.key == name }?.value ?? schema
  }

  typealias Way = (steps: [Step], wrap: (JSONValue) -> JSONValue)

  /// The shortest way from the profile to a record, with how to wrap one up on it.
  private func way(to target: String) -> Way? {
    if target == "profile" { return ([], { $0 }) }
    for (parent, schema) in records where parent != target {
      for property in schema["properties"]?.members ?? [] {
        guard let inner = innerWay(property.value, to: target) else { continue }
        guard parent == "profile" || isAbove(parent, target), let outer = way(to: parent) else {
          continue
        }
        let key = property.key
        return (
          outer.steps + [.key(key)] + inner,
          { record in
            let value = inner.isEmpty ? record : JSONValue.array([record])
            let object = object(schema, with: key)
            let members = object.members.map {
              $0.key == key ? JSONMember(key: key, value: value) : $0
            }
            return outer.wrap(JSONValue(.object(members)))
          }
        )
      }
    }
    return nil
  }

  /// Definitions are made when they are first met, so a record's own parts come after it.
  private func isAbove(_ parent: String, _ child: String) -> Bool {
    let names = records.map(\.name)
    return (names.firstIndex(of: parent) ?? 0) < (names.firstIndex(of: child) ?? 0)
  }

  /// The steps from a property to a record that it holds, by itself or in a list.
  private func innerWay(_ schema: JSONValue, to target: String) -> [Step]? {
    if schema["$ref"]?.string == "#/$defs/\(target)" { return [] }
    for alternative in schema["anyOf"]?.elements ?? [] {
      if let way = innerWay(alternative, to: target) { return way }
    }
    guard let items = schema["items"], innerWay(items, to: target) == [] else { return nil }
    return [.index(0)]
  }
}
