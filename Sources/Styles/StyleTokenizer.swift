/// Reads a style sheet into tokens, by CSS Syntax Level 3, chapter 4.
///
/// Chapter 3.3 replaces line ends and NUL before; here each is read as what it would become.
package struct StyleTokenizer: Sendable {
  let bytes: ArraySlice<UInt8>
  var place: Int

  /// A tokenizer at the start of a style sheet in UTF-8, or of an attribute that holds CSS.
  package init(_ css: ArraySlice<UInt8>) {
    bytes = css
    place = css.startIndex
  }

  /// The next token, nil at the end.
  package mutating func next() -> StyleToken? {
    guard place < bytes.endIndex else { return nil }
    let start = place
    let (kind, isClosed) = readToken(bytes[place])
    return StyleToken(kind: kind, range: start..<place, isClosed: isClosed)
  }

  /// The byte at a distance after the place; at the end of the sheet a space, which is part of no name.
  func peek(_ distance: Int = 0) -> UInt8 {
    place + distance < bytes.endIndex ? bytes[place + distance] : 0x20
  }

  private mutating func readToken(_ byte: UInt8) -> (StyleToken.Kind, isClosed: Bool) {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
      skip(while: StyleByte.isWhitespace)
      return (.whitespace, true)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return readString(byte)
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): return (.comment, readComment())
    case UInt8(ascii: "#") where StyleByte.continuesIdentifier(peek(1)) || isEscape(at: 1):
      place += 1
      readName()
      return (.hash, true)
    case UInt8(ascii: "@") where startsIdentifier(at: 1):
      place += 1
      readName()
      return (.atKeyword, true)
    case UInt8(ascii: "<") where bytes[place...].starts(with: "<!--".utf8):
      place += 4
      return (.htmlComment, true)
    case UInt8(ascii: "-") where bytes[place...].starts(with: "-->".utf8):
      place += 3
      return (.htmlComment, true)
    case _ where startsNumber:
      readNumber()
      return (.number, true)
    case _ where startsIdentifier(at: 0): return readIdentifierLike()
    default:
      place += 1
      return (.delimiter(byte), true)
    }
  }

  mutating func skip(while condition: (UInt8) -> Bool) {
    while place < bytes.endIndex, condition(bytes[place]) { place += 1 }
  }

  /// Whether the comment ends.
  private mutating func readComment() -> Bool {
    place += 2
    while place + 1 < bytes.endIndex {
      if bytes[place] == UInt8(ascii: "*"), bytes[place + 1] == UInt8(ascii: "/") {
        place += 2
        return true
      }
      place += 1
    }
    place = bytes.endIndex
    return false
  }

  private mutating func readString(_ quote: UInt8) -> (StyleToken.Kind, isClosed: Bool) {
    place += 1
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == quote {
        place += 1
        return (.string, true)
      }
      if StyleByte.isNewline(byte) { return (.badString, true) }
      place += 1
      // An escape at the end of a line continues in the next one.
      if byte == UInt8(ascii: "\\"), place < bytes.endIndex {
        place += bytes[place] == 0x0D && peek(1) == 0x0A ? 2 : 1
      }
    }
    return (.string, false)
  }
}

// MARK: Names and numbers

extension StyleTokenizer {
  /// Whether a backslash at a distance after the place begins an escape.
  func isEscape(at distance: Int) -> Bool {
    peek(distance) == UInt8(ascii: "\\") && place + distance < bytes.endIndex
      && (place + distance + 1 == bytes.endIndex || !StyleByte.isNewline(peek(distance + 1)))
  }

  /// Whether an identifier begins at a distance after the place.
  private func startsIdentifier(at distance: Int) -> Bool {
    let byte = peek(distance)
    guard byte == UInt8(ascii: "-") else {
      return StyleByte.startsIdentifier(byte) || isEscape(at: distance)
    }
    let next = peek(distance + 1)
    return next == byte || StyleByte.startsIdentifier(next) || isEscape(at: distance + 1)
  }

  private var startsNumber: Bool {
    let isSigned = peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-")
    let first = isSigned ? 1 : 0
    if peek(first) == UInt8(ascii: ".") { return StyleByte.isDigit(peek(first + 1)) }
    return StyleByte.isDigit(peek(first))
  }

  private mutating func readNumber() {
    place += 1
    skip(while: StyleByte.isDigit)
    if peek() == UInt8(ascii: "."), StyleByte.isDigit(peek(1)) {
      place += 1
      skip(while: StyleByte.isDigit)
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      if StyleByte.isDigit(peek(1 + sign)) {
        place += 1 + sign
        skip(while: StyleByte.isDigit)
      }
    }
    if startsIdentifier(at: 0) {
      readName()
    } else if place < bytes.endIndex, peek() == UInt8(ascii: "%") {
      place += 1
    }
  }

  private mutating func readName() {
    while place < bytes.endIndex {
      if StyleByte.continuesIdentifier(bytes[place]) {
        place += 1
      } else if isEscape(at: 0) {
        skipEscape()
      } else {
        return
      }
    }
  }

  /// Continues after an escape: up to six digits and one white space, or any other character.
  mutating func skipEscape() {
    place += 1
    guard place < bytes.endIndex else { return }
    var digits = 0
    while digits < 6, place < bytes.endIndex, StyleByte.hexDigit(bytes[place]) != nil {
      place += 1
      digits += 1
    }
    if digits == 0 {
      place += 1
    } else if place < bytes.endIndex, StyleByte.isWhitespace(bytes[place]) {
      place += bytes[place] == 0x0D && peek(1) == 0x0A ? 2 : 1
    }
  }

  private mutating func readIdentifierLike() -> (StyleToken.Kind, isClosed: Bool) {
    let start = place
    readName()
    guard place < bytes.endIndex, bytes[place] == UInt8(ascii: "(") else {
      return (.identifier, true)
    }
    let isURL = StyleText(bytes[start..<place]).equals("url")
    place += 1
    guard isURL else { return (.function, true) }
    let first = bytes[place...].first { !StyleByte.isWhitespace($0) }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return (.function, true) }
    return readURL()
  }

  /// The address of a `url(` without quotes.
  private mutating func readURL() -> (StyleToken.Kind, isClosed: Bool) {
    skip(while: StyleByte.isWhitespace)
    while place < bytes.endIndex {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: ")"):
        place += 1
        return (.url, true)
      case _ where StyleByte.isWhitespace(byte):
        skip(while: StyleByte.isWhitespace)
        if place < bytes.endIndex, bytes[place] != UInt8(ascii: ")") { return readBadURL() }
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("):
        return readBadURL()
      case UInt8(ascii: "\\"):
        guard isEscape(at: 0) else { return readBadURL() }
        skipEscape()
      case _ where StyleByte.isNonPrintable(byte) && byte != 0: return readBadURL()
      default: place += 1
      }
    }
    return (.url, false)
  }

  private mutating func readBadURL() -> (StyleToken.Kind, isClosed: Bool) {
    while place < bytes.endIndex {
      if bytes[place] == UInt8(ascii: ")") {
        place += 1
        return (.badURL, true)
      }
      if isEscape(at: 0) { skipEscape() } else { place += 1 }
    }
    return (.badURL, false)
  }
}
