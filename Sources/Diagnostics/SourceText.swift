/// A text with the name that errors show for it. It turns byte offsets into lines and columns.
///
/// Lines end with LF, CRLF or CR. The bytes need not be valid UTF-8: an invalid byte counts as one
/// column, and a byte-order mark at the start as none.
package struct SourceText: Sendable {
  /// The name in errors: `profile.json`, `<stdin>`.
  package let name: String
  /// The contents of the text.
  package let bytes: [UInt8]
  /// The starts of its lines, which make it possible to find a place in logarithmic time.
  private let index: SourceIndex

  /// A text as its bytes.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    index = SourceIndex(bytes)
  }

  /// A text as a string.
  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The line and column of a byte; an offset outside the text counts as the nearest end.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, index.start), bytes.count)
    let line = index.line(at: offset)
    let column = scalars(before: offset) - scalars(before: index.lineStarts[line])
    return SourcePosition(line: line + 1, column: column + 1)
  }

  /// The part of a line around a byte, up to a number of bytes on either side, and the column that
  /// it begins at. A message must not grow with the line it points to. Each invalid byte becomes
  /// U+FFFD.
  package func line(around offset: Int, reach: Int) -> (text: String, column: Int) {
    let line = lineRange(position(at: offset).line)
    var start = max(line.lowerBound, min(offset, line.upperBound) - reach)
    var end = min(line.upperBound, max(offset, line.lowerBound) + reach)
    for _ in 0..<3 where start > line.lowerBound && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    for _ in 0..<3 where end < line.upperBound && bytes[end] & 0xC0 == 0x80 { end += 1 }
    return (repaired(start..<end), position(at: start).column)
  }

  private func lineRange(_ number: Int) -> Range<Int> {
    guard index.lineStarts.indices.contains(number - 1) else { return 0..<0 }
    let start = index.lineStarts[number - 1]
    var end = number < index.lineStarts.count ? index.lineStarts[number] : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The scalars that end at or before an offset: a byte inside a scalar has the scalar's column.
  private func scalars(before offset: Int) -> Int {
    var (place, count) = index.mark(before: offset)
    while place < offset {
      place += UTF8Scalar.length(at: place, in: bytes) ?? 1
      if place <= offset { count += 1 }
    }
    return count
  }

  private func repaired(_ range: Range<Int>) -> String {
    if let text = String(validating: bytes[range], as: UTF8.self) { return text }
    var output: [UInt8] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let length = UTF8Scalar.length(at: place, in: bytes) {
        output += bytes[place..<place + length]
        place += length
      } else {
        output += "\u{FFFD}".utf8
        place += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

/// Where the lines of a text start, and how many scalars come before places all along it.
private struct SourceIndex: Sendable {
  /// The first byte after a byte-order mark.
  let start: Int
  /// The first byte of every line.
  private(set) var lineStarts: [Int]
  /// Places between scalars, about `stride` bytes apart, with the number of scalars before them.
  private var marks: [(place: Int, count: Int)]

  private static let stride = 1024

  init(_ bytes: [UInt8]) {
    start = UTF8Scalar.lengthOfMark(in: bytes)
    lineStarts = [start]
    marks = [(start, 0)]
    var place = start
    var count = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += byte < 0x80 ? 1 : UTF8Scalar.length(at: place, in: bytes) ?? 1
      count += 1
      if byte == UInt8(ascii: "\n")
        || (byte == UInt8(ascii: "\r") && !Self.isLineFeed(place, bytes))
      {
        lineStarts.append(place)
      }
      if count % Self.stride == 0 { marks.append((place, count)) }
    }
  }

  private static func isLineFeed(_ place: Int, _ bytes: [UInt8]) -> Bool {
    place < bytes.count && bytes[place] == UInt8(ascii: "\n")
  }

  /// The line that holds an offset, from 0.
  func line(at offset: Int) -> Int {
    last(lineStarts.count) { lineStarts[$0] <= offset }
  }

  /// The nearest mark at or before an offset.
  func mark(before offset: Int) -> (place: Int, count: Int) {
    marks[last(marks.count) { marks[$0].place <= offset }]
  }

  /// The last of `count` ordered numbers that fits; the first one always does.
  private func last(_ count: Int, where fits: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
