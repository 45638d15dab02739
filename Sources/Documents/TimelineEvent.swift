import Languages
import ProfileModel

/// Something with a date, before it is laid out.
struct TimelineEvent {
  var title: String
  var organization: String?
  var record: RecordID
  var period: String
  var first: CalendarDay
  var last: CalendarDay
  var isOpen = false
  var isMoment = false
  /// Whether it may have begun later in its year, or is marked as approximate.
  var isStartSoft = false
  /// Whether it may have ended earlier in its year, or is marked as approximate.
  var isEndSoft = false

  var isRole: Bool { record == Role.id }

  init?(_ title: String?, of record: RecordID, _ period: Period, _ context: EntryContext) {
    guard let title, let start = period.start ?? period.endDate else { return nil }
    self.title = title
    self.record = record
    self.period = context.language.period(period)
    first = start.firstDay
    last = period.isOngoing ? max(context.day, first) : (period.endDate ?? start).lastDay
    isOpen = period.isOngoing
    isMoment = period.isMoment
    isStartSoft = start.isApproximate || start.month == nil
    let end = period.isOngoing ? nil : period.endDate ?? start
    isEndSoft = end.map { $0.isApproximate || $0.month == nil } ?? false
  }

  static func all(of profile: Profile, _ context: EntryContext) -> [TimelineEvent] {
    let roles = profile.heldRoles.compactMap { organization, role in
      var event = TimelineEvent(role.title.shown, of: Role.id, role.period, context)
      event?.organization = organization.name.shown
      return event
    }
    let awards = profile["awards", Award.self].compactMap { award in
      var event = TimelineEvent(award.title.shown, of: Award.id, award.period, context)
      event?.organization = award.competition?.shown ?? award.issuer?.shown
      return event
    }
    let projects = profile["projects", Project.self].compactMap {
      TimelineEvent($0.name.shown, of: Project.id, $0.period, context)
    }
    return roles + awards + projects
  }
}
