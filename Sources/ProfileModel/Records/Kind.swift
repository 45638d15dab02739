package import JSONText

/// What a field holds: how its value is described, read, written back and visited.
///
/// Each kind stands in a file of `Kinds/`.
package struct Kind<Value: Sendable>: Sendable {
  /// The kind as messages say it: `text`, `a list of highlights`.
  package let name: String
  /// What its values are made of.
  package let form: ValueForm
  /// How a schema describes it.
  package let schema: SchemaSource
  /// Reads a value, adding what is wrong to the reading; returns nil if there is nothing to keep.
  package let read: @Sendable (JSONValue, inout Reading) -> Value?
  /// Writes a value back; returns nil if there is nothing to write.
  package let write: @Sendable (Value) -> JSONValue?
  /// Leads a visitor through a value. Returns what stays of it, or nil if nothing does.
  package let visit: @Sendable (Value, inout any RecordVisitor) -> Value?

  /// Creates a kind. By default, a schema accepts any value for it, and visitors leave it unchanged.
  package init(
    _ name: String, form: ValueForm = .single,
    schema: @escaping SchemaSource = { _ in JSONValue(.object([])) },
    read: @escaping @Sendable (JSONValue, inout Reading) -> Value?,
    write: @escaping @Sendable (Value) -> JSONValue?,
    visit: @escaping @Sendable (Value, inout any RecordVisitor) -> Value? = { value, _ in value }
  ) {
    self.name = name
    self.form = form
    self.schema = schema
    self.read = read
    self.write = write
    self.visit = visit
  }
}

extension Kind {
  /// Adds the error for a value of another kind.
  package func refuse(_ value: JSONValue, hint: String? = nil, in reading: inout Reading) {
    reading.refuse(value, expected: name, hint: hint)
  }
}
