import Documents
import Formats

/// Marks in as few rows as they need, with their titles where there is room:
/// ```
/// ◆━━━━━◆ Champion in team programming
/// ◆ Gold medal
/// ●━━━━━► Abacus
/// ```
/// One that goes on ends in `►`, as a bar does.
struct TimelineMarks {
  private let scale: TimelineScale
  private let like: Cell

  /// Marks that look like a cell.
  init(_ scale: TimelineScale, _ like: Cell) {
    self.scale = scale
    self.like = like
  }

  /// Marks that find no place in so many rows cover others: the facts tell them all.
  private static let maximumRows = 4

  /// The rows; titles that have no room are left out.
  func rows(of marks: [Timeline.Mark]) -> [[Cell]] {
    packed(marks).map { spans in
      var row = [Cell].blank(scale.columns)
      for (index, span) in spans.enumerated() {
        let next = index + 1 < spans.count ? spans[index + 1].columns.lowerBound : nil
        draw(span, upTo: next.map { $0 - TextLayout.gap } ?? scale.columns, in: &row)
      }
      return row
    }
  }

  private func packed(_ marks: [Timeline.Mark]) -> [[Span]] {
    var rows: [[Span]] = []
    for mark in marks {
      let columns = scale.columns(from: mark.x, width: mark.width)
      let span = Span(
        title: SafeText.value(mark.title), columns: columns, isOpen: mark.isOpen)
      let free = rows.firstIndex { ($0.last?.columns.upperBound ?? -1) < columns.lowerBound }
      if let index = free ?? (rows.count == Self.maximumRows ? rows.count - 1 : nil) {
        rows[index].append(span)
      } else {
        rows.append([span])
      }
    }
    return rows
  }

  private func draw(_ span: Span, upTo end: Int, in row: inout [Cell]) {
    for column in span.columns {
      row[column] = like
      if column > span.columns.lowerBound, column < span.columns.upperBound {
        row[column].text = "━"
      }
    }
    if span.isOpen, span.columns.count > 1 { row[span.columns.upperBound].text = "►" }
    let column = span.columns.upperBound + TextLayout.gap
    guard column + displayWidth(span.title) <= end else { return }
    row.write(span.title, at: column)
  }
}

/// A mark in columns.
private struct Span {
  let title: String
  let columns: ClosedRange<Int>
  let isOpen: Bool
}
