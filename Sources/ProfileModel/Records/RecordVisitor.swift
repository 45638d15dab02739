/// What goes through the fields of records, and may change or take out what it meets. A record stays,
/// and every value in it as it is, unless a visitor says otherwise.
///
/// ```
/// profile ─ enter employers[0] ─ enter roles[0] ─ text "title" … leave ─ leave
/// ```
package protocol RecordVisitor: Sendable {
  /// Whether an entry stays, before its fields are visited.
  mutating func enter<Entry: EntryRecord>(_ entry: inout Entry) -> Bool
  /// Whether an entry stays, after its fields were visited.
  mutating func leave<Entry: EntryRecord>(_ entry: inout Entry) -> Bool
  /// Whether a highlight stays, before its fields are visited.
  mutating func enter(_ highlight: inout Highlight) -> Bool
  /// Whether a way to reach the person stays, before its fields are visited: the one of a key, which
  /// is private by default or not.
  mutating func enter(_ contact: inout ContactValue, key: String, isPrivate: Bool) -> Bool
  /// The text to keep, nil for none.
  mutating func visit(_ text: LocalizedText) -> LocalizedText?
  /// The values to keep of one that changed over time, before their fields are visited.
  mutating func visit(_ values: [DatedValue]) -> [DatedValue]
}

extension RecordVisitor {
  /// An entry stays.
  package mutating func enter<Entry: EntryRecord>(_ entry: inout Entry) -> Bool { true }
  /// An entry stays.
  package mutating func leave<Entry: EntryRecord>(_ entry: inout Entry) -> Bool { true }
  /// A highlight stays.
  package mutating func enter(_ highlight: inout Highlight) -> Bool { true }
  /// A way to reach the person stays.
  package mutating func enter(
    _ contact: inout ContactValue, key: String, isPrivate: Bool
  ) -> Bool { true }
  /// A text stays as it is.
  package mutating func visit(_ text: LocalizedText) -> LocalizedText? { text }
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
    Self.fields.visit(&self, &visitor)
  }
}
