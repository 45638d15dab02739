/// A value with the date it was true on: `{"asOf": "2017", "value": "6,000+"}`.
package struct DatedValue: Sendable, Hashable {
  /// When it was true; nil for a value that stands without a date.
  package var asOf: PartialDate?
  /// What was true.
  package var value: LocalizedText
  /// Where that can be checked.
  package var source: String?

  /// Where it stands.
  package var place = RecordPlace()

  /// A value, with its date where it has one.
  package init(asOf: PartialDate? = nil, value: LocalizedText = LocalizedText("")) {
    self.asOf = asOf
    self.value = value
  }
}

extension [DatedValue] {
  /// The newest value that counted on a day.
  package func newest(asOf day: CalendarDay) -> DatedValue? {
    newest(asOf: day) { $0.asOf }
  }
}

extension Array {
  /// The newest element that counted on a day: from the first possible day of its date on. One
  /// without a date always counts, and is older than any that has one.
  package func newest(asOf day: CalendarDay, date: (Element) -> PartialDate?) -> Element? {
    var newest: (element: Element, firstDay: CalendarDay?)?
    for candidate in self {
      guard let firstDay = date(candidate)?.firstDay else {
        newest = newest ?? (candidate, nil)
        continue
      }
      guard firstDay <= day else { continue }
      if let known = newest?.firstDay, known > firstDay { continue }
      newest = (candidate, firstDay)
    }
    return newest?.element
  }
}
