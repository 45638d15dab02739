/// A career drawn to scale: x runs from 0 to 1000, rows are counted from 0.
package struct Timeline: Sendable, Equatable {
  /// A labelled place on the axis.
  package struct Tick: Sendable, Equatable {
    /// The year.
    package var label: String
    /// Where it stands, 0 to 1000.
    package var x: Int
  }

  /// A role, from its start to its end.
  package struct Bar: Sendable, Equatable {
    /// The role.
    package var title: String
    /// The employer.
    package var organization: String?
    /// When it was, in words.
    package var period: String
    /// Where it starts, 0 to 1000.
    package var x: Int
    /// How long it is, in the units of x; at least 4, so that it can be seen.
    package var width: Int
    /// The row it stands in.
    package var row: Int
    /// Whether it goes on.
    package var isOpen: Bool
    /// Whether one of its ends is approximate or known only to the year.
    package var isApproximate: Bool
  }

  /// Something that happened at one time: an award, the start of a project.
  package struct Mark: Sendable, Equatable {
    /// What it was.
    package var title: String
    /// What kind of thing: `award`, `project`.
    package var kind: String
    /// When it was, in words.
    package var period: String
    /// Where it stands, 0 to 1000.
    package var x: Int
    /// How long it went on, in the units of x; 0 for what happened once.
    package var width: Int
    /// The row it stands in, counted from the first row of marks.
    package var row: Int
  }

  /// The first year of the axis.
  package var from: String
  /// The last year of the axis.
  package var to: String
  /// Years along the axis, at most ten or so.
  package var ticks: [Tick]
  /// Roles, oldest first.
  package var bars: [Bar]
  /// Awards and projects, oldest first.
  package var marks: [Mark]
  /// How many rows the bars take.
  package var barRows: Int
  /// How many rows the marks take.
  package var markRows: Int
}

extension Timeline {
  /// The timeline of a tailored profile; nil where nothing has a date to stand at.
  package init?(_ profile: Profile, _ context: EntryContext) {
    let events = TimelineEvent.all(of: profile, context)
    let starts = events.map(\.first).min()
    let ends = events.map(\.last).max()
    guard let first = starts, let last = ends else { return nil }
    let axis = TimelineAxis(from: first.year, to: last.year)
    from = String(first.year)
    to = String(last.year)
    ticks = axis.ticks
    let ordered = events.enumerated().sorted {
      ($0.element.first, $0.offset) < ($1.element.first, $1.offset)
    }.map(\.element)
    bars = Self.bars(of: ordered.filter(\.isRole), on: axis)
    marks = Self.marks(of: ordered.filter { !$0.isRole }, on: axis)
    barRows = bars.map(\.row).max().map { $0 + 1 } ?? 0
    markRows = marks.map(\.row).max().map { $0 + 1 } ?? 0
  }

  private static func bars(of roles: [TimelineEvent], on axis: TimelineAxis) -> [Bar] {
    var rows = RowPacking()
    return roles.map { role in
      let x = axis.x(of: role.first)
      let width = max(4, axis.x(of: role.last) - x)
      return Bar(
        title: role.title, organization: role.organization, period: role.period, x: x,
        width: width, row: rows.row(from: x, to: x + width), isOpen: role.isOpen,
        isApproximate: role.isApproximate)
    }
  }

  private static func marks(of events: [TimelineEvent], on axis: TimelineAxis) -> [Mark] {
    /// Closer marks would cover each other.
    let spacing = 16
    var rows = RowPacking()
    return events.map { event in
      let x = axis.x(of: event.first)
      let width = event.isMoment ? 0 : axis.x(of: event.last) - x
      return Mark(
        title: event.title, kind: event.kind, period: event.period, x: x, width: width,
        row: rows.row(from: x, to: x + max(width, spacing)))
    }
  }
}

/// Gives each span the first row that is free.
private struct RowPacking {
  private var ends: [Int] = []

  mutating func row(from start: Int, to end: Int) -> Int {
    // A job that begins in the month the last one ended stands in the same row.
    let overlap = 4
    if let row = ends.firstIndex(where: { $0 <= start + overlap }) {
      ends[row] = end
      return row
    }
    ends.append(end)
    return ends.count - 1
  }
}

/// The scale of a timeline: from the start of a year to the end of a year.
private struct TimelineAxis {
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

  var ticks: [Timeline.Tick] {
    let years = lastYear - firstYear
    let step = [1, 2, 5, 10, 20, 50, 100].first { years / $0 <= 8 } ?? 1000
    let first = (firstYear + step - 1) / step * step
    return stride(from: first, through: lastYear, by: step).map { year in
      Timeline.Tick(label: String(year), x: x(of: CalendarDay(year: year, month: 1, day: 1)))
    }
  }
}

/// Something with a date, before it is laid out.
private struct TimelineEvent {
  var title: String
  var organization: String?
  var kind: String
  var period: String
  var first: CalendarDay
  var last: CalendarDay
  var isOpen = false
  var isMoment = false
  var isApproximate = false

  var isRole: Bool { kind == "role" }

  init?(_ title: String?, kind: String, _ period: Period, _ context: EntryContext) {
    guard let title, let start = period.start ?? period.endDate else { return nil }
    self.title = title
    self.kind = kind
    self.period = context.phrases.period(period)
    first = start.firstDay
    last = period.isOngoing ? max(context.day, first) : (period.endDate ?? start).lastDay
    isOpen = period.isOngoing
    isMoment = period.isMoment
    isApproximate =
      period.isApproximate || start.month == nil || period.endDate.map { $0.month == nil } == true
  }

  static func all(of profile: Profile, _ context: EntryContext) -> [TimelineEvent] {
    let roles = profile.heldRoles.compactMap { organization, role in
      var event = TimelineEvent(role.title.shown, kind: "role", role.period, context)
      event?.organization = organization.name.shown
      return event
    }
    let awards = profile["awards", Award.self].compactMap {
      TimelineEvent($0.title.shown, kind: "award", $0.period, context)
    }
    let projects = profile["projects", Project.self].compactMap {
      TimelineEvent($0.name.shown, kind: "project", $0.period, context)
    }
    return roles + awards + projects
  }
}
