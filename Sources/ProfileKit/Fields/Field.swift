package import JSONText

/// One key of a record, declared once: the table of a record's fields drives reading, writing
/// back, tailoring, the schema and the reference.
package struct Field<Root>: Sendable {
  /// The key in the file.
  package let key: String
  /// What it is, in one sentence.
  package let description: String
  /// What its kind is called: `text`, `a date`.
  package let kind: String
  /// Whether a record without it is an error.
  package let isRequired: Bool
  /// Reads a value into a record.
  package let read: @Sendable (JSONValue, inout Root, inout Reading) -> Void
  /// Writes the value of a record back; nil where it has none.
  package let write: @Sendable (Root) -> JSONValue?
  /// Tailors the value of a record in place.
  package let tailor: @Sendable (inout Root, inout Tailoring) -> Void
}

/// The path from a record to the value of one of its fields.
package typealias FieldPath<Root, Value> = any WritableKeyPath<Root, Value> & Sendable

extension Field {
  /// A field that a record may lack.
  package init<Value>(
    _ key: String, _ path: FieldPath<Root, Value?>, _ kind: Kind<Value>, _ description: String
  ) {
    self.init(
      key: key, description: description, kind: kind.name, isRequired: false,
      read: { json, record, reading in
        record[keyPath: path] = kind.read(json, &reading)
      },
      write: { record in record[keyPath: path].flatMap(kind.write) },
      tailor: { record, tailoring in
        guard let value = record[keyPath: path] else { return }
        record[keyPath: path] = kind.tailor(value, &tailoring)
      })
  }

  /// A field that every record has: required, or with a default that stands where it is absent.
  package init<Value>(
    _ key: String, _ path: FieldPath<Root, Value>, _ kind: Kind<Value>, _ description: String,
    required: Bool = false
  ) {
    self.init(
      key: key, description: description, kind: kind.name, isRequired: required,
      read: { json, record, reading in
        if let value = kind.read(json, &reading) {
          record[keyPath: path] = value
        }
      },
      write: { record in kind.write(record[keyPath: path]) },
      tailor: { record, tailoring in
        if let value = kind.tailor(record[keyPath: path], &tailoring) {
          record[keyPath: path] = value
        }
      })
  }

  /// The same field, but a record without it is an error.
  package func required() -> Field {
    Field(
      key: key, description: description, kind: kind, isRequired: true, read: read, write: write,
      tailor: tailor)
  }

  /// The same field of a record that holds this one as a part.
  package func lifted<Whole>(to path: FieldPath<Whole, Root>) -> Field<Whole> {
    Field<Whole>(
      key: key, description: description, kind: kind, isRequired: isRequired,
      read: { json, record, reading in read(json, &record[keyPath: path], &reading) },
      write: { record in write(record[keyPath: path]) },
      tailor: { record, tailoring in tailor(&record[keyPath: path], &tailoring) })
  }
}
