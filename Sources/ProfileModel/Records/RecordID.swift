/// Which record something is: `role`. What people read of it is its noun, which nothing compares.
package struct RecordID: Sendable, Hashable {
  /// The name of its definition in a schema: `education-entry`.
  package let name: String

  /// The record of a name.
  package init(_ name: String) {
    self.name = name
  }
}
