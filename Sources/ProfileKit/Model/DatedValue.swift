/// A value with the date it was true on: `{"asOf": "2017", "value": "6,000+"}`.
package struct DatedValue: Sendable, Hashable {
  /// When it was true; nil for a value that stands without a date.
  package var asOf: PartialDate?
  /// What was true.
  package var value: LocalizedText
  /// Where that can be checked.
  package var source: String?

  /// A value, with its date where it has one.
  package init(asOf: PartialDate? = nil, value: LocalizedText = LocalizedText("")) {
    self.asOf = asOf
    self.value = value
  }
}

extension [DatedValue] {
  /// The newest value that counted on a day: from the first possible day of its date on. A value
  /// without a date always counts, and is older than any that has one.
  package func newest(asOf day: CalendarDay) -> DatedValue? {
    var newest: DatedValue?
    for candidate in self {
      guard let date = candidate.asOf else {
        newest = newest ?? candidate
        continue
      }
      guard date.firstDay <= day else { continue }
      if let known = newest?.asOf, known.firstDay > date.firstDay { continue }
      newest = candidate
    }
    return newest
  }
}
