package import JSONText
import Markdown

/// An object of the profile whose keys are declared in a table.
package protocol Record: Sendable {
  /// What one is called in messages, with its article: `a role`.
  static var noun: String { get }
  /// The table of its fields, in the order the reference shows them.
  static var fields: [Field<Self>] { get }
  /// The fields that it doesn't share with other records. Those of every entry stand in one table for
  /// all: a table for each record would take a run more room than the profile.
  static var ownFields: [Field<Self>] { get }
  /// Nothing known yet.
  init()
  /// What a schema says of the record beyond its fields: members of its definition.
  static var schemaRules: [JSONMember] { get }
  /// Parts whose keys are often written beside them.
  static var parts: [RecordPart] { get }
  /// The key that a text alone most likely belongs to.
  static func mainKey(for text: String) -> String?
  /// Reads a field that it shares with other records; false where there is none of that key.
  mutating func readCommon(_ member: JSONMember, in reading: inout Reading) -> Bool
  /// The fields that it shares with other records, as they are written.
  var commonMembers: [JSONMember] { get }
  /// Leads a visitor through the fields that it shares with other records.
  mutating func visitSharedFields(_ visitor: inout any RecordVisitor)
  /// Checks that go beyond single fields, with the members the record was read from.
  func check(_ members: Members, in reading: inout Reading)
  /// Whether a required text may be blank, since the record has something else to show.
  func mayBeBlank(_ key: String) -> Bool
  /// What is shown in place of a required text that is blank, as a hint.
  func hint(ofBlank key: String) -> String
}

extension Record {
  /// Nothing beyond single fields.
  package static var schemaRules: [JSONMember] { [] }

  /// All, unless it shares some.
  package static var ownFields: [Field<Self>] { fields }

  /// No shared fields.
  package mutating func readCommon(_ member: JSONMember, in reading: inout Reading) -> Bool {
    false
  }

  /// No shared fields.
  package var commonMembers: [JSONMember] { [] }

  /// No shared fields.
  package mutating func visitSharedFields(_ visitor: inout any RecordVisitor) {}

  /// No parts that are missed.
  package static var parts: [RecordPart] { [] }

  /// Nothing to check beyond single fields.
  package func check(_ members: Members, in reading: inout Reading) {}

  /// A blank text leaves a gap unless the record says otherwise.
  package func mayBeBlank(_ key: String) -> Bool { false }

  /// Nothing, unless the record says otherwise.
  package func hint(ofBlank key: String) -> String { "nothing is shown for it" }

  /// Reads a record from an object, adding every issue to the reading; nil where the value is no
  /// object.
  package static func read(_ json: JSONValue, in reading: inout Reading) -> Self? {
    guard case .object(let object) = json.content else {
      // What is only counted needs no hint.
      let isToldAlone = reading.isForeign || reading.isFull(ofErrorsNamed: "wrong-type")
      reading.refuse(
        json, expected: "\(noun) in braces", hint: isToldAlone ? nil : hint(for: json))
      return nil
    }
    var record = Self()
    let members = Members(object, offset: json.offset)
    let table = ownFields
    var unknown: [JSONMember] = []
    var blank: [JSONMember] = []
    for member in members.unique {
      if table.read(member, &record, &reading) {
        if member.isBlankText, table.requires(member.key) { blank.append(member) }
      } else if !record.readCommon(member, in: &reading) {
        unknown.append(member)
      }
    }
    for member in blank where !record.mayBeBlank(member.key) {
      record.warn(blank: member, in: &reading)
    }
    let isComplete = table.indices.allSatisfy {
      !table[$0].isRequired || members[table[$0].key] != nil
    }
    if !unknown.isEmpty || !isComplete { reportKeys(unknown, members, in: &reading) }
    record.check(members, in: &reading)
    return record
  }

  /// Writes a record back as an object, with the keys in the order of the table.
  package func json() -> JSONValue {
    JSONValue(.object(Self.ownFields.members(of: self) + commonMembers))
  }
}

extension Record {
  private func warn(blank member: JSONMember, in reading: inout Reading) {
    let key = reading.name(of: member.key, in: Self.noun)
    reading.warning(
      "blank-text", "\"\(key)\" of \(Self.noun) is blank", hint: hint(ofBlank: member.key),
      at: member.value.offset)
  }

  /// Reports unknown keys and missing required ones.
  private static func reportKeys(
    _ unknown: [JSONMember], _ members: Members, in reading: inout Reading
  ) {
    // Those that it shares with other records are never required.
    let table = ownFields
    var missing = table.filter(\.isRequired).map(\.key).filter { members[$0] == nil }
    if !unknown.isEmpty {
      var report = KeyReport(fields, members)
      missing = report.report(unknown, in: &reading)
    }
    for field in table where missing.contains(field.key) {
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
      if !hasRepeated { return members }
      return members.indices.filter { index in
        !members[..<index].contains { $0.key == members[index].key }
      }.map { members[$0] }
    }
    var seen: Set<String> = []
    for member in members { seen.insert(member.key) }
    if seen.count == members.count { return members }
    return members.filter { seen.remove($0.key) != nil }
  }

  /// Whether a key stands twice, looked for in the few members without making a list of them.
  private var hasRepeated: Bool {
    for index in members.indices {
      for earlier in 0..<index where members[earlier].key == members[index].key { return true }
    }
    return false
  }

  /// Whether an unknown key most likely means one of these, among all that are known.
  package func misspell(_ keys: [String], among known: [String]) -> Bool {
    members.contains { member in
      !known.contains(member.key)
        && Synonyms.key(meantBy: member.key, among: known).map(keys.contains) == true
    }
  }

  /// The value of a key, nil where it is absent.
  package subscript(key: String) -> JSONValue? {
    members.first { $0.key == key }?.value
  }
}

extension JSONMember {
  /// Whether the value is a text with nothing to see in it, in every language it has.
  fileprivate var isBlankText: Bool {
    switch value.content {
    case .string(let text): Escaping.isBlank(text)
    case .object(let members) where Kind<LocalizedText>.isByLanguage(members):
      members.allSatisfy { $0.value.string.map(Escaping.isBlank) == true }
    default: false
    }
  }
}
