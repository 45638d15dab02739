import Diagnostics
package import JSONText
import Markdown

/// The parts of reading a record that are the same for all records.
///
/// They take the record as a type that is known only as the program runs, so that the compiler makes
/// them once and not for each record: that would be a fiftieth of the binary.
enum RecordReading {
  /// What became of a member.
  enum Outcome {
    /// No field has its key.
    case unknown
    /// A field read it; a record may lack it or not.
    case read(isRequired: Bool)
  }

  /// Reads members by a function; gives those that no field has, and blank texts that are required.
  @inline(never)
  static func read(
    _ members: [JSONMember], _ reading: inout Reading,
    _ read: (JSONMember, inout Reading) -> Outcome
  ) -> (unknown: [JSONMember], blank: [JSONMember]) {
    var unknown: [JSONMember] = []
    var blank: [JSONMember] = []
    for member in members {
      switch read(member, &reading) {
      case .unknown: unknown.append(member)
      case .read(let isRequired): if isRequired, member.isBlankText { blank.append(member) }
      }
    }
    return (unknown, blank)
  }

  /// Reports a value that is no object.
  @inline(never)
  static func refuse(_ json: JSONValue, _ record: any Record.Type, in reading: inout Reading) {
    // An issue that is only counted needs no hint.
    let omitsHint = reading.isForeign || reading.isFull(of: .wrongType)
    reading.refuse(
      json, expected: "\(record.noun) in braces", hint: omitsHint ? nil : record.hint(for: json))
  }

  /// Warns of a required text that is blank.
  @inline(never)
  static func warn(
    blank member: JSONMember, _ record: any Record.Type, hint: String, in reading: inout Reading
  ) {
    let key = reading.name(of: member.key, in: record.noun)
    reading.report(
      .blankText, "\"\(key)\" of \(record.noun) is blank", hint: hint, at: member.value.offset)
  }

  /// Reports unknown keys and missing required ones.
  @inline(never)
  static func reportKeys(
    _ unknown: [JSONMember], _ place: RecordPlace, _ record: any Record.Type,
    in reading: inout Reading
  ) {
    report(unknown, place, record, in: &reading)
  }

  private static func report<Value: Record>(
    _ unknown: [JSONMember], _ place: RecordPlace, _ record: Value.Type, in reading: inout Reading
  ) {
    let fields = Value.fields
    var missing = fields.filter(\.isRequired).map(\.key).filter { place[$0] == nil }
    if !unknown.isEmpty {
      var report = KeyReport(fields, place)
      missing = report.report(unknown, in: &reading)
    }
    if reading.isChange { return }
    for field in fields where missing.contains(field.key) {
      reading.report(
        .missingKey, "\(Value.noun) needs \"\(field.key)\"",
        hint: "add \"\(field.key)\": \(field.description.asClause)", at: place.offset)
    }
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

extension [JSONMember] {
  /// The first member of each key; a second one is reported as a duplicate by itself.
  @inline(never)
  package func unique() -> [JSONMember] {
    if count <= Self.few {
      let isUnique = indices.allSatisfy { index in
        !self[..<index].contains { $0.key == self[index].key }
      }
      if isUnique { return self }
    }
    var seen: Set<String> = []
    return filter { seen.insert($0.key).inserted }
  }

  /// The keys of so many members are compared faster than they are hashed.
  private static var few: Int { 12 }
}
