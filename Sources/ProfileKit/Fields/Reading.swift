package import JSONText

/// What is gathered while a profile is read: every issue, with its place in the text.
package struct Reading: Sendable {
  /// The text that is read.
  package private(set) var source: SourceText
  /// The issues so far, in the order they were found.
  package private(set) var issues: [Issue] = []

  /// A reading of a text, with nothing found yet.
  package init(_ source: SourceText) {
    self.source = source
  }

  /// Adds an error at a byte offset.
  package mutating func error(
    _ name: String, _ message: String, hint: String? = nil, at offset: Int,
    notes: [(message: String, offset: Int)] = []
  ) {
    add(.error, name, message, hint: hint, at: offset, notes: notes)
  }

  /// Adds a warning at a byte offset.
  package mutating func warning(
    _ name: String, _ message: String, hint: String? = nil, at offset: Int,
    notes: [(message: String, offset: Int)] = []
  ) {
    add(.warning, name, message, hint: hint, at: offset, notes: notes)
  }

  private mutating func add(
    _ severity: Issue.Severity, _ name: String, _ message: String, hint: String?, at offset: Int,
    notes: [(message: String, offset: Int)]
  ) {
    source = source.indexed()
    issues.append(
      Issue(
        name, message, hint: hint, at: Place(offset, in: source),
        notes: notes.map { Issue.Note($0.message, at: Place($0.offset, in: source)) },
        severity: severity))
  }
}

extension JSONValue {
  /// What the value is, as a message says it: `a number`.
  package var description: String {
    switch content {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
