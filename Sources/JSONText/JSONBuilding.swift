extension JSONValue {
  /// A string made in code.
  package static func string(_ text: String) -> JSONValue {
    JSONValue(.string(text))
  }

  /// A whole number made in code.
  package static func integer(_ number: Int) -> JSONValue {
    JSONValue(.number(String(number)))
  }

  /// An array made in code.
  package static func array(_ values: [JSONValue]) -> JSONValue {
    JSONValue(.array(values))
  }

  /// An object made in code; members without a value are left out.
  package static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    JSONValue(
      .object(members.compactMap { key, value in value.map { JSONMember(key: key, value: $0) } }))
  }

  /// The value of a key, where this is an object that has it.
  package subscript(key: String) -> JSONValue? {
    members.first { $0.isNamed(key) }?.value
  }

  /// The members, where this is an object; else none.
  package var members: [JSONMember] {
    if case .object(let members) = content { members } else { [] }
  }

  /// The values, where this is an array; else none.
  package var elements: [JSONValue] {
    if case .array(let values) = content { values } else { [] }
  }

  /// The text, where this is a string.
  package var string: String? {
    if case .string(let text) = content { text } else { nil }
  }
}
