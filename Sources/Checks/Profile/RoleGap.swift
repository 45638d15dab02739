package import Diagnostics
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let roleGap = IssueCode(
    "role-gap", .warning,
    "more than six months between two roles at employers that no dated entry covers",
    canBeSilenced: true)
}

extension Check {
  /// Reports time between two roles that nothing else covers. A study, work for a community, an entry of
  /// a custom section or a finished project covers time; an ongoing project may be a side project.
  package static let roleGap = Check(
    code: .roleGap,
    run: { checked, check, reading in
      var others = otherTimes(of: checked)[...]
      var coverage = Coverage()
      for (index, role) in checked.values.roles.enumerated() {
        guard let time = months(of: role.period, checked.day) else { continue }
        let before = others.prefix { $0.lowerBound < time.lowerBound }
        others = others[before.endIndex...]
        let gaps = (before + [time]).compactMap { coverage.add($0) }
        // What lies before the first role is no time between two.
        guard index > 0, let gap = gaps.max(by: { $0.count < $1.count }), gap.count > longestGap
        else { continue }
        reading.report(
          check.code,
          "\(gap.count) months between this role and the one before are not covered: \(text(of: gap))",
          hint: hint(check, checked), at: role.startOffset)
      }
    })

  /// The longest time between roles that isn't reported, in months.
  private static let longestGap = 6

  /// How far time is covered, in months counted from year 0.
  private struct Coverage {
    private var last: Int?

    /// Covers more months; gives those before that are not covered.
    mutating func add(_ months: ClosedRange<Int>) -> ClosedRange<Int>? {
      defer { last = max(last ?? months.upperBound, months.upperBound) }
      guard let last, last + 1 < months.lowerBound else { return nil }
      return last + 1...months.lowerBound - 1
    }
  }

  private static func hint(_ check: Check, _ checked: CheckedProfile) -> String {
    // A résumé of another tool has no way to silence it.
    if checked.isImported { return "add what you did" }
    return "add what it was: leave, a sabbatical or care is an entry of a custom section with its"
      + " dates; or silence \"\(check.code.name)\""
  }

  /// The months that a period covers; nil if its start is not known.
  private static func months(of period: Period, _ today: CalendarDay) -> ClosedRange<Int>? {
    guard let start = period.start.map({ month(of: $0.firstDay) }) else { return nil }
    let end = month(of: period.endDate?.lastDay ?? today)
    return start...max(start, end)
  }

  /// Months counted from year 0.
  private static func month(of day: CalendarDay) -> Int { day.year * 12 + day.month - 1 }

  /// `2016-04 to 2016-10`
  private static func text(of months: ClosedRange<Int>) -> String {
    let ends = [months.lowerBound, months.upperBound]
    return ends.map { PartialDate(year: $0 / 12, month: $0 % 12 + 1).edtf }.joined(
      separator: " to ")
  }

  /// The months that other entries cover, by their start.
  private static func otherTimes(of checked: CheckedProfile) -> [ClosedRange<Int>] {
    let profile = checked.profile
    let projects = profile["projects", Project.self].map(\.period).filter { $0.endDate != nil }
    let periods =
      profile["education", Study.self].map(\.period) + projects
      + profile["community", Organization.self].flatMap(\.roles).map(\.period)
      + profile["custom", CustomSection.self].flatMap(\.entries).map(\.period)
    let times = periods.compactMap { months(of: $0, checked.day) }
    return times.sorted { $0.lowerBound < $1.lowerBound }
  }
}
