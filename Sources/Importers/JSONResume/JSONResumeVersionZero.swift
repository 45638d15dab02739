package import JSONText
import ProfileModel

/// Keys of JSON Resume before version 1.0, which many files still have.
///
/// They are read as those of today, and which they were is remembered beside what is kept of their
/// record, so that a file comes back with the keys it had.
package enum JSONResumeVersionZero {
  /// The key in `extra` of the keys that came in, each under what it is called today.
  package static let namesKey = "jsonresume-keys"

  /// What a key is called since 1.0, in records that have a certain key.
  private static let renamed = [
    (old: "company", new: "name", beside: "position"), (old: "website", new: "url", beside: "url"),
    (old: "gpa", new: "score", beside: "score"),
  ]

  /// The members of a record with the names that its fields have today, where those are free and the
  /// values say what they take. Of a key that stands twice, which is an error by itself, the first
  /// counts.
  static func modernised(
    _ members: [JSONMember], _ fields: [ResumeField]
  ) -> (members: [JSONMember], names: [JSONMember]) {
    var modern = members.unique()
    var names: [JSONMember] = []
    for (old, new, beside) in renamed where fields.contains(where: { $0.resume == beside }) {
      guard let index = modern.firstIndex(where: { $0.key == old }),
        let field = fields.first(where: { $0.resume == new }),
        !modern.contains(where: { $0.key == new }), modern[index].value.string != nil,
        ForeignRecord.canConvert(modern[index].value, to: field.kind)
      else { continue }
      modern[index].key = new
      names.append(JSONMember(key: new, value: JSONValue(.string(old))))
    }
    return (modern, names)
  }

  /// Members of a résumé under the keys that the file had which their record was read from.
  package static func restored(_ members: [JSONMember], of record: JSONValue) -> [JSONMember] {
    guard let names = record["extra"]?[namesKey] else { return members }
    var restored = members
    for (old, new, _) in renamed
    where names[new]?.string == old && !members.contains(where: { $0.key == old }) {
      for index in restored.indices where restored[index].key == new { restored[index].key = old }
    }
    return restored
  }
}
