import Formats

/// Where the places of a timeline, 0 to 1000, are in a row of columns.
struct TimelineScale {
  /// How many columns there are.
  let columns: Int

  private static let length = 1000

  /// The column of a place.
  func column(_ x: Int) -> Int {
    min(columns - 1, edge(x))
  }

  /// The columns of a span, at least one. Spans with a gap of a column's length keep one between them.
  func columns(from x: Int, width: Int) -> ClosedRange<Int> {
    let first = column(x)
    return first...max(first, edge(x + width) - 1)
  }

  /// The nearest edge between two columns, 0 at the left.
  private func edge(_ x: Int) -> Int {
    min(columns, max(0, (x * columns + Self.length / 2) / Self.length))
  }
}
