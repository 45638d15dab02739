package import ProfileModel

extension Language {
  /// A single date: `6 Feb 2015`, `Feb 2015`, `c. 2021`.
  package func date(_ date: PartialDate) -> String { self.date(date.shown(in: dateStyle), in: nil) }

  /// The start or the end of a span of time: `Feb 2015`.
  package func dateInSpan(_ date: PartialDate) -> String {
    self.date(date.shownInSpan(in: dateStyle), in: nil)
  }

  /// A date in one of the language's forms.
  private func date(_ date: PartialDate, in form: String?) -> String {
    guard date.isApproximate else { return exact(date, in: form) }
    return periods.approximate.filled { _, own in exact(date, in: own ?? form) }
  }

  private func exact(_ date: PartialDate, in form: String?) -> String {
    if dateStyle == .iso { return date.iso }
    let words = dates[form]
    let year = numbers.plain(date.year)
    guard let month = date.month else { return words.year.filled(year) }
    guard let day = date.day else {
      return words.month.filled { place, form in place == 0 ? months[form][month - 1] : year }
    }
    return words.day.filled { place, form in
      switch place {
      case 0: numbers.plain(day)
      case 1: months[form][month - 1]
      default: year
      }
    }
  }

  /// A period: `Feb 2015 – Jan 2021`, `2008`, `c. 2021 – present`, `until 2015`.
  package func period(_ period: Period) -> String {
    let period = period.shown(in: dateStyle)
    guard let start = period.start else {
      if period.isOngoing { return periods.present.filled() }
      return period.endDate.map { end in periods.until.filled { _, form in date(end, in: form) } }
        ?? ""
    }
    if period.isOngoing { return periods.ongoing.filled { _, form in date(start, in: form) } }
    guard let end = period.endDate, end != start else { return date(start, in: nil) }
    if start.isYearAlone, end.isYearAlone {
      return periods.years.filled(numbers.plain(start.year), numbers.plain(end.year))
    }
    return periods.range.filled { place, form in date(place == 0 ? start : end, in: form) }
  }

  /// Since a date: `since Feb 2015`.
  package func since(_ start: PartialDate) -> String {
    let start = start.shownInSpan(in: dateStyle)
    return periods.since.filled { _, form in date(start, in: form) }
  }

  /// Known to be true on a date: `as of 2023`.
  package func asOf(_ day: PartialDate) -> String {
    let day = day.shown(in: dateStyle)
    return periods.asOf.filled { _, form in date(day, in: form) }
  }

  /// A length of time: `5 years 11 months`, `17 days`, `about 5 years`.
  package func duration(_ duration: CalendarDuration) -> String {
    if duration.days > 0 { return text(durations.days, duration.days) }
    if duration.isApproximate { return text(durations.aboutYears, duration.roundedYears) }
    let (years, months) = duration.months.quotientAndRemainder(dividingBy: 12)
    if years == 0 { return text(durations.months, months) }
    if months == 0 { return text(durations.years, years) }
    return durations.yearsAndMonths.filled(
      text(durations.years, years), text(durations.months, months))
  }
}

extension PartialDate {
  /// Whether no more than its year is known, and that for sure.
  fileprivate var isYearAlone: Bool { month == nil && !isApproximate }
}
