/// How a JSON text is laid out between its values. The text is one that could be read.
struct JSONLayout {
  /// The text.
  let bytes: [UInt8]
  /// How its lines end; empty where it has one line only.
  let lineBreak: [UInt8]
  /// By how much an inner line stands further right.
  let indentation: [UInt8]
  /// Where its lines begin, each at the break before it.
  private let breaks: [Int]

  init(of bytes: [UInt8], root: JSONValue) {
    self.bytes = bytes
    breaks = bytes.indices.filter { Self.isBreak(bytes[$0]) }
    let first = JSONPart.parts(of: root).first?.offset ?? root.offset + 1
    let line = Self.line(in: bytes[(root.offset + 1)..<first])
    lineBreak = Array(line.prefix(while: Self.isBreak))
    let spaces = line.drop(while: Self.isBreak)
    indentation = spaces.isEmpty ? [Byte.space, Byte.space] : Array(spaces)
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == Byte.lineFeed || byte == Byte.carriageReturn
  }

  /// The last line break in a gap, with what follows it; empty where there is none.
  static func line(in gap: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let end = gap.lastIndex(where: isBreak) else { return [] }
    let isPair = gap[..<end].last == Byte.carriageReturn && gap[end] == Byte.lineFeed
    return gap[(isPair ? end - 1 : end)...]
  }

  /// The byte after the value or key that begins at an offset.
  func end(at offset: Int) -> Int {
    var (place, depth) = (offset, 0)
    repeat {
      switch bytes[place] {
      case Byte.quote: place = endOfText(at: place)
      case Byte.openBrace, Byte.openBracket: (place, depth) = (place + 1, depth + 1)
      case Byte.closeBrace, Byte.closeBracket: (place, depth) = (place + 1, depth - 1)
      default: place = max(place + 1, endOfWord(at: place))
      }
    } while depth > 0
    return place
  }

  /// The line break before an offset, with what stands between; empty on the first line.
  private func line(of offset: Int) -> ArraySlice<UInt8> {
    var (low, high) = (0, breaks.count)
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] < offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return [] }
    let start = breaks[low - 1]
    let isPair =
      start > 0 && bytes[start - 1] == Byte.carriageReturn && bytes[start] == Byte.lineFeed
    return bytes[(isPair ? start - 1 : start)..<offset]
  }

  private func endOfText(at offset: Int) -> Int {
    var place = offset + 1
    while bytes[place] != Byte.quote { place += bytes[place] == Byte.backslash ? 2 : 1 }
    return place + 1
  }

  /// The byte after a number, `true`, `false` or `null`.
  private func endOfWord(at offset: Int) -> Int {
    bytes[offset...].firstIndex { byte in
      !Byte.isLetter(byte) && !Byte.isDigit(byte)
        && ![Byte.plus, Byte.minus, Byte.point].contains(byte)
    } ?? bytes.endIndex
  }

  /// The space from an offset on.
  private func space(at offset: Int) -> Range<Int> {
    offset..<(bytes[offset...].firstIndex { !Byte.isSpace($0) } ?? bytes.endIndex)
  }

  /// A member's colon with the space around it, as it was where the member isn't new.
  func colon(of member: JSONPart?) -> [UInt8] {
    member.map { Array(bytes[end(at: $0.offset)..<$0.value.offset]) } ?? [Byte.colon, Byte.space]
  }

  /// A value's text for a place on another line: its inner lines move along with the first one.
  func lines(of value: JSONValue, from line: [UInt8]) -> [UInt8] {
    let text = bytes[value.offset..<end(at: value.offset)]
    let was = self.line(of: value.offset).prefix(while: Byte.isSpace)
    guard !line.isEmpty, !was.isEmpty, !was.elementsEqual(line) else { return Array(text) }
    var output: [UInt8] = []
    var place = text.startIndex
    while place < text.endIndex {
      if text[place...].starts(with: was) {
        output += line
        place += was.count
      } else {
        output.append(text[place])
        place += 1
      }
    }
    return output
  }
}

/// The space around the parts of a container.
struct JSONGaps {
  /// The parts between which it is.
  var parts: [JSONPart]
  /// The index of a part by its offset.
  var known: [Int: Int] = [:]
  /// The space before each part.
  var heads: [[UInt8]] = []
  /// The space behind each part, before its comma; none behind the last part.
  var tails: [[UInt8]] = []
  /// The space before the closing bracket.
  var closing: [UInt8] = []

  /// The space before a part: as it was, or like that of its neighbours where the part is new.
  func before(index: Int, known: Int?) -> [UInt8] {
    if index > 0, let known, known > 0 { return heads[known] }
    if index > 0, heads.count > 1 { return heads[1] }
    let first = heads.first ?? closing
    return index > 0 && first.isEmpty ? [Byte.space] : first
  }
}

extension JSONLayout {
  /// The space around the parts of a container that begins on a line.
  func gaps(of container: JSONValue, line: [UInt8]) -> JSONGaps {
    var gaps = JSONGaps(parts: JSONPart.parts(of: container))
    var place = container.offset + 1
    for (index, part) in gaps.parts.enumerated() {
      gaps.known[part.offset] = index
      gaps.heads.append(Array(bytes[place..<part.offset]))
      let tail = space(at: end(at: part.value.offset))
      gaps.tails.append(Array(bytes[tail]))
      place = tail.upperBound + 1
    }
    if let last = gaps.tails.popLast() {
      gaps.closing = last
      gaps.tails.append([])
    } else {
      gaps.heads = line.isEmpty ? [] : [line + indentation]
      gaps.closing = line
    }
    return gaps
  }
}

/// A member of an object, or an element of an array.
struct JSONPart {
  /// The key of a member.
  let key: String?
  /// Where it begins; 0 for one made in code.
  let offset: Int
  /// Its value.
  let value: JSONValue

  /// The parts of a container; none of other values.
  static func parts(of value: JSONValue) -> [JSONPart] {
    switch value.content {
    case .object(let members):
      members.map { JSONPart(key: $0.key, offset: $0.keyOffset, value: $0.value) }
    case .array(let values):
      values.map { JSONPart(key: nil, offset: $0.offset, value: $0) }
    default: []
    }
  }

  /// The brackets around a container's parts; nil for other values.
  static func brackets(of value: JSONValue) -> (open: UInt8, close: UInt8)? {
    switch value.content {
    case .object: (Byte.openBrace, Byte.closeBrace)
    case .array: (Byte.openBracket, Byte.closeBracket)
    default: nil
    }
  }
}
