package import JSONText

/// One key of a record, declared once: the table of a record's fields drives reading, writing
/// back, visiting, the schema and the reference.
package struct Field<Root>: Sendable {
  /// The key in the file.
  package let key: String
  /// What it is, in one sentence.
  package let description: String
  /// What its kind is called: `text`, `a date`.
  package let kind: String
  /// Whether a record without it is an error.
  package let isRequired: Bool
  /// How a schema describes its value.
  package let schema: SchemaSource
  /// Reads a value into a record.
  package let read: @Sendable (JSONValue, inout Root, inout Reading) -> Void
  /// Writes the value of a record back; nil where it has none.
  package let write: @Sendable (Root) -> JSONValue?
  /// Leads a visitor through the value of a record, which it may change.
  package let visit: @Sendable (inout Root, inout any RecordVisitor) -> Void
}

/// The place of a field's value in its record: calls a function with it, to read or change it.
///
/// Written `{ $1(&$0.title) }`. A key path would say the same, but each takes the program a
/// twentieth of a millisecond to make, and there are a hundred of them.
package typealias FieldPlace<Root, Value> =
  @Sendable (_ record: inout Root, _ use: (inout Value) -> Void) -> Void

extension Field {
  /// Whether it takes any JSON, null too.
  var takesAnything: Bool { kind == Kind<JSONValue>.anything.name }

  /// A field that a record may lack.
  package init<Value>(
    _ key: String, _ place: @escaping FieldPlace<Root, Value?>, _ kind: Kind<Value>,
    _ description: String
  ) {
    let (read, write, visit) = (kind.read, kind.write, kind.visit)
    self.init(
      key: key, description: description, kind: kind.name, isRequired: false, schema: kind.schema,
      read: { json, record, reading in
        let value = read(json, &reading)
        place(&record) { $0 = value }
      },
      write: { record in
        var (record, json) = (record, JSONValue?.none)
        place(&record) { json = $0.flatMap(write) }
        return json
      },
      visit: { record, visitor in
        place(&record) { value in value = value.flatMap { visit($0, &visitor) } }
      })
  }

  /// A field that every record has: required, or with a default that stands where it is absent.
  package init<Value>(
    _ key: String, _ place: @escaping FieldPlace<Root, Value>, _ kind: Kind<Value>,
    _ description: String, required: Bool = false
  ) {
    let (read, write, visit) = (kind.read, kind.write, kind.visit)
    self.init(
      key: key, description: description, kind: kind.name, isRequired: required,
      schema: kind.schema,
      read: { json, record, reading in
        guard let value = read(json, &reading) else { return }
        place(&record) { $0 = value }
      },
      write: { record in
        var (record, json) = (record, JSONValue?.none)
        place(&record) { json = write($0) }
        return json
      },
      visit: { record, visitor in
        place(&record) { value in value = visit(value, &visitor) ?? value }
      })
  }

  /// The same field, but a record without it is an error.
  package func required() -> Field {
    Field(
      key: key, description: description, kind: kind, isRequired: true, schema: schema, read: read,
      write: write, visit: visit)
  }

  /// The same field of a record that holds this one as a part.
  package func lifted<Whole>(to place: @escaping FieldPlace<Whole, Root>) -> Field<Whole> {
    let (read, write, visit) = (read, write, visit)
    return Field<Whole>(
      key: key, description: description, kind: kind, isRequired: isRequired, schema: schema,
      read: { json, record, reading in place(&record) { read(json, &$0, &reading) } },
      write: { record in
        var (record, json) = (record, JSONValue?.none)
        place(&record) { json = write($0) }
        return json
      },
      visit: { record, visitor in place(&record) { visit(&$0, &visitor) } })
  }
}

/// A table of fields. They are gone through by index: a copy of each would cost more than what it does.
extension Array {
  /// Reads a member into a record; false where no field has its key.
  func read<Root>(_ member: JSONMember, _ record: inout Root, _ reading: inout Reading) -> Bool
  where Element == Field<Root> {
    guard let index = indices.first(where: { self[$0].key == member.key }) else { return false }
    if case .null = member.value.content, !self[index].takesAnything {
      reading.refuseNull(member.value, of: self[index])
    } else {
      self[index].read(member.value, &record, &reading)
    }
    return true
  }

  /// Whether a record without a key is an error.
  func requires<Root>(_ key: String) -> Bool where Element == Field<Root> {
    indices.contains { self[$0].isRequired && self[$0].key == key }
  }

  /// The fields of a record that are set, as they are written.
  func members<Root>(of record: Root) -> [JSONMember] where Element == Field<Root> {
    compactMap { field in
      field.write(record).map { JSONMember(key: field.key, value: $0) }
    }
  }

  /// Leads a visitor through every field of a record.
  func visit<Root>(_ record: inout Root, _ visitor: inout any RecordVisitor)
  where Element == Field<Root> {
    for index in indices { self[index].visit(&record, &visitor) }
  }
}
