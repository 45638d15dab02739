package import Templating

/// A value that templates see as a record: its names, what each holds, and how to get it, declared
/// in one table.
package protocol TemplateRecord: TemplateFields {
  /// The name of the record in the reference: `entry`.
  static var recordName: String { get }
  /// The table of its names.
  static var slots: [TemplateSlot<Self>] { get }
}

/// A name of a record that templates see.
package struct TemplateSlot<Root>: Sendable {
  /// The name in templates.
  package let name: String
  /// What it holds.
  package let kind: SlotKind
  /// Gets the value.
  package let value: @Sendable (Root) -> TemplateValue

  /// A name, what it holds and how to get it.
  package init(
    _ name: String, _ kind: SlotKind, _ value: @escaping @Sendable (Root) -> TemplateValue
  ) {
    self.name = name
    self.kind = kind
    self.value = value
  }
}

extension TemplateSlot {
  /// A list of records, and a flag that says whether it holds any: `links` and `hasLinks`.
  package static func list<Element: TemplateRecord>(
    _ name: String, _ records: @escaping @Sendable (Root) -> [Element]
  ) -> [TemplateSlot] {
    [
      TemplateSlot(name, .list(Element.recordName)) { TemplateValue(records($0)) },
      TemplateSlot("has\(name.prefix(1).uppercased())\(name.dropFirst())", .flag) {
        .flag(!records($0).isEmpty)
      },
    ]
  }
}

extension TemplateRecord {
  /// The names as the template loader wants them.
  package static var shape: RecordShape {
    RecordShape(name: recordName, slots: slots.map { Slot(name: $0.name, kind: $0.kind) })
  }

  /// The value of a name, by its number in the table.
  package func value(ofSlot slot: Int) -> TemplateValue {
    Self.slots[slot].value(self)
  }
}

extension TemplateValue {
  /// A text, or null.
  package init(_ text: String?) {
    self = text.map(TemplateValue.text) ?? .null
  }

  /// A record, or null.
  package init(_ record: (some TemplateRecord)?) {
    self = record.map { .record($0) } ?? .null
  }

  /// A list of records.
  package init(_ records: [some TemplateRecord]) {
    self = .list(records.map { .record($0) })
  }

  /// A list of texts.
  package init(_ texts: [String]) {
    self = .list(texts.map(TemplateValue.text))
  }
}
