package import JSONText

/// Walks through the fields of records, and may change or remove what it finds. By default, every record
/// stays, with its values unchanged.
///
/// Fields are visited in the order of the text, those of a record made in code in that of its table.
///
/// ```
/// profile ─ enter employers[0] ─ field "roles" ─ enter roles[0] ─ text … leave ─ leave
/// ```
package protocol RecordVisitor: Sendable {
  /// Before the value of a field is visited.
  mutating func visit(_ field: VisitedField)
  /// Whether a record stays, before its fields are visited. Entries, highlights and ways to reach the person
  /// are records too, unless a visitor treats them otherwise.
  mutating func enter<Value: Record>(record: inout Value) -> Bool
  /// Whether a record stays, after its fields were visited.
  mutating func leave<Value: Record>(record: inout Value) -> Bool
  /// Whether an entry stays, before its fields are visited.
  mutating func enter<Entry: EntryRecord>(_ entry: inout Entry) -> Bool
  /// Whether a highlight stays, before its fields are visited.
  mutating func enter(_ highlight: inout Highlight) -> Bool
  /// Whether a way to reach the person stays, before its fields are visited; it is private by default or
  /// not.
  mutating func enter(_ contact: inout ContactValue, isPrivate: Bool) -> Bool
  /// The text to keep, nil for none.
  mutating func visit(_ text: LocalizedText, _ form: TextForm) -> LocalizedText?
  /// The name of a record that stands elsewhere in the profile; nil if it isn't to be named.
  mutating func visit(_ name: LocalizedText, of record: RecordID) -> LocalizedText?
  /// The values to keep of one that changed over time, before their fields are visited.
  mutating func visit(_ values: [DatedValue]) -> [DatedValue]
}

/// A field of a record that a visitor is in.
package struct VisitedField: Sendable {
  /// Its key.
  package let key: String
  /// What its values are made of.
  package let form: ValueForm
  /// Whether a record without it is an error.
  package let isRequired: Bool
  /// Its value as it stands in the text; nil for a record made in code.
  package let json: JSONValue?

  init<Root>(_ field: Field<Root>, _ json: JSONValue?) {
    key = field.key
    form = field.form
    isRequired = field.isRequired
    self.json = json
  }
}

extension RecordVisitor {
  /// Where a field stands doesn't matter.
  package mutating func visit(_ field: VisitedField) {}
  /// A record stays.
  package mutating func enter<Value: Record>(record: inout Value) -> Bool { true }
  /// A record stays.
  package mutating func leave<Value: Record>(record: inout Value) -> Bool { true }
  /// An entry is a record.
  package mutating func enter<Entry: EntryRecord>(_ entry: inout Entry) -> Bool {
    enter(record: &entry)
  }
  /// A highlight is a record.
  package mutating func enter(_ highlight: inout Highlight) -> Bool { enter(record: &highlight) }
  /// A way to reach the person is a record.
  package mutating func enter(_ contact: inout ContactValue, isPrivate: Bool) -> Bool {
    enter(record: &contact)
  }
  /// A text stays as it is.
  package mutating func visit(_ text: LocalizedText, _ form: TextForm) -> LocalizedText? { text }
  /// A name is a text.
  package mutating func visit(_ name: LocalizedText, of record: RecordID) -> LocalizedText? {
    visit(name, .plain)
  }
  /// All values stay.
  package mutating func visit(_ values: [DatedValue]) -> [DatedValue] { values }
}

extension Record {
  /// Leads a visitor through every field of the record.
  package mutating func accept<Visitor: RecordVisitor>(_ visitor: inout Visitor) {
    var any: any RecordVisitor = visitor
    visitFields(&any)
    if let visited = any as? Visitor { visitor = visited }
  }

  /// Leads a visitor through every field of the record.
  mutating func visitFields(_ visitor: inout any RecordVisitor) {
    if place.members.isEmpty {
      for field in Self.fields {
        visitor.visit(VisitedField(field, nil))
        field.visit(&self, &visitor)
      }
    }
    for member in place.members {
      guard let field = Self.fields.first(where: { $0.key == member.key }) else { continue }
      visitor.visit(VisitedField(field, member.value))
      field.visit(&self, &visitor)
    }
  }
}
