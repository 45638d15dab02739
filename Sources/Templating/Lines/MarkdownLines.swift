import Diagnostics
import Markdown

/// What the start of a line means in Markdown.
extension LineScanner {
  /// Continues after the white space and the marks of lists and quotes that a line begins with.
  ///
  /// A line that is indented by four more than the text of the item before it, after an empty line, is
  /// code. To take a line for code that is none is an error that is told; the other way round a value only
  /// looks wrong, since nothing is read in code.
  mutating func followIndentation(_ indentation: Int, hasMarks: Bool, length: Int) {
    defer { context.margin = context.margin.map { $0 + length } }
    let next = place < bytes.endIndex ? bytes[place] : nil
    guard context.fence == nil, next != 0x0A else { return }
    // What a value prints in several lines hangs under the first.
    if indentation > 0, !hasMarks { output.append(LayoutMark.hang) }
    guard context.margin == 0 else { return }
    let isFar =
      indentation >= context.itemIndentation + 4
      || (next == 0x09 && context.itemIndentation == 0)
    if isFar, context.mayFollowBlank, !context.html.isHere { context.isIndentedCode = true }
    // After text such a line would continue with it.
    if isFar { context.margin = nil }
    if !hasMarks {
      context.itemIndentation = min(context.itemIndentation, indentation)
    } else if !isFar {
      context.itemIndentation = length
      context.isBehindText = false
    }
  }

  /// A heading, or the fence of code.
  mutating func startMarkdownLine() {
    guard place < bytes.endIndex else { return }
    if isHeading, context.fence == nil, context.margin != nil {
      context.assume(line: true)
      context.isInHeading = true
    }
    if "`~".utf8.contains(bytes[place]) { readFence(bytes[place]) }
  }

  /// Whether up to six `#` stand here, and white space after them.
  private var isHeading: Bool {
    let length = run(of: UInt8(ascii: "#"), from: place)
    let next = bytes[(place + length)...].first
    return (1...Self.deepestHeading).contains(length) && next.map { $0 <= 0x20 } ?? false
  }

  private static let deepestHeading = 6

  /// Whether nothing that is certain to be text stands in the line up to a byte: white space, and marks of
  /// lists and quotes.
  func mayStayAtStart(_ byte: UInt8) -> Bool {
    let next = place < bytes.endIndex ? bytes[place] : nil
    let isBeforeSpace = next.map { $0 <= 0x20 } ?? true
    switch byte {
    case 0x20, 0x09, UInt8(ascii: ">"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return isBeforeSpace
    case _ where byte.isDigit: return next.map { $0.isDigit || ".)".utf8.contains($0) } ?? true
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      let previous = place - 2
      return isBeforeSpace && (previous < bytes.startIndex || bytes[previous].isDigit)
    default: return false
    }
  }
}

/// Code, whose content no reader interprets, if it is code.
extension LineScanner {
  private static let shortestFence = 3

  /// How many of a byte stand in a row from a place on.
  fileprivate func run(of byte: UInt8, from start: Int) -> Int {
    bytes[start...].prefix { $0 == byte }.count
  }

  /// A fence at the start of a line, which opens code or closes it.
  ///
  /// Only one that is a fence to every reader may open it, whatever values and sections print: else what
  /// seems to close it would open it. What stands in fenced code is judged like any other text.
  private mutating func readFence(_ mark: UInt8) {
    let length = run(of: mark, from: place)
    let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
    let info = bytes[place + length..<end]
    if let fence = context.fence {
      guard mark == fence.mark, length >= fence.length, info.allSatisfy({ $0 <= 0x20 }) else {
        return
      }
      return closeFence(upTo: end)
    }
    let isCodeSpan = mark == UInt8(ascii: "`") && info.contains(mark)
    guard length >= Self.shortestFence, !isCodeSpan else { return }
    if context.margin != 0 || context.html.isHere || end == bytes.endIndex {
      refuse(place, .misplacedFence)
    }
    context.assume(line: true, html: true)
    context.fence = LineContext.Fence(mark: mark, length: length)
    passFence(upTo: place + length)
  }

  private mutating func closeFence(upTo end: Int) {
    guard context.margin.map({ $0 <= 3 }) ?? false, end < bytes.endIndex else {
      return refuse(place, .misplacedFence)
    }
    context.fence = nil
    context.brackets = Brackets()
    // Nothing that stands in fenced code is open after it.
    context.html = []
    passFence(upTo: end)
  }

  private mutating func passFence(upTo end: Int) {
    append(upTo: end)
    context.isAtLineStart = false
    context.margin = nil
    context.mayStartLine = false
  }

  /// Backticks: a code span ends on its line, or what it is depends on what stands around.
  mutating func readCodeSpan(mayStartLine: Bool) {
    let start = place - 1
    let length = run(of: UInt8(ascii: "`"), from: start)
    append(upTo: start + length)
    if mayStartLine, length >= Self.shortestFence { return refuse(start, .misplacedFence) }
    guard let end = codeSpanEnd(length) else {
      let isReported = bytes[place...].contains(0x0A)
      if isReported { refuse(start, .unclosedCode) }
      context.place = .code(length, isReported: isReported)
      return
    }
    codeEnd = end
    guard !context.html.isHere else { return }
    context.assume(html: true)
    append(upTo: end)
  }

  private func codeSpanEnd(_ length: Int) -> Int? {
    var index = place
    while index < bytes.endIndex, bytes[index] != 0x0A {
      let found = run(of: UInt8(ascii: "`"), from: index)
      if found == length { return index + found }
      index += max(found, 1)
    }
    return nil
  }

  /// Continues in a code span that doesn't end on its line.
  mutating func followCode(_ length: Int) {
    let found = run(of: UInt8(ascii: "`"), from: place - 1)
    if found > 1 { append(upTo: place - 1 + found) }
    if found == length { context.place = .text }
  }
}
