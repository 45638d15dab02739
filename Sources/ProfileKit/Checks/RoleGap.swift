import JSONText

extension Check {
  /// Time between two roles that neither a role nor a study covers.
  package static let roleGap = Check(
    name: "role-gap", summary: "more than six months between two roles at employers",
    run: { checked, check, reading in
      var covered: Int?
      var studies = studies(of: checked)[...]
      for placed in checked.values.roles {
        guard let start = placed.role.period.start else { continue }
        if var until = covered {
          while let study = studies.first, study.first <= until + longestGap + 1 {
            until = max(until, study.last)
            studies.removeFirst()
          }
          covered = until
          let gap = month(of: start.firstDay) - until - 1
          if gap > longestGap {
            // A résumé of another tool has no way to silence it.
            let silence = checked.isImported ? "" : ", or silence \"\(check.name)\""
            reading.warning(
              check.name, "\(gap) months lie between this role and the one before",
              hint: "add what you did\(silence)", at: placed.offset)
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

  /// The months that studies cover, by their start.
  private static func studies(of checked: CheckedProfile) -> [(first: Int, last: Int)] {
    let periods = checked.profile["education", Study.self].map(\.period)
    let months = periods.compactMap { period in
      period.start.map { (month(of: $0.firstDay), lastMonth(of: period, checked.day)) }
    }
    return months.sorted { $0.0 < $1.0 }
  }
}
