import Languages
package import ProfileModel

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
    /// Whether its start is approximate or known only to the year.
    package var isStartSoft: Bool
    /// Whether its end is approximate or known only to the year.
    package var isEndSoft: Bool

    /// Whether one of its ends is approximate or known only to the year.
    package var isApproximate: Bool { isStartSoft || isEndSoft }
  }

  /// An employer with its roles, drawn in one band.
  package struct Lane: Sendable, Equatable {
    /// The employer; nil where it has no name.
    package var organization: String?
    /// Its roles, oldest first; their rows are counted within the lane.
    package var bars: [Bar]
    /// How many rows its roles take: one, unless some were held at the same time.
    package var rows: Int
  }

  /// Something that happened at one time: an award, the start of a project.
  package struct Mark: Sendable, Equatable {
    /// What it was.
    package var title: String
    /// The competition an award was won in, or who gave it.
    package var organization: String?
    /// The record it is made from: an award, a project.
    package var record: RecordID
    /// What kind of thing it is, as templates know it: `award`.
    package var kind: String { record.name }
    /// When it was, in words.
    package var period: String
    /// Where it stands, 0 to 1000.
    package var x: Int
    /// How long it went on, in the units of x; 0 for what happened once.
    package var width: Int
    /// The row it stands in, counted from the first row of marks.
    package var row: Int
    /// Whether it goes on.
    package var isOpen: Bool
    /// Whether its date is approximate or known only to the year.
    package var isApproximate: Bool
  }

  /// The first year of the axis.
  package var from: String
  /// The last year of the axis.
  package var to: String
  /// Years along the axis, at most ten or so.
  package var ticks: [Tick]
  /// The whole in a sentence, for those who can't see it.
  package var summary: String
  /// Roles, oldest first.
  package var bars: [Bar]
  /// Employers with their roles, in the order they were joined.
  package var lanes: [Lane]
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
    from = context.language.year(first.year)
    to = context.language.year(last.year)
    ticks = axis.ticks(in: context.language)
    let ordered = events.enumerated().sorted {
      ($0.element.first, $0.offset) < ($1.element.first, $1.offset)
    }.map(\.element)
    let roles = ordered.filter(\.isRole)
    bars = Self.bars(of: roles, on: axis)
    lanes = Self.lanes(of: roles, on: axis)
    marks = Self.marks(of: ordered.filter { !$0.isRole }, on: axis)
    barRows = bars.map(\.row).max().map { $0 + 1 } ?? 0
    markRows = marks.map(\.row).max().map { $0 + 1 } ?? 0
    summary = context.language.career(
      from: first.year, to: last.year,
      CareerSize(roles: bars.count, employers: lanes.count, marks: marks.count))
  }

  private static func lanes(of roles: [TimelineEvent], on axis: TimelineAxis) -> [Lane] {
    var groups: [(organization: String?, roles: [TimelineEvent])] = []
    var places: [String?: Int] = [:]
    for role in roles {
      if let place = places[role.organization] {
        groups[place].roles.append(role)
      } else {
        places[role.organization] = groups.count
        groups.append((role.organization, [role]))
      }
    }
    return groups.map { group in
      let bars = bars(of: group.roles, on: axis)
      return Lane(
        organization: group.organization, bars: bars, rows: (bars.map(\.row).max() ?? 0) + 1)
    }
  }

  private static func bars(of roles: [TimelineEvent], on axis: TimelineAxis) -> [Bar] {
    var rows = RowPacking(upTo: roles.count)
    return roles.map { role in
      let x = axis.x(of: role.first)
      let width = max(4, axis.x(of: role.last) - x)
      return Bar(
        title: role.title, organization: role.organization, period: role.period, x: x,
        width: width, row: rows.row(from: x, to: x + width), isOpen: role.isOpen,
        isStartSoft: role.isStartSoft, isEndSoft: role.isEndSoft)
    }
  }

  private static func marks(of events: [TimelineEvent], on axis: TimelineAxis) -> [Mark] {
    /// Closer marks would cover each other.
    let spacing = 16
    var rows = RowPacking(upTo: events.count)
    return events.map { event in
      let x = axis.x(of: event.first)
      let width = event.isMoment ? 0 : axis.x(of: event.last) - x
      return Mark(
        title: event.title, organization: event.organization, record: event.record,
        period: event.period, x: x, width: width,
        row: rows.row(from: x, to: x + max(width, spacing)), isOpen: event.isOpen,
        isApproximate: event.isStartSoft || event.isEndSoft)
    }
  }
}

/// Gives each span the first row that is free, found in as many steps as the number of rows has bits.
private struct RowPacking {
  /// Where rows end, as a tree: the root is at 1, the children of n are at 2n and 2n + 1, and each
  /// parent has the smaller end of its two. Its leaves are the rows; an unused one is always free.
  private var ends: [Int]
  private let firstLeaf: Int

  init(upTo count: Int) {
    var leaves = 1
    while leaves < count { leaves *= 2 }
    firstLeaf = leaves
    ends = Array(repeating: .min, count: 2 * leaves)
  }

  mutating func row(from start: Int, to end: Int) -> Int {
    // A job that begins in the month the last one ended stands in the same row.
    let overlap = 4
    var node = 1
    while node < firstLeaf {
      node *= 2
      if ends[node] > start + overlap { node += 1 }
    }
    let row = node - firstLeaf
    ends[node] = end
    while node > 1 {
      node /= 2
      ends[node] = min(ends[2 * node], ends[2 * node + 1])
    }
    return row
  }
}
