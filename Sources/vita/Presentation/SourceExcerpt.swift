import Formats

/// A line of a source text as it is shown under an issue, with the column that the caret stands at.
///
/// A tab is shown as a space, what would steer a terminal as U+FFFD. A line that is too wide is cut
/// around the caret, with `…` for what is left out.
struct SourceExcerpt: Equatable {
  /// What is shown of the line.
  let text: String
  /// Columns of a terminal before the caret.
  let caretColumn: Int

  /// The widest that a line is shown, in columns.
  static let maximumWidth = 160

  /// The line around a column, which counts Unicode scalars from 1.
  init(of line: String, at column: Int, maximumWidth: Int = SourceExcerpt.maximumWidth) {
    let part = Part(of: line, around: max(0, column - 1), reach: 2 * maximumWidth)
    let widths = part.widths
    var window = widths.startIndex..<widths.endIndex
    let isCut = part.isCutBefore || part.isCutAfter || widths.reduce(0, +) > maximumWidth
    if isCut { window = Self.window(widths, around: part.caret, width: maximumWidth - 2) }
    let isCutBefore = part.isCutBefore || window.lowerBound > 0
    let isCutAfter = part.isCutAfter || window.upperBound < widths.count
    text = (isCutBefore ? "…" : "") + part.text(of: window) + (isCutAfter ? "…" : "")
    caretColumn =
      (isCutBefore ? 1 : 0) + widths[window.lowerBound..<part.caret].reduce(0, +)
  }

  /// As many clusters as fit, about half of them before the caret where there are enough.
  private static func window(
    _ widths: [Int], around caret: Int, width: Int
  ) -> Range<Int> {
    var (first, end, room) = (caret, caret, width)
    while first > 0, widths[first - 1] <= room - width / 2 {
      first -= 1
      room -= widths[first]
    }
    while end < widths.count, widths[end] <= room {
      room -= widths[end]
      end += 1
    }
    while first > 0, widths[first - 1] <= room {
      first -= 1
      room -= widths[first]
    }
    return first..<end
  }
}

/// The grapheme clusters of a line near a scalar: all that could be shown, however long the line is.
private struct Part {
  private let text: String
  /// The clusters; nil where each byte is one, as in most lines.
  private let clusters: [Character]?
  /// The clusters' widths in columns.
  let widths: [Int]
  /// The cluster that holds the scalar; their count where it is the end of the line.
  let caret: Int
  let isCutBefore: Bool
  let isCutAfter: Bool

  init(of line: String, around offset: Int, reach: Int) {
    let scalars = line.unicodeScalars
    let start = max(0, offset - reach)
    let from = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex)
    let near = scalars[(from ?? scalars.endIndex)...].prefix(offset - start + reach)
    isCutBefore = near.startIndex > scalars.startIndex
    isCutAfter = near.endIndex < scalars.endIndex
    text = SafeText.line(String(near))
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      clusters = nil
      widths = Array(repeating: 1, count: text.utf8.count)
      caret = min(offset - start, widths.count)
      return
    }
    let clusters = Array(text)
    self.clusters = clusters
    widths = clusters.map { displayWidth($0) }
    var passed = 0
    caret =
      clusters.firstIndex { cluster in
        passed += cluster.unicodeScalars.count
        return passed > offset - start
      } ?? clusters.count
  }

  /// The text of some of the clusters.
  func text(of window: Range<Int>) -> String {
    if let clusters { return String(clusters[window]) }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: window.lowerBound)
    return String(text[start..<bytes.index(start, offsetBy: window.count)])
  }
}
