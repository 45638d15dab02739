package import JSONText

/// What a field holds: how its value is read, written back and tailored.
///
/// Each kind stands in a file of `Fields/Kinds/`.
package struct Kind<Value: Sendable>: Sendable {
  /// The kind as messages say it: `text`, `a list of highlights`.
  package let name: String
  /// How a schema describes it.
  package let schema: SchemaSource
  /// Reads a value, adding what is wrong to the reading; nil where there is nothing to keep.
  package let read: @Sendable (JSONValue, inout Reading) -> Value?
  /// Writes a value back; nil where there is nothing to write.
  package let write: @Sendable (Value) -> JSONValue?
  /// The value as it is shown for a day, a language and an audience; nil where it isn't.
  package let tailor: @Sendable (Value, inout Tailoring) -> Value?

  /// A kind; a schema takes any value for it, and one is shown as it is, unless told otherwise.
  package init(
    _ name: String,
    schema: @escaping SchemaSource = { _ in JSONValue(.object([])) },
    read: @escaping @Sendable (JSONValue, inout Reading) -> Value?,
    write: @escaping @Sendable (Value) -> JSONValue?,
    tailor: @escaping @Sendable (Value, inout Tailoring) -> Value? = { value, _ in value }
  ) {
    self.name = name
    self.schema = schema
    self.read = read
    self.write = write
    self.tailor = tailor
  }
}

extension Kind {
  /// Adds the error for a value of another kind.
  package func refuse(_ value: JSONValue, hint: String? = nil, in reading: inout Reading) {
    reading.refuse(value, expected: name, hint: hint)
  }
}
