package import JSONText

/// How a kind of value is described in a schema.
package typealias SchemaSource = @Sendable (inout SchemaDefinitions) -> JSONValue

/// The pieces that schemas of kinds are made of.
package enum SchemaPieces {
  /// A value of one of JSON's types: `string`, `integer`, `boolean`.
  package static func type(_ name: String) -> JSONValue {
    .object([("type", .string(name))])
  }

  /// A string that follows a regular expression of ECMA-262, with one that does.
  package static func string(pattern: String, example: String) -> JSONValue {
    .object([
      ("type", .string("string")), ("pattern", .string(pattern)),
      ("examples", .array([.string(example)])),
    ])
  }

  /// A list of values.
  package static func list(of element: JSONValue) -> JSONValue {
    .object([("type", .string("array")), ("items", element)])
  }

  /// One of several.
  package static func any(of alternatives: [JSONValue]) -> JSONValue {
    .object([("anyOf", .array(alternatives))])
  }

  /// An object that has certain keys.
  package static func required(_ keys: [String]) -> JSONValue {
    .object([("required", .array(keys.map { .string($0) }))])
  }

  /// A text, or a text by language.
  package static let text: SchemaSource = { definitions in
    definitions.reference("text") { _ in
      any(of: [
        type("string"),
        .object([
          ("type", .string("object")), ("minProperties", .integer(1)),
          ("propertyNames", .object([("pattern", .string("^\(languageTag)$"))])),
          ("additionalProperties", type("string")),
        ]),
      ])
    }
  }

  /// A date by EDTF; what years leap is more than a pattern can say.
  package static let date: SchemaSource = { definitions in
    definitions.reference("date") { _ in
      string(pattern: "^[0-9]{4}(-(\(month)|\(day)))?~?$", example: "2015-02")
    }
  }

  /// A language tag by BCP 47, as far as its form goes.
  package static let languageTag = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"

  private static let month = "0[1-9]|1[0-2]"
  private static let day =
    "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-9])|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31"
}
