import Formats

/// The initials of a person on a tile with round corners, two pixels in a character:
/// ```
/// ▄████████████████▄
/// ███           ████
/// ```
/// Where there is no colour, the letters are holes in the tile. Letters that the font doesn't have
/// stand on the tile as they are.
struct Monogram {
  private let initials: [Character]
  private let palette: Palette
  private let depth: ColorDepth

  /// The monogram of a name; nil if the name has no letter.
  init?(of name: String, _ palette: Palette, _ depth: ColorDepth) {
    initials = Initials.of(name)
    self.palette = palette
    self.depth = depth
    if initials.isEmpty { return nil }
  }

  /// How many rows of characters it takes.
  static let rowCount = 6
  /// Pixels between the letters, and before and behind them.
  private static let space = 2
  /// The tile is at least so wide, in columns.
  private static let minimumWidth = 16

  /// The rows from top to bottom, all of the same width.
  var rows: [[Cell]] {
    let glyphs = initials.compactMap { Initials.base(of: $0).flatMap(MonogramFont.rows) }
    guard glyphs.count == initials.count else { return lettered }
    return drawn(ink(of: glyphs))
  }

  /// Which pixels of the tile are a letter.
  private func ink(of glyphs: [[Substring]]) -> [[Bool]] {
    let gap = String(repeating: ".", count: Self.space)
    let letters = (0..<MonogramFont.height).map { row in
      Array(glyphs.map { String($0[row]) }.joined(separator: gap)).map { $0 == "#" }
    }
    let lettersWidth = letters.first?.count ?? 0
    let width = max(Self.minimumWidth, lettersWidth + 2 * Self.space)
    let left = [Bool](repeating: false, count: (width - lettersWidth) / 2)
    let right = [Bool](repeating: false, count: width - lettersWidth - left.count)
    let empty = [Bool](repeating: false, count: width)
    let above = (2 * Self.rowCount - MonogramFont.height) / 2
    return Array(repeating: empty, count: above) + letters.map { left + $0 + right }
      + Array(repeating: empty, count: 2 * Self.rowCount - MonogramFont.height - above)
  }

  /// The tile with the initials as plain characters in its middle.
  private var lettered: [[Cell]] {
    let width = Self.minimumWidth
    var rows = drawn(
      [[Bool]](repeating: [Bool](repeating: false, count: width), count: 2 * Self.rowCount))
    let middle = Self.rowCount / 2
    let text = " \(initials.map(String.init).joined(separator: " ")) "
    let column = (width - displayWidth(text)) / 2
    var like = Cell(text: "", isBold: true)
    if depth != .none {
      like.foreground = Palette.letters
      like.background = palette.color(at: 1, of: 2)
    }
    rows[middle].write(text, at: column, like: like)
    return rows
  }

  private func drawn(_ ink: [[Bool]]) -> [[Cell]] {
    (0..<Self.rowCount).map { row in
      ink[2 * row].indices.map { column in
        cell(pixel(ink, column, 2 * row), pixel(ink, column, 2 * row + 1))
      }
    }
  }

  /// What is at a pixel: a colour, or nothing in a corner.
  private func pixel(_ ink: [[Bool]], _ column: Int, _ row: Int) -> Pixel {
    let width = ink[row].count
    let isSide = column == 0 || column == width - 1
    if isSide, row == 0 || row == ink.count - 1 { return .nothing }
    if ink[row][column] { return .letter }
    return .tile(palette.color(at: column + row, of: width + ink.count))
  }

  private func cell(_ top: Pixel, _ bottom: Pixel) -> Cell {
    if depth == .none {
      switch (top.isTile, bottom.isTile) {
      case (true, true): return Cell(text: "█")
      case (true, false): return Cell(text: "▀")
      case (false, true): return Cell(text: "▄")
      case (false, false): return .blank
      }
    }
    guard let lower = bottom.color else { return Cell(text: "▀", foreground: top.color) }
    guard let upper = top.color else { return Cell(text: "▄", foreground: lower) }
    return upper == lower
      ? Cell(text: " ", background: upper)
      : Cell(text: "▀", foreground: upper, background: lower)
  }
}

/// A pixel of a monogram.
private enum Pixel {
  case nothing
  case letter
  case tile(TerminalColor)

  var color: TerminalColor? {
    switch self {
    case .nothing: nil
    case .letter: Palette.letters
    case .tile(let color): color
    }
  }

  var isTile: Bool {
    if case .tile = self { true } else { false }
  }
}
