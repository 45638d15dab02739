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
  /// Checks that go beyond single fields.
  func check(in reading: inout Reading)
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
  package func check(in reading: inout Reading) {}

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
      RecordReading.refuse(json, Self.self, in: &reading)
      return false
    }
    place = RecordPlace(object, offset: json.offset)
    let fields = Self.fields
    let found = RecordReading.read(place.members, &reading) { member, reading in
      fields.read(member, &self, &reading)
    }
    for member in found.blank where !mayBeBlank(member.key) {
      RecordReading.warn(blank: member, Self.self, hint: hint(ofBlank: member.key), in: &reading)
    }
    let isComplete =
      reading.isChange || fields.allSatisfy { !$0.isRequired || place[$0.key] != nil }
    if !found.unknown.isEmpty || !isComplete {
      RecordReading.reportKeys(found.unknown, place, Self.self, in: &reading)
    }
    check(in: &reading)
    return true
  }

  /// Writes a record back as an object, with the keys in the order of the table.
  package func json() -> JSONValue {
    JSONValue(.object(Self.fields.members(of: self)))
  }
}
