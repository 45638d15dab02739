import JSONText

extension Kind {
  /// A list of values of one kind; those that can't be read or aren't shown are left out.
  package static func list<Element>(
    of element: Kind<Element>, _ name: String, form: ListForm = .texts
  ) -> Kind where Value == [Element] {
    Kind(
      name, form: .list,
      schema: { definitions in SchemaPieces.list(of: element.schema(&definitions)) },
      read: { json, reading in
        guard case .array(let values) = json.content else {
          reading.refuse(
            json, expected: name, hint: form.hint(for: json, isForeign: reading.isForeign))
          return nil
        }
        return values.compactMap { value in
          let value = element.read(value, &reading)
          return reading.isHopeless ? nil : value
        }
      },
      write: { list in
        list.isEmpty ? nil : JSONValue(.array(list.compactMap(element.write)))
      },
      visit: { list, visitor in list.compactMap { element.visit($0, &visitor) } })
  }

  /// A record.
  package static func record() -> Kind where Value: Record {
    Kind(
      Value.noun, form: .record(Value.id),
      schema: { definitions in definitions.reference(to: Value.self) },
      read: { json, reading in Value.read(json, in: &reading) },
      write: { $0.json() },
      visit: { record, visitor in
        var record = record
        guard visitor.enter(record: &record) else { return nil }
        record.visitFields(&visitor)
        return visitor.leave(record: &record) ? record : nil
      })
  }

  /// An entry: a visitor may leave it out.
  static func entry() -> Kind where Value: EntryRecord {
    let record = Kind<Value>.record()
    return Kind(
      record.name, form: record.form, schema: record.schema, read: record.read, write: record.write,
      visit: { entry, visitor in
        var entry = entry
        guard visitor.enter(&entry) else { return nil }
        entry.visitFields(&visitor)
        return visitor.leave(record: &entry) ? entry : nil
      })
  }

  /// A list of entries.
  package static func entries<Element: EntryRecord>(
    _ name: String
  ) -> Kind where Value == [Element] {
    list(of: .entry(), name, form: Element.listForm)
  }

  /// A list of records that are not entries.
  package static func records<Element: Record>(
    _ name: String
  ) -> Kind where Value == [Element] {
    list(of: .record(), name, form: Element.listForm)
  }
}

extension Kind where Value == [String] {
  /// A list of words that are not for reading: tags, names of warnings.
  package static let words = list(of: .word, "a list of words")
}

extension Kind where Value == [LocalizedText] {
  /// A list of plain texts.
  package static let texts = list(of: .text, "a list of texts")
}
