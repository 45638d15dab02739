import Diagnostics

/// Fills lines of a width with words, one after the other.
struct LineFiller {
  /// The column that all lines but the first begin at.
  let hang: Int
  let width: Int
  private var lines: [[UInt8]] = []
  private var line: [UInt8]
  private var column: Int
  /// Whether nothing but indentation stands in the line.
  private var isAtStart = true

  /// No lines yet; the first begins at a column of its own.
  init(indentation: Int, hang: Int, width: Int) {
    self.hang = hang
    self.width = width
    line = [UInt8](repeating: 0x20, count: indentation)
    column = indentation
  }

  /// Ends the last line, and gives all of them, without spaces at their ends.
  mutating func finish() -> [[UInt8]] {
    endLine()
    return lines
  }

  /// Adds a word behind a space; a word that doesn't fit goes to the next line, or in pieces on both.
  mutating func add(word: ArraySlice<UInt8>) {
    // Spaces at the start of the text are indentation, at the start of other lines they go.
    if isAtStart, word.isEmpty, !lines.isEmpty { return }
    let wordWidth = columns(word)
    let space = isAtStart ? 0 : 1
    if column + space + wordWidth <= width {
      append(word, wordWidth, space)
    } else if LineBreaking.isOnePiece(word) {
      let isBroken = breaksLine(before: space)
      append(word, wordWidth, isBroken ? 0 : space)
    } else if !isAtStart, LineBreaking.joinsSpace(word) {
      add(pieces: LineBreaking.pieces(of: [0x20] + word), 0)
    } else {
      add(pieces: LineBreaking.pieces(of: word), space)
    }
  }

  private mutating func add(pieces: [ArraySlice<UInt8>], _ space: Int) {
    var space = space
    for piece in pieces {
      let pieceWidth = columns(piece)
      if column + space + pieceWidth > width, breaksLine(before: space) { space = 0 }
      if column + space + pieceWidth <= width {
        append(piece, pieceWidth, space)
      } else {
        add(address: piece, space)
      }
      space = 0
    }
  }

  /// Adds what no line holds: an address is broken behind its slashes.
  private mutating func add(address: ArraySlice<UInt8>, _ space: Int) {
    var space = space
    for part in LineBreaking.parts(ofAddress: address) {
      let partWidth = columns(part)
      if column + space + partWidth > width, breaksLine(before: space) { space = 0 }
      append(part, partWidth, space)
      space = 0
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>, _ textWidth: Int, _ space: Int) {
    if space > 0 { line.append(0x20) }
    line += text
    column += space + textWidth
    isAtStart = false
  }

  /// Goes to the next line, unless that has no more room: a bullet doesn't stand alone.
  private mutating func breaksLine(before space: Int) -> Bool {
    guard !isAtStart, column + space > hang else { return false }
    breakLine()
    return true
  }

  private mutating func endLine() {
    line.removeSpacesAtEnd()
    lines.append(line)
  }

  private mutating func breakLine() {
    endLine()
    line = [UInt8](repeating: 0x20, count: hang)
    column = hang
    isAtStart = true
  }
}

/// How many terminal columns a text takes.
func columns(_ text: ArraySlice<UInt8>) -> Int {
  var count = 0
  for byte in text {
    // What is not ASCII is counted by grapheme cluster.
    guard byte < 0x80 else { return displayWidth(String(decoding: text, as: UTF8.self)) }
    count += 1
  }
  return count
}
