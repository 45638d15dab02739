import Markdown

/// The text of a paragraph, of a row of a table, or of a block of HTML.
struct MarkdownPiece {
  enum Kind {
    case paragraph
    /// A row of a table, whose cells end at each `|`.
    case row
    /// A block of HTML, in which nothing escapes a `<`.
    case html
  }

  let text: [UInt8]
  let kind: Kind
  var reader: GuardReader
  var place = 0
  /// Where backticks stand that may end a code span, by how many they are, the last first.
  private var closers: [Int: [Int]] = [:]
  /// The brackets that are open, the outermost first.
  var brackets: [Bracket] = []
  /// Whether it gives a name to an address that isn't inside the document.
  var hasDefinition = false
  /// The first image that may take its address from a definition.
  var namedImage: Int?

  struct Bracket {
    let place: Int
    let isImage: Bool
    /// Whether nothing stands before it on its line.
    let startsLine: Bool
  }

  init(_ text: [UInt8], _ kind: Kind, _ reader: GuardReader) {
    self.text = text
    self.kind = kind
    self.reader = reader
    self.reader.bytes = text
    self.reader.end = text.count
    if kind != .html { findClosers() }
  }

  private mutating func findClosers() {
    var end = text.count
    while end > 0 {
      end -= 1
      guard text[end] == UInt8(ascii: "`") else { continue }
      var start = end
      while start > 0, text[start - 1] == UInt8(ascii: "`") { start -= 1 }
      closers[end + 1 - start, default: []].append(start)
      end = start
    }
  }

  /// Judges everything that a reader could take for markup.
  mutating func judge() throws(GuardFault) {
    var startsLine = true
    var isBehindBang = false
    while place < text.count {
      let byte = text[place]
      let (wasStart, wasBang) = (startsLine, isBehindBang)
      isBehindBang = byte == UInt8(ascii: "!")
      startsLine = byte == 0x0A || (startsLine && byte == 0x20)
      switch byte {
      case UInt8(ascii: "\\"): skipEscape()
      case UInt8(ascii: "`"): skipCode()
      case UInt8(ascii: "<"): try judgeMarkup()
      case UInt8(ascii: "["):
        brackets.append(Bracket(place: place, isImage: wasBang, startsLine: wasStart))
        place += 1
      case UInt8(ascii: "]"):
        place += 1
        try judgeLink(behind: brackets.popLast())
      default: place += 1
      }
    }
  }

  /// A backslash takes a mark its meaning, but for `<`: some readers know of no escape there.
  private mutating func skipEscape() {
    place += 1
    guard kind != .html, place < text.count, text[place].isPunctuation,
      text[place] != UInt8(ascii: "<")
    else { return }
    place += 1
  }

  /// Goes on behind a code span, or behind backticks that begin none.
  private mutating func skipCode() {
    let start = place
    while place < text.count, text[place] == UInt8(ascii: "`") { place += 1 }
    let length = place - start
    guard kind != .html else { return }
    while let closer = closers[length]?.last, closer < place { closers[length]?.removeLast() }
    guard let closer = closers[length]?.last, isCode(place..<closer) else { return }
    place = closer + length
  }

  /// Whether every reader takes what stands between backticks for code: no line of it could begin a
  /// block, and no cell of a table ends in it.
  private func isCode(_ range: Range<Int>) -> Bool {
    var isAtStart = false
    for place in range {
      let byte = text[place]
      if kind == .row, byte == UInt8(ascii: "|") { return false }
      if isAtStart, byte != 0x20, byte != 0x09 {
        if "-+*>#=~|<".utf8.contains(byte) || isNumber(at: place) { return false }
        isAtStart = false
      }
      if byte == 0x0A { isAtStart = true }
    }
    return true
  }

  private func isNumber(at place: Int) -> Bool {
    let behind = text[place...].prefix(10).drop { $0.isDigit }
    return behind.startIndex > place && (behind.first.map { ".)".utf8.contains($0) } ?? false)
  }
}
