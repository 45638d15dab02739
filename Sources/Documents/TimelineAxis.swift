import Languages
import ProfileModel

/// The scale of a timeline: from the start of a year to the end of a year.
struct TimelineAxis {
  let firstYear: Int
  let lastYear: Int
  private let firstDay: Int
  private let days: Int

  init(from firstYear: Int, to lastYear: Int) {
    self.firstYear = firstYear
    self.lastYear = lastYear
    firstDay = CalendarDay(year: firstYear, month: 1, day: 1).daysSinceEpoch
    days = CalendarDay(year: lastYear, month: 12, day: 31).daysSinceEpoch - firstDay + 1
  }

  func x(of day: CalendarDay) -> Int {
    ((day.daysSinceEpoch - firstDay) * 1000 + days / 2) / days
  }

  func ticks(in language: Language) -> [Timeline.Tick] {
    let years = lastYear - firstYear
    let step = [1, 2, 5, 10, 20, 50, 100].first { years / $0 <= 8 } ?? 1000
    let first = (firstYear + step - 1) / step * step
    return stride(from: first, through: lastYear, by: step).map { year in
      Timeline.Tick(label: language.year(year), x: x(of: CalendarDay(year: year, month: 1, day: 1)))
    }
  }
}
