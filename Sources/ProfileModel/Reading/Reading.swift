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
  /// Whether the text changes something that is known, so that no key of it is a must.
  package var isChange = false
  /// How many issues of a kind were found.
  private var counts: [IssueCode: Int] = [:]
  /// Whether more errors were found than are shown. Nothing is made of such a profile: what is read
  /// from it need not be kept.
  private(set) var isHopeless = false

  /// A reading of a text, with nothing found yet.
  package init(_ source: SourceText) {
    self.source = source
  }

  /// Adds an issue at a byte offset, unless as many of its kind were found as are shown.
  package mutating func report(
    _ code: IssueCode, _ message: @autoclosure () -> String,
    hint: @autoclosure () -> String? = nil, at offset: Int,
    notes: [(message: String, offset: Int)] = []
  ) {
    if keeps(code) { add(code, message(), hint: hint(), at: offset, notes: notes) }
  }

  /// What a key of a record is called in the text.
  func name(of key: String, in noun: String) -> String {
    keyNames.first { $0.noun == noun && $0.key == key }?.name ?? key
  }

  /// Whether as many issues of a kind were found as are shown.
  package func isFull(of code: IssueCode) -> Bool {
    counts[code, default: 0] >= Limits.maximumIssues
  }

  /// Counts issues of a kind of which as many were found before as are shown.
  package mutating func add(_ count: Int, of code: IssueCode) {
    if count > 0 { counts[code, default: 0] += count }
  }

  /// For each kind of which more was found than is kept, what stands for the rest.
  var omissions: [Issue] {
    counts.filter { $0.value > Limits.maximumIssues }.map { code, count in
      .omission(of: count - Limits.maximumIssues, code)
    }
  }

  /// Counts an issue, and says whether it is kept.
  private mutating func keeps(_ code: IssueCode) -> Bool {
    let count = counts[code, default: 0] + 1
    counts[code] = count
    if code.severity == .error, count > Limits.maximumIssues { isHopeless = true }
    return count <= Limits.maximumIssues
  }

  private mutating func add(
    _ code: IssueCode, _ message: String, hint: String?, at offset: Int,
    notes: [(message: String, offset: Int)]
  ) {
    issues.append(
      Issue(
        code, message, hint: hint, at: Place(offset, in: source),
        notes: notes.map { Issue.Note($0.message, at: Place($0.offset, in: source)) }))
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
