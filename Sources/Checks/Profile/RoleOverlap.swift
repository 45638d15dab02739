package import Diagnostics
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let roleOverlap = IssueCode(
    "role-overlap", .warning,
    "two full-time or permanent roles at the same time", canBeSilenced: true)
}

extension Check {
  /// Two full-time roles at one time, however their dates are read. A role without a `kind` may be
  /// of any.
  package static let roleOverlap = Check(
    code: .roleOverlap,
    run: { checked, check, reading in
      var longest: (end: CalendarDay, offset: Int)?
      for role in checked.values.roles where isFullTime(role) {
        guard let start = role.period.start else { continue }
        if let other = longest, other.end > start.lastDay {
          reading.report(
            check.code, "this full-time role begins before another one ends",
            hint: "mend the dates, or write \"kind\": \"part-time\" at one of them",
            at: role.startOffset, notes: [("the other one begins here", other.offset)])
        }
        let end = role.period.endDate?.firstDay ?? checked.day
        if longest.map({ $0.end <= end }) ?? true { longest = (end, role.startOffset) }
      }
    })

  /// `full-time`, `Full time`, `fulltime`, `permanent`, and both in one.
  private static func isFullTime(_ role: Role) -> Bool {
    let kind = (role.kind?.text.lowercased() ?? "").filter(\.isLetter)
    return ["fulltime", "permanent", "fulltimepermanent", "permanentfulltime"].contains(kind)
  }
}
