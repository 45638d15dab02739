import Diagnostics
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

  private(set) var text: [UInt8] = []
  private(set) var kind = Kind.paragraph
  var reader: GuardReader
  var place = 0
  /// The byte that a backslash takes its meaning from, the last one that was met.
  private var escaped = -1
  /// Where backticks stand that may end a code span, by how many they are, the last first; nil before
  /// the first of them is met.
  private var closers: [Int: [Int]]?
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

  init(_ reader: GuardReader) {
    self.reader = reader
  }

  /// Judges everything in a text that a reader could take for markup.
  mutating func judge(_ text: [UInt8], _ kind: Kind) throws(GuardFault) {
    self.text = text
    self.kind = kind
    reader.bytes = text
    reader.end = text.count
    (place, escaped, closers, namedImage, hasDefinition) = (0, -1, nil, nil, false)
    if !brackets.isEmpty { brackets.removeAll(keepingCapacity: true) }
    try judge()
    // What holds the text may then use its memory for the next one.
    self.text = []
    reader.bytes = []
  }

  private mutating func judge() throws(GuardFault) {
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "\\"): skipEscape()
      case UInt8(ascii: "`"): skipCode()
      case UInt8(ascii: "<"): try judgeMarkup()
      case UInt8(ascii: "["):
        brackets.append(Bracket(place: place, isImage: isBehindBang, startsLine: startsLine))
        place += 1
      case UInt8(ascii: "]"):
        place += 1
        try judgeLink(behind: brackets.popLast())
      default: skipPlain()
      }
    }
  }

  /// Continues after text up to the next byte that may mean something: `<`, or one from `[` to a backtick.
  private mutating func skipPlain() {
    let text = text
    var place = place + 1
    while place < text.count, text[place] != UInt8(ascii: "<"), text[place] &- 0x5B > 5 {
      place += 1
    }
    self.place = place
  }

  private var isBehindBang: Bool {
    place > 0 && text[place - 1] == UInt8(ascii: "!") && escaped != place - 1
  }

  /// Whether only spaces stand before on the line.
  private var startsLine: Bool {
    var before = place - 1
    while before >= 0, text[before] == 0x20 { before -= 1 }
    return before < 0 || text[before] == 0x0A
  }

  private func foundClosers() -> [Int: [Int]] {
    var closers: [Int: [Int]] = [:]
    var end = text.count
    while end > place {
      end -= 1
      guard text[end] == UInt8(ascii: "`") else { continue }
      var start = end
      while start > place, text[start - 1] == UInt8(ascii: "`") { start -= 1 }
      closers[end + 1 - start, default: []].append(start)
      end = start
    }
    return closers
  }

  /// A backslash takes a mark its meaning, but for `<`: some readers know of no escape there.
  private mutating func skipEscape() {
    place += 1
    guard kind != .html, place < text.count, text[place].isPunctuation,
      text[place] != UInt8(ascii: "<")
    else { return }
    escaped = place
    place += 1
  }

  /// Continues after a code span, or after backticks that begin none.
  private mutating func skipCode() {
    let start = place
    while place < text.count, text[place] == UInt8(ascii: "`") { place += 1 }
    let length = place - start
    guard kind != .html else { return }
    if closers == nil { closers = foundClosers() }
    while let closer = closers?[length]?.last, closer < place { closers?[length]?.removeLast() }
    guard let closer = closers?[length]?.last, isCode(place..<closer) else { return }
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
        if Self.beginsBlock(byte) || isNumber(at: place) { return false }
        isAtStart = false
      }
      if byte == 0x0A { isAtStart = true }
    }
    return true
  }

  private static func beginsBlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: ">"),
      UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "<"):
      true
    default: false
    }
  }

  private func isNumber(at place: Int) -> Bool {
    let behind = text[place...].prefix(10).drop { $0.isDigit }
    return behind.startIndex > place && (behind.first.map { ".)".utf8.contains($0) } ?? false)
  }
}
