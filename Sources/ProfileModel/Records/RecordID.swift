/// Identifies a type of record: `role`. People read its noun instead, which code never compares.
package struct RecordID: Sendable, Hashable {
  /// The name of its definition in a schema: `education-entry`.
  package let name: String

  /// The record of a name.
  package init(_ name: String) {
    self.name = name
  }
}
