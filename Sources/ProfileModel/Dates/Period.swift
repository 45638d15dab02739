/// The time an entry covers.
///
/// A period with a start and no end is ongoing. Without dates, it is empty, and not ongoing.
package struct Period: Sendable, Hashable {
  /// How a period ends.
  package enum End: Sendable, Hashable {
    /// On or in a date.
    case date(PartialDate)
    /// Not yet: written `"present"`.
    case present

    /// The end as a profile writes it.
    package var text: String {
      switch self {
      case .date(let date): date.edtf
      case .present: "present"
      }
    }
  }

  /// When it began, where that is known.
  package var start: PartialDate?
  /// When it ended, where that was said.
  package var end: End?
  /// Whether it is one date, such as a talk's, rather than a span of time.
  package var isMoment: Bool

  /// A span of time.
  package init(start: PartialDate? = nil, end: End? = nil) {
    self.start = start
    self.end = end
    isMoment = false
  }

  /// One date, such as a talk's.
  package init(on date: PartialDate?) {
    start = date
    end = date.map(End.date)
    isMoment = true
  }

  /// Whether no date is known.
  package var isEmpty: Bool { start == nil && end == nil }

  /// Whether it has not ended.
  package var isOngoing: Bool { end == .present || (start != nil && end == nil) }

  /// Whether one of its dates is approximate.
  package var isApproximate: Bool {
    start?.isApproximate == true || endDate?.isApproximate == true
  }

  /// The date of the end, or nil if the period is ongoing or has no known end.
  package var endDate: PartialDate? {
    if case .date(let date) = end { date } else { nil }
  }

  /// Whether its end can only be before its start.
  package var endsBeforeStart: Bool {
    guard let start, let endDate else { return false }
    return endDate.lastDay < start.firstDay
  }

  /// The period as it stood on a day; nil if it had not begun.
  ///
  /// It begins on its first possible day, and an end after the day is going on.
  package func asOf(_ day: CalendarDay) -> Period? {
    if let start, start.firstDay > day { return nil }
    guard !isMoment, let endDate, endDate.lastDay > day else { return self }
    return Period(start: start, end: .present)
  }
}

extension Period {
  /// Whether it comes before another in a list: going on first, then by last possible end, then
  /// by start, newest first. Undated ones are equal, and last.
  package func isListed(before other: Period) -> Bool {
    if isEmpty || other.isEmpty { return !isEmpty && other.isEmpty }
    if isOngoing != other.isOngoing { return isOngoing }
    if let end = endDate?.lastDay, let otherEnd = other.endDate?.lastDay, end != otherEnd {
      return end > otherEnd
    }
    guard let start = start?.firstDay else { return false }
    guard let otherStart = other.start?.firstDay else { return true }
    return start > otherStart
  }
}
