import JSONText

extension Check {
  /// Time between two roles that neither a role nor a study covers.
  package static let roleGap = Check(
    name: "role-gap", summary: "more than six months between two roles at employers",
    run: { checked, check, reading in
      var covered: Int?
      let studies = checked.profile["education", Study.self].map(\.period)
      for placed in checked.values.roles {
        guard let start = placed.role.period.start else { continue }
        let first = month(of: start.firstDay)
        if let end = covered {
          let until = studies.reduce(end) { covering($1, from: $0, checked.day) }
          let gap = first - until - 1
          if gap > longestGap {
            reading.warning(
              check.name, "\(gap) months lie between this role and the one before",
              hint: "add what you did, or silence \"\(check.name)\"", at: placed.offset)
          }
        }
        covered = max(covered ?? .min, lastMonth(of: placed.role.period, checked.day))
      }
    })

  /// The longest time between roles that nobody asks about, in months.
  private static let longestGap = 6

  /// Months counted from year 0.
  private static func month(of day: CalendarDay) -> Int { day.year * 12 + day.month }

  private static func lastMonth(of period: Period, _ today: CalendarDay) -> Int {
    period.endDate.map { month(of: $0.lastDay) } ?? month(of: today)
  }

  /// The end of a study that begins by the end of what is covered so far, where that is later.
  private static func covering(_ study: Period, from end: Int, _ today: CalendarDay) -> Int {
    guard let start = study.start, month(of: start.firstDay) <= end + longestGap + 1 else {
      return end
    }
    return max(end, lastMonth(of: study, today))
  }
}
