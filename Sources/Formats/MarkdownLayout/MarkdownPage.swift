import Diagnostics
import Markdown

/// Lines of Markdown, from template lines with layout marks in them: the line breaks of values hang
/// under their line, blank lines of the template are joined to one, and long lines wrap.
struct MarkdownPage {
  private var output: [UInt8] = []
  private var lineStart = 0
  /// How many scalars the line holds.
  private var length = 0
  /// What lines of a value begin with: quote marks stay, all else is indentation.
  private var hang: [UInt8] = []

  /// How long a line may be, in scalars, where its words can be parted; files read well so.
  private static let lineLength = 80

  /// How far lines hang at most, in bytes: behind so many bullets and quote marks nobody reads, and
  /// each line would begin with all of them.
  private static let longestHang = 40

  /// An empty page with room for so many bytes.
  init(capacity: Int) {
    output.reserveCapacity(capacity)
  }

  /// The page without blank lines at its end.
  var finished: [UInt8] {
    var page = output
    while page.endsInBlankLine { page.removeLast() }
    return page
  }

  /// Adds a line of the template, with the values in it.
  mutating func add(_ line: ArraySlice<UInt8>) {
    var line = line
    line.removeSpacesAtEnd(and: LayoutMark.space)
    guard line.contains(where: { !Self.isBlank($0) }) else {
      if !output.isEmpty, !output.endsInBlankLine { output.append(0x0A) }
      return
    }
    hang = []
    startLine()
    // A heading and the row of a table are one line.
    let wraps = !"#|".utf8.contains(line.first ?? 0)
    var place = line.startIndex
    while place < line.endIndex {
      switch line[place] {
      case LayoutMark.hang where output.count - lineStart <= Self.longestHang:
        hang = indentation(like: output[lineStart...])
      case LayoutMark.hang: break
      case LayoutMark.valueNewline: breakLine(hang)
      case LayoutMark.space: addSpace(before: line[(place + 1)...], wraps: wraps)
      case let byte: append(byte)
      }
      place += 1
    }
    output.append(0x0A)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == LayoutMark.space || byte == LayoutMark.hang
  }

  private mutating func startLine() {
    lineStart = output.count
    length = 0
  }

  private mutating func append(_ byte: UInt8) {
    output.append(byte)
    if !UTF8.isContinuation(byte) { length += 1 }
  }

  private mutating func breakLine(_ prefix: [UInt8]) {
    output.removeSpacesAtEnd()
    output.append(0x0A)
    startLine()
    for byte in prefix { append(byte) }
  }

  /// A space, or a line break if what follows would make the line too long and may begin a line.
  private mutating func addSpace(before rest: ArraySlice<UInt8>, wraps: Bool) {
    let piece = rest.prefix { $0 != LayoutMark.space && $0 != LayoutMark.valueNewline }
    let pieceLength = piece.count { !UTF8.isContinuation($0) && $0 != LayoutMark.hang }
    if wraps, length + 1 + pieceLength > Self.lineLength, MarkdownLineStart.isText(piece) {
      breakLine(MarkdownLineStart.indentation(under: output[lineStart...].prefix(Self.longestHang)))
    } else {
      append(0x20)
    }
  }

  private func indentation(like line: ArraySlice<UInt8>) -> [UInt8] {
    line.map { $0 == UInt8(ascii: ">") ? $0 : 0x20 }
  }
}

extension [UInt8] {
  fileprivate var endsInBlankLine: Bool { count > 1 && suffix(2).elementsEqual([0x0A, 0x0A]) }
}
