/// A step of a compiled template.
enum Instruction: Sendable {
  /// Text of the template.
  case literal([UInt8])
  case value(Path, Printing)
  /// A section over a list, a record or a value.
  case section(Path, Binding, [Instruction])
  case inverted(Path, [Instruction])
  /// A partial, by its number among the procedures.
  case call(Int)
  /// A partial by the name that a value gives.
  case dynamicCall(Path, [String: Int])

  /// What a section's value is called inside it.
  enum Binding: Sendable {
    /// Nothing: a flag.
    case none
    /// `{{.}}`
    case item
    /// The record of a shape, by the shape's number.
    case record(Int)
  }
}

/// Where a value is found: a record that is in scope, and the slots that lead on from it.
struct Path: Sendable, Hashable {
  /// The number of the record's shape, nil for `{{.}}`.
  let record: Int?
  let slots: [Int]
}
