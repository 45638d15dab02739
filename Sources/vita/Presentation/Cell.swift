import Formats

/// A column of a row that is drawn.
struct Cell: Sendable, Equatable {
  /// What stands there; nothing in the second column of a wide character.
  var text: String
  /// The colour of it; nil for the terminal's own.
  var foreground: TerminalColor?
  /// The colour behind it; nil for the terminal's own.
  var background: TerminalColor?
  /// Whether it stands back.
  var isFaint = false
  /// Whether it stands out.
  var isBold = false

  /// An empty cell.
  static let blank = Cell(text: " ")

  /// Whether it shows nothing.
  var isBlank: Bool { text == " " && background == nil }

  /// How it is set off, in a sequence of ECMA-48.
  func code(_ depth: ColorDepth) -> String {
    [
      isBold ? "1" : nil, isFaint ? "2" : nil, foreground?.foreground(depth),
      background?.background(depth),
    ].compactMap(\.self).joined(separator: ";")
  }
}

extension [Cell] {
  /// A row of empty cells.
  static func blank(_ columns: Int) -> [Cell] {
    [Cell](repeating: .blank, count: columns)
  }

  /// Writes a text that looks like a cell from a column on; what has no room is left out.
  mutating func write(_ text: String, at column: Int, like cell: Cell = .blank) {
    var column = column
    for cluster in text {
      let width = displayWidth(cluster)
      guard column + width <= count else { return }
      var changed = cell
      for offset in 0..<width {
        changed.text = offset == 0 ? String(cluster) : ""
        self[column + offset] = changed
      }
      column += width
    }
  }
}
