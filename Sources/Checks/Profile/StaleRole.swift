package import Diagnostics
import JSONText
import ProfileModel

extension IssueCode {
  /// What the check finds.
  package static let staleRole = IssueCode(
    "stale-role", .warning, "a role going on whose asOf is over 18 months old", canBeSilenced: true)
}

extension Check {
  /// Reports an ongoing role whose `asOf` date is long past.
  package static let staleRole = Check(
    code: .staleRole,
    run: { checked, check, reading in
      for role in checked.values.allRoles where role.period.isOngoing {
        guard let asOf = role.common.asOf else { continue }
        let age =
          (checked.day.year - asOf.lastDay.year) * 12 + checked.day.month - asOf.lastDay.month
        guard age > oldestMonths else { continue }
        reading.report(
          check.code, "this role goes on as of \(age) months ago",
          hint: "look whether it still does, and write the new date",
          at: role.place.offset(of: "asOf"))
      }
    })

  /// How long a statement of the present is believed, in months.
  private static let oldestMonths = 18
}
