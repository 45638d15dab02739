package import Diagnostics
package import JSONText

/// What is gathered while a profile is read: every issue, with its place in the text.
package struct Reading: Sendable {
  /// The text that is read.
  package private(set) var source: SourceText
  /// The issues so far, in the order they were found; of each kind only as many as are shown.
  package private(set) var issues: [Issue] = []
  /// What keys are called in the text, where it is in another format.
  package var keyNames: [KeyName] = []
  /// Whether the text is in a format of another tool, so that hints name none of a profile's keys.
  package var isForeign = false
  /// How many issues of a kind were found.
  private var counts: [Kind: Int] = [:]
  /// Whether more errors were found than are shown. Nothing is made of such a profile: what is read
  /// from it need not be kept.
  private(set) var isHopeless = false

  private struct Kind: Hashable {
    let severity: Issue.Severity
    let name: String
  }

  /// A reading of a text, with nothing found yet.
  package init(_ source: SourceText) {
    self.source = source
  }

  /// Adds an error at a byte offset.
  package mutating func error(
    _ name: String, _ message: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil, at offset: Int,
    notes: [(message: String, offset: Int)] = []
  ) {
    if keeps(.error, name) {
      add(.error, name, message(), hint: hint(), at: offset, notes: notes)
    }
  }

  /// Adds a warning at a byte offset.
  package mutating func warning(
    _ name: String, _ message: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil, at offset: Int,
    notes: [(message: String, offset: Int)] = []
  ) {
    if keeps(.warning, name) {
      add(.warning, name, message(), hint: hint(), at: offset, notes: notes)
    }
  }

  /// What a key of a record is called in the text.
  func name(of key: String, in noun: String) -> String {
    keyNames.first { $0.noun == noun && $0.key == key }?.name ?? key
  }

  /// Whether as many errors of a kind were found as are shown.
  package func isFull(ofErrorsNamed name: String) -> Bool {
    counts[Kind(severity: .error, name: name), default: 0] >= Limits.maximumIssues
  }

  /// Counts errors of a kind of which as many were found before as are shown.
  package mutating func countErrors(_ count: Int, named name: String) {
    if count > 0 { counts[Kind(severity: .error, name: name), default: 0] += count }
  }

  /// For each kind of which more was found than is kept, what stands for the rest.
  var omissions: [Issue] {
    counts.filter { $0.value > Limits.maximumIssues }.map { kind, count in
      .omission(of: count - Limits.maximumIssues, kind.severity, named: kind.name)
    }
  }

  /// Counts an issue, and says whether it is kept.
  private mutating func keeps(_ severity: Issue.Severity, _ name: String) -> Bool {
    let kind = Kind(severity: severity, name: name)
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    if severity == .error, count > Limits.maximumIssues { isHopeless = true }
    return count <= Limits.maximumIssues
  }

  private mutating func add(
    _ severity: Issue.Severity, _ name: String, _ message: String, hint: String?, at offset: Int,
    notes: [(message: String, offset: Int)]
  ) {
    issues.append(
      Issue(
        name, message, hint: hint, at: Place(offset, in: source),
        notes: notes.map { Issue.Note($0.message, at: Place($0.offset, in: source)) },
        severity: severity))
  }
}

/// What a key of a record is called in another format.
package struct KeyName: Sendable {
  /// What the record is called in messages.
  package let noun: String
  /// The key.
  package let key: String
  /// Its name there.
  package let name: String

  /// A key of a record by its name.
  package init(noun: String, key: String, name: String) {
    self.noun = noun
    self.key = key
    self.name = name
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
