package import JSONText

/// The object that a record was read from: where it stands in its source, and each of its values.
///
/// What a record says doesn't depend on where it stands, so all places count as equal.
package struct RecordPlace: Sendable, Hashable {
  /// The first byte of the object; 0 for a record made in code.
  package let offset: Int
  /// Its members, each key once; none for a record made in code.
  package let members: [JSONMember]

  /// The place of a record made in code.
  package init() {
    offset = 0
    members = []
  }

  /// The place of a record that was read.
  init(_ members: [JSONMember], offset: Int) {
    self.members = members.unique()
    self.offset = offset
  }

  /// The value of a key; nil if there is none.
  package subscript(key: String) -> JSONValue? {
    members.first { $0.key == key }?.value
  }

  /// The first byte of the value of a key, else of the record.
  package func offset(of key: String) -> Int { self[key]?.offset ?? offset }

  /// Whether an unknown key most likely means one of these, among all that are known.
  package func misspell(_ keys: [String], among known: [String]) -> Bool {
    members.contains { member in
      !known.contains(member.key)
        && Synonyms.key(for: member.key, among: known).map(keys.contains) == true
    }
  }

  /// All places count as equal.
  package static func == (one: RecordPlace, other: RecordPlace) -> Bool { true }

  /// All places count as equal.
  package func hash(into hasher: inout Hasher) {}
}
