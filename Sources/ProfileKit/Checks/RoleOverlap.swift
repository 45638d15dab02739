import JSONText

extension Check {
  /// Two full-time roles at one time, however their dates are read.
  package static let roleOverlap = Check(
    name: "role-overlap", summary: "two full-time roles at the same time",
    run: { checked, check, reading in
      let roles = checked.values.roles.filter { isFullTime($0.role) }
      for (index, placed) in roles.enumerated() {
        guard let start = placed.role.period.start else { continue }
        let other = roles[..<index].last { earlier in
          (earlier.role.period.endDate?.firstDay ?? checked.day) > start.lastDay
        }
        guard let other else { continue }
        reading.warning(
          check.name, "this full-time role begins before another one ends",
          hint: "mend the dates, or say \"part-time\"", at: placed.offset,
          notes: [("the other one begins here", other.offset)])
      }
    })

  private static func isFullTime(_ role: Role) -> Bool {
    let kind = role.kind?.text.lowercased() ?? ""
    return kind == "full-time" || kind == "full time"
  }
}
