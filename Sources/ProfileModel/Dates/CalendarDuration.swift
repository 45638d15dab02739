/// A length of time in the unit that it is shown in.
package struct CalendarDuration: Sendable, Hashable {
  /// How many days, where both ends are known to the day and are under a month apart; else 0.
  package let days: Int
  /// How many calendar months, both ends included; 0 where days are counted.
  package let months: Int
  /// Whether an end is known only to the year or is approximate.
  package let isApproximate: Bool

  /// The months rounded to whole years, at least one.
  package var roundedYears: Int { max(1, (months + 6) / 12) }
}

extension Period {
  /// Its length on a day that it may still go on at; nil if a start or an end is not known, and
  /// for a single date.
  package func duration(asOf day: CalendarDay) -> CalendarDuration? {
    guard !isMoment, let start, let span = MonthSpan(self, asOf: day) else { return nil }
    let end = endDate ?? PartialDate(day)
    let isApproximate = span.isApproximate
    if let days = Self.daysUnderAMonth(from: start, to: end), !isApproximate {
      return CalendarDuration(days: days, months: 0, isApproximate: false)
    }
    return CalendarDuration(days: 0, months: span.count, isApproximate: isApproximate)
  }

  private static func daysUnderAMonth(from start: PartialDate, to end: PartialDate) -> Int? {
    guard start.day != nil, end.day != nil else { return nil }
    let days = end.firstDay.daysSinceEpoch - start.firstDay.daysSinceEpoch + 1
    return days < CalendarDay.days(in: start.firstDay.month, of: start.year) ? days : nil
  }
}

extension CalendarDuration {
  /// The time that periods cover together, overlaps counted once; nil if none has a length.
  package static func total(of periods: [Period], asOf day: CalendarDay) -> CalendarDuration? {
    let spans = periods.compactMap { MonthSpan($0, asOf: day) }
    guard !spans.isEmpty else { return nil }
    var months = 0
    var covered = Int.min
    for span in spans.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
      months += max(0, span.last - max(span.first - 1, covered))
      covered = max(covered, span.last)
    }
    return CalendarDuration(
      days: 0, months: months, isApproximate: spans.contains { $0.isApproximate })
  }
}

/// Calendar months counted from year 0, both ends included.
///
/// An end known only to the year stands at the middle of its year, so that about as much is
/// counted too much as too little; a single year counts whole.
private struct MonthSpan {
  let first: Int
  let last: Int
  let isApproximate: Bool

  var count: Int { last - first + 1 }

  init?(_ period: Period, asOf day: CalendarDay) {
    guard !period.isMoment, let start = period.start else { return nil }
    guard period.isOngoing || period.endDate != nil else { return nil }
    let end = period.endDate ?? PartialDate(day)
    let isOneYear = start.month == nil && end.month == nil && start.year == end.year
    first = start.year * 12 + (start.month ?? (isOneYear ? 1 : 7))
    last = max(first, end.year * 12 + (end.month ?? (isOneYear ? 12 : 6)))
    isApproximate =
      start.month == nil || end.month == nil || start.isApproximate || end.isApproximate
  }
}
