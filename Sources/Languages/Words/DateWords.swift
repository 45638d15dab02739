import JSONText
package import ProfileModel

/// How a date is written, by what is known of it.
package struct DateWords: Record, Equatable {
  /// A year alone.
  var year = Pattern()
  /// A month of a year.
  var month = Pattern()
  /// A day.
  var day = Pattern()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates date words without texts.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("date-words")
  /// Dates in messages.
  package static let noun = "a form of dates"

  /// The table of its fields.
  package static let fields: [Field<DateWords>] = [
    .key("year", { $1(&$0.year) }, .pattern("year"), "A year: `{year}`."),
    .key(
      "month", { $1(&$0.month) }, .pattern("month", "year", hasForms: true),
      "A month of a year; `{month:NAME}` is its name in another form."),
    .key(
      "day", { $1(&$0.day) }, .pattern("day", "month", "year", hasForms: true), "A day."),
  ]
}

extension Kind where Value == [String] {
  /// The names of the twelve months.
  static let months = Kind(
    "the twelve months",
    read: { json, reading in
      let texts = json.elements.compactMap(\.string)
      guard texts.count == json.elements.count, texts.count == 12 else {
        let count = json.elements.count
        reading.refuse(
          json, expected: "a list of twelve months",
          found: count > 0 && texts.count == count ? "one of \(count)" : nil)
        return nil
      }
      return texts
    },
    write: { JSONValue(.array($0.map { .string($0) })) })
}
