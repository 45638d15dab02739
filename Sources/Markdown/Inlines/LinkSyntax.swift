import Diagnostics

/// The parts that inline links and reference definitions share.
enum LinkSyntax {
  /// The destination at a place, in angle brackets or bare, and the place after it.
  static func destination(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
    guard start < bytes.count else { return nil }
    return bytes[start] == UInt8(ascii: "<")
      ? bracketed(bytes, at: start) : bare(bytes, at: start)
  }

  private static func bracketed(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
    var place = start + 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: ">"): return (unescaped(bytes[start + 1..<place]), place + 1)
      case UInt8(ascii: "<"), 0x0A: return nil
      case UInt8(ascii: "\\") where isEscape(bytes, at: place): place += 2
      default: place += 1
      }
    }
    return nil
  }

  private static func bare(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
    var place = start
    var depth = 0
    scan: while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\") where isEscape(bytes, at: place): place += 1
      case UInt8(ascii: "("):
        depth += 1
        if depth > Limits.parentheses { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case ...0x20, 0x7F: break scan
      default: break
      }
      place += 1
    }
    return depth == 0 ? (unescaped(bytes[start..<place]), place) : nil
  }

  /// The title at a place, in quotes or parentheses, and the place after it.
  static func title(_ bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
    guard start < bytes.count, let closing = closingQuote(of: bytes[start]) else { return nil }
    var place = start + 1
    while place < bytes.count {
      switch bytes[place] {
      case closing: return (unescaped(bytes[start + 1..<place]), place + 1)
      case UInt8(ascii: "(") where closing == UInt8(ascii: ")"): return nil
      case UInt8(ascii: "\\"): place += 2
      default: place += 1
      }
    }
    return nil
  }

  private static func closingQuote(of opening: UInt8) -> UInt8? {
    switch opening {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): opening
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  /// The range of the label between the bracket at a place and the one that closes it.
  static func label(_ bytes: [UInt8], at start: Int) -> Range<Int>? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
    var place = start + 1
    while place < bytes.count, place - start <= Limits.label + 1 {
      switch bytes[place] {
      case UInt8(ascii: "]"): return start + 1..<place
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\") where isEscape(bytes, at: place): place += 2
      default: place += 1
      }
    }
    return nil
  }

  /// The place after spaces, tabs and at most one line break.
  static func afterWhitespace(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start
    var lineBreaks = 0
    while place < bytes.count, bytes[place].isWhitespace {
      if bytes[place] == 0x0A { lineBreaks += 1 }
      if lineBreaks > 1 { break }
      place += 1
    }
    return place
  }

  /// Whether a backslash at a place escapes what follows.
  static func isEscape(_ bytes: [UInt8], at place: Int) -> Bool {
    place + 1 < bytes.count && bytes[place + 1].isPunctuation
  }

  /// The text with backslash escapes and character references resolved.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var output: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      if byte == UInt8(ascii: "\\"), let next = rest.dropFirst().first, next.isPunctuation {
        output.append(next)
        rest = rest.dropFirst(2)
      } else if byte == UInt8(ascii: "&"), let entity = Entity.read(rest) {
        output += entity.text.utf8
        rest = rest.dropFirst(entity.length)
      } else {
        output.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
