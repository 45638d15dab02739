import Diagnostics
import JSONText

extension DatedValue: Record {
  /// Which record it is.
  package static let id = RecordID("dated-value")

  /// A value with its date.
  package static let noun = "a dated value"

  /// Creates a value without a date.
  package init() {
    self.init(asOf: nil)
  }

  /// The date, the value and its source.
  package static let fields: [Field<DatedValue>] = [
    Field("asOf", \.asOf, .date, "The date it was true on.").required(),
    Field("value", \.value, .text, "What was true.", required: true),
    Field("source", \.source, .url, "Where it can be checked."),
  ]

  /// A text alone is what was true, not when.
  package static func mainKey(for text: String) -> String? { "value" }
}

extension Kind where Value == [DatedValue] {
  /// A value that changed over time: a list of `{"asOf": …, "value": …}`.
  package static let datedValues = datedValues(
    "a list of dated values", single: nil)

  /// A text that may be such a list too.
  package static let textOverTime = datedValues(
    "text or a list of dated values", single: .inlineMarkdown)

  private static func datedValues(_ name: String, single: Kind<LocalizedText>?) -> Kind {
    let list = Kind<[DatedValue]>.records(name)
    return Kind(
      name, form: single == nil ? .list : .single,
      schema: { definitions in
        let values = list.schema(&definitions)
        return single.map { SchemaPieces.any(of: [$0.schema(&definitions), values]) }
          ?? JSONValue(.object(values.members + [JSONMember(key: "minItems", value: .integer(1))]))
      },
      read: { json, reading in
        if case .array(let values) = json.content, single == nil || !reading.isForeign {
          if values.isEmpty { reportEmpty(json, isRequired: single == nil, &reading) }
          // A value of a list is plain text, but for a headline.
          if single != nil, values.contains(where: { reading.refusesMarks(of: $0) }) { return nil }
          return list.read(json, &reading)
        }
        guard let single, !isDatedValue(json, in: reading) else { return list.read(json, &reading) }
        return single.read(json, &reading).map { text in
          var value = DatedValue(value: text)
          value.place = RecordPlace([], offset: json.offset)
          return [value]
        }
      },
      write: { values in
        guard values.count == 1, let value = values.first, value.asOf == nil else {
          return list.write(values)
        }
        return Kind<LocalizedText>.text.write(value.value)
      },
      visit: { values, visitor in
        let kept = visitor.visit(values)
        return kept.compactMap { Kind<DatedValue>.record().visit($0, &visitor) }
      })
  }

  /// Whether an object that stands alone is a dated value rather than a text by language.
  private static func isDatedValue(_ json: JSONValue, in reading: Reading) -> Bool {
    guard !reading.isForeign, case .object(let members) = json.content else { return false }
    return DatedValue.score(of: members) > 0
  }

  /// Reports an empty list, which shows nothing.
  private static func reportEmpty(_ json: JSONValue, isRequired: Bool, _ reading: inout Reading) {
    guard isRequired else {
      return reading.report(
        .blankText, "this list of dated values is empty",
        hint: "write a text, or leave the key out", at: json.offset)
    }
    reading.report(
      .noValues, "this list of dated values is empty",
      hint: "add a value: { \"asOf\": \"2020\", \"value\": \"…\" }", at: json.offset)
  }
}
