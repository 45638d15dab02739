import ProfileModel
import Documents
import Formats

/// A career in block characters: the years, a row for each employer, and rows of awards and projects.
/// ```
/// Career    2010     2015     2020
/// Sample    ▆▆▆▆▆▆▆▆▆┊        ┊
/// Example   ┊       ▂▄▆▆▆▆▆▆▆▆▆▆▆▆►
/// Awards    ◆ Gold medal      ┊
/// ```
/// A bar with ends that are not known to the day rises and falls; one that goes on ends in `►`.
struct TimelineDrawing {
  private let timeline: Timeline
  private let scale: TimelineScale
  private let palette: Palette

  /// A drawing of a width in columns, without labels.
  init(_ timeline: Timeline, columns: Int, _ palette: Palette) {
    self.timeline = timeline
    self.scale = TimelineScale(columns: columns)
    self.palette = palette
  }

  /// A bar of so many columns has room to rise slowly.
  private static let longBar = 6
  /// The least columns between two years, each four digits.
  private static let tickSpacing = 7

  /// The lines, with labels of a width before them; a label that is wider is cut.
  func lines(_ labels: DocumentLabels, labelWidth: Int, _ style: Style) -> [String] {
    var rows = [(label: labels["timeline"] ?? "", cells: axis)]
    rows += timeline.lanes.map { (Self.label(of: $0), row(of: $0.bars)) }
    rows += marks(Award.id, labels["awards"] ?? "")
    rows += marks(Project.id, labels["projects"] ?? "")
    return rows.enumerated().map { index, row in
      let label = TextLayout.cut(SafeText.value(row.label), to: labelWidth)
      let gap = String(repeating: " ", count: labelWidth + TextLayout.gap - displayWidth(label))
      let styled = index == 0 ? style.bold(label, palette.accent) : label
      return styled + gap + style.text(of: row.cells)
    }
  }

  /// The employer; where it has no name, its first role.
  static func label(of lane: Timeline.Lane) -> String {
    lane.organization ?? lane.bars.first?.title ?? ""
  }

  /// The years, each where it begins, but for one that would go over the end.
  private var axis: [Cell] {
    var row = [Cell].blank(scale.columns)
    var free = 0
    for tick in ticks {
      let column = min(tick.column, scale.columns - tick.label.count)
      guard column >= free else { continue }
      row.write(tick.label, at: column, like: Cell(text: "", isFaint: true))
      free = column + tick.label.count + 1
    }
    return row
  }

  /// The rows of the marks of a record.
  private func marks(_ record: RecordID, _ label: String) -> [(label: String, cells: [Cell])] {
    let isAward = record == Award.id
    let like = Cell(
      text: isAward ? "◆" : "●", foreground: isAward ? palette.gold : palette.accent)
    let rows = TimelineMarks(scale, like).rows(of: timeline.marks.filter { $0.record == record })
    return rows.enumerated().map { index, cells in (index == 0 ? label : "", withGrid(cells)) }
  }

  /// The years that are shown, at their columns.
  private var ticks: [(label: String, column: Int)] {
    let all = timeline.ticks.map { (label: $0.label, column: scale.column($0.x)) }
    let distances = zip(all, all.dropFirst()).map { $1.column - $0.column }
    let least = max(1, distances.min() ?? scale.columns)
    let step = (Self.tickSpacing + least - 1) / least
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  /// A row with the years' lines where nothing stands, and nothing touches them.
  private func withGrid(_ row: [Cell]) -> [Cell] {
    var grid = row
    for tick in ticks {
      let near = max(0, tick.column - 1)...min(row.count - 1, tick.column + 1)
      if row[near].allSatisfy(\.isBlank) {
        grid[tick.column] = Cell(text: "┊", isFaint: true)
      }
    }
    return grid
  }

  /// The roles at an employer, each drawn over those before it.
  private func row(of roles: [Timeline.Bar]) -> [Cell] {
    var row = [Cell].blank(scale.columns)
    for role in roles {
      let columns = scale.columns(from: role.x, width: role.width)
      for column in columns {
        row[column] = Cell(
          text: block(at: column, of: columns, role),
          foreground: palette.color(at: column, of: scale.columns))
      }
    }
    return withGrid(row)
  }

  /// The block of a bar at a column.
  private func block(
    at column: Int, of columns: ClosedRange<Int>, _ role: Timeline.Bar
  ) -> String {
    if role.isOpen, column == columns.upperBound { return "►" }
    guard role.isApproximate else { return "▆" }
    let end = role.isOpen ? Int.max : columns.upperBound - column
    let ramp = columns.count < Self.longBar ? ["▄"] : ["▂", "▄"]
    let step = min(column - columns.lowerBound, end)
    return ramp.indices.contains(step) ? ramp[step] : "▆"
  }
}
