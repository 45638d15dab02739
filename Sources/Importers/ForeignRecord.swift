package import JSONText
import Markdown
import ProfileModel

/// A record of another format, converted to one of a profile: the fields that both have, and the rest.
package struct ForeignRecord {
  /// The members of the profile's record.
  var members: [JSONMember] = []
  /// What the profile's record has no field for.
  var left: [JSONMember] = []
  /// The keys that came in, of those that are called otherwise today.
  var names: [JSONMember] = []

  /// A record by the fields that both formats have. Values keep their places.
  init(_ members: [JSONMember], _ fields: [ResumeField]) {
    for member in members {
      let field = fields.first { $0.resume == member.key }
      if let field, Self.canConvert(member.value, to: field.kind) {
        var converted = member
        converted.key = field.profile
        self.members.append(converted)
      } else {
        left.append(member)
      }
    }
  }

  /// Creates an empty record.
  init() {}

  /// Whether a field of a kind can hold the content of a value. A value of the wrong type counts as
  /// convertible, because the field then reports it.
  package static func canConvert(_ value: JSONValue, to kind: ResumeField.Kind) -> Bool {
    switch (value.content, kind) {
    case (.null, _): false
    case (_, .flag): true
    case (.string(let text), .address):
      !Escaping.isBlank(text) && LinkDestination.isAllowed(text)
    case (.string(let text), _): !Escaping.isBlank(text)
    case (.array(let values), .texts):
      values.isEmpty || values.contains { $0.string.map(Escaping.isBlank) != true }
    default: true
    }
  }

  /// Required fields that are absent, as empty texts at a place.
  func blanks(_ required: [String], at offset: Int) -> [JSONMember] {
    required.filter { key in !members.contains { $0.key == key } }.map {
      JSONMember(key: $0, keyOffset: offset, value: JSONValue(.string(""), offset: offset))
    }
  }

  /// The member that keeps what is left, under the other format's key, and what is kept beside it.
  static func extra(
    _ left: [JSONMember], of format: String, evenEmpty: Bool = false, beside: [JSONMember] = []
  ) -> [JSONMember] {
    let hasKept = !left.isEmpty || evenEmpty
    guard hasKept || !beside.isEmpty else { return [] }
    let offset = firstPlace(in: left) ?? 0
    let kept = hasKept ? [JSONMember(key: format, value: JSONValue(.object(left)))] : []
    return [JSONMember(key: "extra", keyOffset: offset, value: JSONValue(.object(kept + beside)))]
  }

  /// Where the first of them stands that came from a text, or the first in one that was made in code.
  private static func firstPlace(in members: [JSONMember]) -> Int? {
    for member in members {
      if member.keyOffset > 0 { return member.keyOffset }
      if let place = firstPlace(in: member.value.members) { return place }
    }
    return nil
  }
}
