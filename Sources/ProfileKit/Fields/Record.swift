package import JSONText
import Markdown

/// An object of the profile whose keys are declared in a table.
package protocol Record: Sendable {
  /// What one is called in messages, with its article: `a role`.
  static var noun: String { get }
  /// The table of its fields, in the order the reference shows them.
  static var fields: [Field<Self>] { get }
  /// Nothing known yet.
  init()
  /// What a schema says of the record beyond its fields: members of its definition.
  static var schemaRules: [JSONMember] { get }
  /// Checks that go beyond single fields, with the members the record was read from.
  func check(_ members: Members, in reading: inout Reading)
}

extension Record {
  /// Nothing beyond single fields.
  package static var schemaRules: [JSONMember] { [] }

  /// Nothing to check beyond single fields.
  package func check(_ members: Members, in reading: inout Reading) {}

  /// Reads a record from an object, adding every issue to the reading; nil where the value is no
  /// object.
  package static func read(_ json: JSONValue, in reading: inout Reading) -> Self? {
    guard case .object(let object) = json.content else {
      reading.error(
        "wrong-type", "expected \(noun) in braces, found \(json.description)",
        at: json.offset)
      return nil
    }
    var record = Self()
    let members = Members(object, offset: json.offset)
    let table = fields
    var unknown: [JSONMember] = []
    for member in members.unique {
      guard let index = table.indices.first(where: { table[$0].key == member.key }) else {
        unknown.append(member)
        continue
      }
      table[index].read(member.value, &record, &reading)
      if table[index].isRequired { warnIfBlank(member, in: &reading) }
    }
    reportKeys(unknown: unknown, members: members, table: table, in: &reading)
    record.check(members, in: &reading)
    return record
  }

  /// Writes a record back as an object, with the keys in the order of the table.
  package func json() -> JSONValue {
    let members = Self.fields.compactMap { field in
      field.write(self).map { JSONMember(key: field.key, value: $0) }
    }
    return JSONValue(.object(members))
  }

  /// Tailors every field in place.
  package mutating func tailorFields(_ tailoring: inout Tailoring) {
    // By index: a copy of each field would cost more than what it does.
    let table = Self.fields
    for index in table.indices { table[index].tailor(&self, &tailoring) }
  }
}

extension Record {
  private static func warnIfBlank(_ member: JSONMember, in reading: inout Reading) {
    guard case .string(let text) = member.value.content, Escaping.isBlank(text) else { return }
    reading.warning(
      "blank-text", "\"\(member.key)\" of \(noun) is blank", hint: "nothing is shown for it",
      at: member.value.offset)
  }

  /// Reports unknown keys and missing required ones; a key that is most likely a required one
  /// misspelt is one issue, not two.
  private static func reportKeys(
    unknown: [JSONMember], members: Members, table: [Field<Self>], in reading: inout Reading
  ) {
    let isComplete = table.indices.allSatisfy {
      !table[$0].isRequired || members[table[$0].key] != nil
    }
    if unknown.isEmpty, isComplete { return }
    let free = table.filter { members[$0.key] == nil }
    var explained: Set<String> = []
    let keys = table.map(\.key)
    for member in unknown {
      // What is only counted needs no hint, but may still explain why a required key is missing.
      let isCounted = reading.isFull(ofErrorsNamed: "unknown-key")
      let key = isCounted && isComplete ? nil : closest(to: member.key, among: free.map(\.key))
      if let key { explained.insert(key) }
      let known = isCounted ? nil : key ?? closest(to: member.key, among: keys)
      reading.error(
        "unknown-key", "unknown key \"\(member.key.quotation)\" in \(noun)",
        hint: known.map { "did you mean \"\($0)\"?" }
          ?? "the keys are \(keys.joined(separator: ", "))",
        at: member.keyOffset)
    }
    for field in free where field.isRequired && !explained.contains(field.key) {
      reading.error(
        "missing-key", "\(noun) needs \"\(field.key)\"",
        hint: "add \"\(field.key)\": \(field.description.asClause)", at: members.offset)
    }
  }
}

/// The members of an object, for checks that need to know where a value stands.
package struct Members: Sendable {
  private let members: [JSONMember]
  /// The byte offset of the object.
  package let offset: Int

  /// The members of the object at a byte offset.
  package init(_ members: [JSONMember], offset: Int) {
    self.members = members
    self.offset = offset
  }

  /// So many keys are compared faster than they are hashed.
  private static let few = 16

  /// The first member of each key; a second one is reported as a duplicate by itself.
  package var unique: [JSONMember] {
    guard members.count > Self.few else {
      return members.indices.filter { index in
        !members[..<index].contains { $0.key == members[index].key }
      }.map { members[$0] }
    }
    var seen: Set<String> = []
    return members.filter { seen.insert($0.key).inserted }
  }

  /// Whether an unknown key most likely means one of these, among all that are known.
  package func misspell(_ keys: [String], among known: [String]) -> Bool {
    members.contains { member in
      !known.contains(member.key)
        && closest(to: member.key, among: known).map(keys.contains) == true
    }
  }

  /// The value of a key, nil where it is absent.
  package subscript(key: String) -> JSONValue? {
    members.first { $0.key == key }?.value
  }
}

extension String {
  /// A sentence as a part of another: without its capital letter and its full stop.
  fileprivate var asClause: String {
    prefix(1).lowercased() + dropFirst().prefix { $0 != "." }
  }
}
