import Diagnostics
package import JSONText

/// A fact about the person that fits nowhere else.
package struct LabelledFact: EntryRecord {
  /// What the fact is about.
  package var label = LocalizedText("")
  /// The fact, where it did not change.
  package var value: LocalizedText?
  /// The fact over time.
  package var values: [DatedValue] = []
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// A fact whose every value is newer than the day is not shown.
  package var hasContent: Bool { value != nil || !values.isEmpty }

  /// Which record it is.
  package static let id = RecordID("fact")

  /// A fact in messages.
  package static let noun = "a fact"

  /// The table of a fact's fields.
  package static let fields: [Field<LabelledFact>] =
    [
      Field("label", \.label, .text, "What the fact is about.", required: true),
      Field("value", \.value, .text, "The fact."),
      Field("values", \.values, .datedValues, "The fact over time."),
    ] + entryFields

  /// A fact has a value or values.
  package static var schemaRules: [JSONMember] {
    let either = ["value", "values"].map { SchemaPieces.required([$0]) }
    return [JSONMember(key: "oneOf", value: .array(either))]
  }

  /// A fact has a value or values.
  package func check(in reading: inout Reading) {
    let keys = ["value", "values"]
    if place.misspell(keys, among: Self.fields.map(\.key)) { return }
    switch (place["value"], place["values"]) {
    case (nil, nil):
      reading.report(
        .missingKey, "a fact needs \"value\" or \"values\"",
        hint: "add \"value\": \"…\"", at: place.offset)
    case (let value?, let values?):
      reading.report(
        .valueAndValues, "a fact has either \"value\" or \"values\"",
        hint: "keep one of them", at: values.offset, notes: [("the value is here", value.offset)])
    default: break
    }
  }
}

extension SectionType {
  /// Facts that fit nowhere else.
  package static let facts = SectionType(
    "facts", of: LabelledFact.self, "Facts that fit nowhere else.")
}
