import Diagnostics
package import JSONText
import Markdown

/// An object of the profile whose keys are declared in a table.
package protocol Record: Sendable {
  /// Which record it is.
  static var id: RecordID { get }
  /// Where it stands, with its values.
  var place: RecordPlace { get set }
  /// What one is called in messages, with its article: `a role`.
  static var noun: String { get }
  /// The table of its fields, in the order the reference shows them.
  static var fields: [Field<Self>] { get }
  /// Creates an empty record.
  init()
  /// What a schema says of the record beyond its fields: members of its definition.
  static var schemaRules: [JSONMember] { get }
  /// Parts whose keys are often written beside them.
  static var parts: [RecordPart] { get }
  /// The key that a text alone most likely belongs to.
  static func mainKey(for text: String) -> String?
  /// Checks that go beyond single fields, with the members the record was read from.
  func check(_ members: Members, in reading: inout Reading)
  /// Whether something is left to show after a part of it was taken out.
  var hasContent: Bool { get }
  /// Where to find its keys, if there are too many for a hint.
  static var reference: String? { get }
  /// Whether a required text may be blank, since the record has something else to show.
  func mayBeBlank(_ key: String) -> Bool
  /// What is shown in place of a required text that is blank, as a hint.
  func hint(ofBlank key: String) -> String
}

extension Record {
  /// No rules beyond those of single fields.
  package static var schemaRules: [JSONMember] { [] }

  /// No parts that are missed.
  package static var parts: [RecordPart] { [] }

  /// The schema of a profile.
  package static var reference: String? { "\"vita schema\" tells them all" }

  /// Checks nothing beyond single fields.
  package func check(_ members: Members, in reading: inout Reading) {}

  /// A record shows unless it says otherwise.
  package var hasContent: Bool { true }

  /// A blank text leaves a gap unless the record says otherwise.
  package func mayBeBlank(_ key: String) -> Bool { false }

  /// Says that nothing is shown for it.
  package func hint(ofBlank key: String) -> String { "nothing is shown for it" }

  /// Reads a record from an object, adding every issue to the reading; nil if the value is no
  /// object.
  package static func read(_ json: JSONValue, in reading: inout Reading) -> Self? {
    var record = Self()
    return record.change(by: json, in: &reading) ? record : nil
  }

  /// Reads an object into a record of which something is known already, adding every issue to the
  /// reading; false if the value is no object.
  package mutating func change(by json: JSONValue, in reading: inout Reading) -> Bool {
    guard case .object(let object) = json.content else {
      // An issue that is only counted needs no hint.
      let omitsHint = reading.isForeign || reading.isFull(of: .wrongType)
      reading.refuse(
        json, expected: "\(Self.noun) in braces", hint: omitsHint ? nil : Self.hint(for: json))
      return false
    }
    let fields = Self.fields
    let members = Members(object, offset: json.offset)
    var unknown: [JSONMember] = []
    var blank: [JSONMember] = []
    place = RecordPlace(members.unique, offset: json.offset)
    for member in place.members {
      if fields.read(member, &self, &reading) {
        if member.isBlankText, fields.requires(member.key) { blank.append(member) }
      } else {
        unknown.append(member)
      }
    }
    for member in blank where !mayBeBlank(member.key) { warn(blank: member, in: &reading) }
    let isComplete =
      reading.isChange || fields.allSatisfy { !$0.isRequired || members[$0.key] != nil }
    if !unknown.isEmpty || !isComplete { Self.reportKeys(unknown, members, in: &reading) }
    check(members, in: &reading)
    return true
  }

  /// Writes a record back as an object, with the keys in the order of the table.
  package func json() -> JSONValue {
    JSONValue(.object(Self.fields.members(of: self)))
  }
}

extension Record {
  private func warn(blank member: JSONMember, in reading: inout Reading) {
    let key = reading.name(of: member.key, in: Self.noun)
    reading.report(
      .blankText, "\"\(key)\" of \(Self.noun) is blank", hint: hint(ofBlank: member.key),
      at: member.value.offset)
  }

  /// Reports unknown keys and missing required ones.
  private static func reportKeys(
    _ unknown: [JSONMember], _ members: Members, in reading: inout Reading
  ) {
    var missing = fields.filter(\.isRequired).map(\.key).filter { members[$0] == nil }
    if !unknown.isEmpty {
      var report = KeyReport(fields, members)
      missing = report.report(unknown, in: &reading)
    }
    if reading.isChange { return }
    for field in fields where missing.contains(field.key) {
      reading.report(
        .missingKey, "\(noun) needs \"\(field.key)\"",
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

  /// The first member of each key; a second one is reported as a duplicate by itself.
  package var unique: [JSONMember] {
    var seen: Set<String> = []
    return members.filter { seen.insert($0.key).inserted }
  }

  /// Whether an unknown key most likely means one of these, among all that are known.
  package func misspell(_ keys: [String], among known: [String]) -> Bool {
    members.contains { member in
      !known.contains(member.key)
        && Synonyms.key(for: member.key, among: known).map(keys.contains) == true
    }
  }

  /// The value of a key, nil if it is absent.
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
