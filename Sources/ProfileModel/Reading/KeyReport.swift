import Diagnostics
import JSONText

/// A part of a record whose keys are often written beside it: `email` instead of
/// `"contact": {"email": …}`.
package struct RecordPart: Sendable {
  /// The key of the part.
  package let key: String
  /// What the part is called, with its article: `a role`.
  package let noun: String
  /// The keys that stand in it.
  package let keys: [String]
  /// Whether the key holds a list of them.
  package let isList: Bool

  /// A part of a record.
  package init(_ key: String, _ noun: String, keys: [String], isList: Bool) {
    self.key = key
    self.noun = noun
    self.keys = keys
    self.isList = isList
  }

  /// The key of the part that a name means.
  fileprivate func key(for name: String) -> String? {
    keys.contains(name) ? name : Synonyms.keys(for: name).first(where: keys.contains)
  }

  /// The part with some of its keys: `"contact": { "email": … }`.
  fileprivate func example(_ shown: [String]) -> String {
    let members = "{ \(shown.map { "\"\($0)\": …" }.joined(separator: ", ")) }"
    return "\"\(key)\": \(isList ? "[\(members)]" : members)"
  }
}

/// Tells which keys of an object are unknown and which required ones are missing. A key that most
/// likely means a required one is one error, and so are all that belong in the same part.
struct KeyReport {
  private let noun: String
  private let all: [String]
  private let required: [String]
  private let parts: [RecordPart]
  private let reference: String?
  /// Keys that the object lacks and that no unknown one was taken for.
  private var free: [String]
  /// The unknown keys that belong in each part.
  private var misplaced: [Misplaced]

  /// Keys of a record that belong in a part of it.
  private struct Misplaced {
    /// How many there are.
    var count = 0
    /// The first ones, as many as a message has room for.
    var names: [String] = []
    /// What they are called in the part, each once.
    var keys: [String] = []
    /// Where the first of them stands.
    var offset = Int.max

    mutating func add(_ member: JSONMember, _ key: String) {
      count += 1
      if names.count < Limits.maximumMessageLength { names.append("\"\(member.key.quotation)\"") }
      if !keys.contains(key) { keys.append(key) }
      offset = min(offset, member.keyOffset)
    }
  }

  init<Root: Record>(_ table: [Field<Root>], _ place: RecordPlace) {
    noun = Root.noun
    all = table.map(\.key)
    required = table.filter(\.isRequired).map(\.key)
    parts = Root.parts
    reference = Root.reference
    free = all.filter { place[$0] == nil }
    misplaced = parts.map { _ in Misplaced() }
  }

  /// Adds an error for every mistake; gives the required keys that are missing all the same.
  mutating func report(_ unknown: [JSONMember], in reading: inout Reading) -> [String] {
    // What can only mean a key of the record chooses first: "company" beside "title".
    let isPartKey = { [parts] (member: JSONMember) in
      parts.contains { $0.keys.contains(member.key) }
    }
    for member in unknown where !isPartKey(member) { report(member, in: &reading) }
    for member in unknown where isPartKey(member) { report(member, in: &reading) }
    for (part, found) in zip(parts, misplaced) where found.count > 0 {
      report(found, of: part, in: &reading)
    }
    return required.filter(free.contains)
  }

  private mutating func report(_ member: JSONMember, in reading: inout Reading) {
    let needed = required.filter(free.contains)
    // What is only counted needs no hint, but may still explain why a required key is missing.
    if reading.isFull(of: .unknownKey), needed.isEmpty {
      return reading.report(
        .unknownKey, "unknown key \"\(member.key.quotation)\" in \(noun)", at: member.keyOffset)
    }
    var key = Synonyms.keys(for: member.key).first(where: needed.contains)
    if key == nil, place(member) { return }
    key = key ?? Synonyms.key(for: member.key, among: free)
    if let key { free.removeAll { $0 == key } }
    let known = key ?? Synonyms.key(for: member.key, among: all)
    let hint =
      hintOfMoment(member) ?? known.map { "did you mean \"\($0)\"?" } ?? list(for: member.key)
    reading.report(
      .unknownKey, "unknown key \"\(member.key.quotation)\" in \(noun)", hint: hint,
      at: member.keyOffset)
  }

  /// How the date of a record is written that has a start and an end.
  private func hintOfMoment(_ member: JSONMember) -> String? {
    guard ["date", "year"].contains(member.key.lowercased()), !all.contains("date"),
      all.contains("start"), all.contains("end")
    else { return nil }
    let text: String? =
      if case .number(let literal) = member.value.content { literal } else { member.value.string }
    guard let date = text.flatMap({ PartialDate(guessedFrom: $0) }) else {
      return "write \"start\" and \"end\", both alike for one date"
    }
    let unit = date.day != nil ? "day" : date.month != nil ? "month" : "year"
    return "write \"start\" and \"end\", both \"\(date.edtf)\" for one \(unit)"
  }

  /// Whether a key belongs in a part: it is kept for the error of that part.
  private mutating func place(_ member: JSONMember) -> Bool {
    for (index, part) in parts.enumerated() {
      guard let key = part.key(for: member.key) else { continue }
      misplaced[index].add(member, key)
      free.removeAll { $0 == part.key }
      return true
    }
    return false
  }

  private func report(_ found: Misplaced, of part: RecordPart, in reading: inout Reading) {
    let names = found.names.joined(separator: ", ")
    let isOne = found.count == 1
    reading.report(
      .unknownKey, "unknown \(isOne ? "key" : "keys") \(names) in \(noun)",
      hint: "\(isOne ? "it stands" : "they stand") in \(part.noun): "
        + part.example(found.keys), at: found.offset)
  }

  /// So many keys are read at a glance.
  private static let few = 8

  /// The keys that there are, of many those that are most like one.
  private func list(for key: String) -> String {
    guard all.count > Self.few + 1 else { return "the keys are \(all.joined(separator: ", "))" }
    let shown = nearest(Self.few, to: key, among: all).joined(separator: ", ")
    let more = "the keys are \(shown), and \(all.count - Self.few) more"
    return more + (reference.map { "; \($0)" } ?? "")
  }
}
