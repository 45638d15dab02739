import Diagnostics
package import JSONText

/// The JSON Schema (2020-12) of a profile, made from the field tables.
package enum ProfileSchema {
  /// The dialect it is written in.
  package static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// The schema, with a definition for each record.
  package static var json: JSONValue {
    var definitions = SchemaDefinitions()
    let profile = definitions.object(of: Profile.self)
    let head: [JSONMember] = [
      JSONMember(key: "$schema", value: .string(dialect)),
      JSONMember(key: "title", value: .string("A profile that vita reads")),
    ]
    let tail = JSONMember(key: "$defs", value: JSONValue(.object(definitions.members)))
    return JSONValue(.object(head + profile.members + [tail]))
  }
}

/// The definitions of a schema, gathered while its fields are described.
package struct SchemaDefinitions: Sendable {
  /// The definitions by name, in the order they were met.
  package private(set) var members: [JSONMember] = []

  /// No definitions yet.
  package init() {}

  /// A reference to a definition, which is made where it is new.
  package mutating func reference(
    _ name: String, _ definition: (inout SchemaDefinitions) -> JSONValue
  ) -> JSONValue {
    if !members.contains(where: { $0.key == name }) {
      let index = members.count
      members.append(JSONMember(key: name, value: JSONValue(.null)))
      members[index].value = definition(&self)
    }
    return .object([("$ref", .string("#/$defs/\(name)"))])
  }

  /// A reference to the definition of a record.
  package mutating func reference<Value: Record>(to record: Value.Type) -> JSONValue {
    reference(record.id.name) { $0.object(of: record) }
  }

  /// The schema of a record: its keys, those it needs, and its own rules.
  package mutating func object<Value: Record>(of record: Value.Type) -> JSONValue {
    var properties: [JSONMember] = []
    for field in record.fields {
      let schema = field.schema(&self)
      let description = JSONMember(key: "description", value: .string(field.description))
      properties.append(
        JSONMember(key: field.key, value: JSONValue(.object([description] + schema.members))))
    }
    let required = record.fields.filter(\.isRequired).map { JSONValue.string($0.key) }
    let object = JSONValue.object([
      ("type", .string("object")), ("properties", JSONValue(.object(properties))),
      ("required", required.isEmpty ? nil : .array(required)),
      ("additionalProperties", JSONValue(.bool(false))),
    ])
    return JSONValue(.object(object.members + record.schemaRules))
  }
}
