import Documents
import Formats

/// The facts of a card, in one column or two of about the same height.
struct CardFacts {
  private let facts: [Fact]
  private let columns: Int
  private let layout: FactLines
  private let columnWidth: Int

  /// Facts in columns that take a width together.
  init(_ facts: [Fact], columns: Int, width: Int) {
    self.facts = facts
    self.columns = columns
    columnWidth = (width - (columns - 1) * Self.gap) / columns
    layout = FactLines(width: columnWidth)
  }

  /// Columns kept free between two columns of facts.
  private static let gap = 4

  /// The width of the labels, also of others that stand below them; what is wider is cut.
  func labelWidth(with others: [String]) -> Int {
    let widest = others.map { displayWidth($0) }.max() ?? 0
    return max(layout.labelWidth(of: facts), min(layout.labelLimit, widest))
  }

  /// The lines, labels in a colour and dates set back.
  func lines(labelWidth: Int, _ style: Style, _ accent: TerminalColor) -> [String] {
    let blocks = facts.map { layout.lines(of: $0, labelWidth: labelWidth) }
    let split = columns == 1 ? blocks.count : Self.balance(blocks.map(\.count))
    let left = Array(blocks[..<split].joined())
    let right = Array(blocks[split...].joined())
    let text = { (line: CardLine) in
      line.text(label: { style.bold($0, accent) }, date: style.dim)
    }
    return (0..<max(left.count, right.count)).map { row in
      let first = row < left.count ? left[row] : CardLine()
      guard row < right.count else { return text(first) }
      let blank = String(repeating: " ", count: columnWidth + Self.gap - first.width)
      return text(first) + blank + text(right[row])
    }
  }

  /// How many of the blocks stand in the first of two columns, so that the higher one is lowest.
  static func balance(_ heights: [Int]) -> Int {
    let total = heights.reduce(0, +)
    var best = (count: 0, height: total)
    var above = 0
    for (index, height) in heights.enumerated() {
      above += height
      let higher = max(above, total - above)
      if higher <= best.height { best = (index + 1, higher) }
    }
    return best.count
  }
}
