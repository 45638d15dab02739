import JSONText
import ProfileModel

/// A record that a visitor is in, and the field of it.
struct VisitedRecord: Sendable {
  let type: any Record.Type
  let place: RecordPlace
  var key = ""

  init<Value: Record>(_ record: Value) {
    type = Value.self
    place = record.place
  }

  /// What the record is called; nil if it has no name.
  var name: String? {
    type.mainKey(for: "").flatMap { place[$0]?.translations.first?.text }
  }
}

/// The records that a visitor is in, from the profile on.
struct VisitedRecords: Sendable {
  private var records = [VisitedRecord(Profile())]

  /// Goes into a record.
  mutating func enter<Value: Record>(_ record: Value) { records.append(VisitedRecord(record)) }

  /// Goes back to the record around it.
  mutating func leave() { records.removeLast() }

  /// Goes to a field.
  mutating func visit(_ key: String) { records[records.count - 1].key = key }

  /// The key of the field.
  var key: String { records[records.count - 1].key }

  /// The omission of a record of the field.
  func omission(
    of record: VisitedRecord, _ reason: Omission.Reason, parts: [Omission] = []
  ) -> Omission {
    omission(.whole, of: record, key: key, reason, at: record.place.offset, parts: parts)
  }

  /// The omission of a value in a record of the field.
  func omission(
    _ part: Omission.Part, of record: VisitedRecord, key: String, _ reason: Omission.Reason,
    at offset: Int? = nil, parts: [Omission] = []
  ) -> Omission {
    Omission(
      record: record.type.id, noun: record.type.noun, part: part, key: key,
      section: records[0].key, name: record.name, reason: reason,
      offset: offset ?? record.place.offset(of: key), parts: parts)
  }

  /// The omission of the value of the field.
  func omission(_ reason: Omission.Reason) -> Omission {
    let record = records[records.count - 1]
    return omission(.value, of: record, key: record.key, reason)
  }
}
