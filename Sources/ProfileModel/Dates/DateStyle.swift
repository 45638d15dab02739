/// How dates are shown, however precisely they are known.
package enum DateStyle: String, CaseIterable, Sendable {
  /// Spans of time by month and year, since many formats make people add days; single dates as they are
  /// given.
  case month
  /// All dates by their years.
  case year
  /// All dates as precisely as they are given.
  case day
  /// All dates as they are given, in digits: `2015-02-06`.
  case iso
}

extension PartialDate {
  /// A single date, such as a talk's, in a style.
  package func shown(in style: DateStyle) -> PartialDate {
    style == .year ? PartialDate(year: year, isApproximate: isApproximate) : self
  }

  /// The start or the end of a span of time in a style.
  package func shownInSpan(in style: DateStyle) -> PartialDate {
    style == .month
      ? PartialDate(year: year, month: month, isApproximate: isApproximate) : shown(in: style)
  }
}

extension Period {
  /// The period in a style.
  package func shown(in style: DateStyle) -> Period {
    if isMoment { return Period(on: start?.shown(in: style)) }
    var period = self
    period.start = start?.shownInSpan(in: style)
    if let endDate { period.end = .date(endDate.shownInSpan(in: style)) }
    return period
  }
}
