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
  /// What its values are made of.
  package let form: ValueForm
  /// Whether a record without it is an error.
  package let isRequired: Bool
  /// How a schema describes its value.
  package let schema: SchemaSource
  /// Reads a value into a record.
  package let read: @Sendable (JSONValue, inout Root, inout Reading) -> Void
  /// Writes the value of a record back; nil if it has none.
  package let write: @Sendable (Root) -> JSONValue?
  /// Leads a visitor through the value of a record, which it may change.
  package let visit: @Sendable (inout Root, inout any RecordVisitor) -> Void
}

/// The path from a record to the value of one of its fields.
package typealias FieldPath<Root, Value> = any WritableKeyPath<Root, Value> & Sendable

// Key paths are inlined into closures, of which the optimiser makes plain access: to make a key path as
// the program runs takes ten times as long as to make the rest of a field. It does so in this module
// only.
extension Field {
  /// A field that a record may lack.
  @inline(__always)
  package init<Value>(
    _ key: String, _ path: FieldPath<Root, Value?>, _ kind: Kind<Value>, _ description: String
  ) {
    self.init(key, optional: { $1(&$0[keyPath: path]) }, kind, description)
  }

  /// A field that every record has: required, or with a default that stands where it is absent.
  @inline(__always)
  package init<Value>(
    _ key: String, _ path: FieldPath<Root, Value>, _ kind: Kind<Value>, _ description: String,
    required: Bool = false
  ) {
    self.init(key, at: { $1(&$0[keyPath: path]) }, kind, description, required: required)
  }
}

/// Calls a function with the value of a field in its record, to read or change it.
package typealias FieldAccess<Root, Value> =
  @Sendable (_ record: inout Root, _ use: (inout Value) -> Void) -> Void

extension Field {
  /// Whether it takes any JSON, null too.
  var takesAnything: Bool { form == .anything }

  /// A field that a record may lack, by a function that leads to its value: what a module outside of this
  /// one writes as a key path is not inlined, and costs as much as ten fields as the program starts.
  package init<Value>(
    _ key: String, optional access: @escaping FieldAccess<Root, Value?>, _ kind: Kind<Value>,
    _ description: String
  ) {
    self.init(
      key: key, description: description, kind: kind.name, form: kind.form, isRequired: false,
      schema: kind.schema,
      read: { json, record, reading in
        let value = kind.read(json, &reading)
        access(&record) { $0 = value }
      },
      write: { record in
        var (record, json) = (record, JSONValue?.none)
        access(&record) { json = $0.flatMap(kind.write) }
        return json
      },
      visit: { record, visitor in
        access(&record) { value in value = value.flatMap { kind.visit($0, &visitor) } }
      })
  }

  /// A field that every record has, by what leads to its value.
  package init<Value>(
    _ key: String, at access: @escaping FieldAccess<Root, Value>, _ kind: Kind<Value>,
    _ description: String, required isRequired: Bool = false
  ) {
    self.init(
      key: key, description: description, kind: kind.name, form: kind.form,
      isRequired: isRequired, schema: kind.schema,
      read: { json, record, reading in
        guard let value = kind.read(json, &reading) else { return }
        access(&record) { $0 = value }
      },
      write: { record in
        var (record, json) = (record, JSONValue?.none)
        access(&record) { json = kind.write($0) }
        return json
      },
      visit: { record, visitor in
        access(&record) { value in value = kind.visit(value, &visitor) ?? value }
      })
  }

  /// A record within the record, each of its keys read into what is known of it; required.
  package init<Part: Record>(
    _ key: String, part access: @escaping FieldAccess<Root, Part>, _ description: String
  ) {
    self.init(
      key: key, description: description, kind: Part.noun, form: .record(Part.id), isRequired: true,
      schema: { $0.reference(to: Part.self) },
      read: { json, record, reading in access(&record) { _ = $0.change(by: json, in: &reading) } },
      write: { record in
        var (record, json) = (record, JSONValue?.none)
        access(&record) { json = $0.json() }
        return json
      },
      visit: { _, _ in })
  }

  /// An object that is read into what is known of it, by a function; required, and never written back.
  package init<Value>(
    _ key: String, into access: @escaping FieldAccess<Root, Value>, _ kind: String,
    _ description: String, read: @escaping @Sendable (JSONValue, inout Value, inout Reading) -> Void
  ) {
    self.init(
      key: key, description: description, kind: kind, form: .single, isRequired: true,
      schema: { _ in SchemaPieces.type("object") },
      read: { json, record, reading in
        guard case .object = json.content else {
          return reading.refuse(json, expected: "\(kind) in braces")
        }
        access(&record) { read(json, &$0, &reading) }
      },
      write: { _ in nil }, visit: { _, _ in })
  }

  /// The same field of a record that holds this one as a part.
  func lifted<Whole>(to access: @escaping FieldAccess<Whole, Root>) -> Field<Whole> {
    Field<Whole>(
      key: key, description: description, kind: kind, form: form, isRequired: isRequired,
      schema: schema,
      read: { [read] json, record, reading in access(&record) { read(json, &$0, &reading) } },
      write: { [write] record in
        var (record, json) = (record, JSONValue?.none)
        access(&record) { json = write($0) }
        return json
      },
      visit: { [visit] record, visitor in access(&record) { visit(&$0, &visitor) } })
  }

  /// The same field, but a record without it is an error.
  package func required() -> Field {
    Field(
      key: key, description: description, kind: kind, form: form, isRequired: true, schema: schema,
      read: read, write: write, visit: visit)
  }
}

/// A table of fields.
extension Array {
  /// Reads a member into a record.
  func read<Root>(
    _ member: JSONMember, _ record: inout Root, _ reading: inout Reading
  ) -> RecordReading.Outcome where Element == Field<Root> {
    guard let field = first(where: { $0.key == member.key }) else { return .unknown }
    if case .null = member.value.content, !field.takesAnything {
      reading.refuseNull(member.value, of: field)
    } else {
      field.read(member.value, &record, &reading)
    }
    return .read(isRequired: field.isRequired)
  }

  /// The fields of a record that are set, as they are written.
  func members<Root>(of record: Root) -> [JSONMember] where Element == Field<Root> {
    compactMap { field in
      field.write(record).map { JSONMember(key: field.key, value: $0) }
    }
  }
}
