/// Reads the running text of a paragraph, from left to right in linear time.
struct InlineParser {
  let bytes: [UInt8]
  var references: References
  var place = 0
  var pieces: [Piece] = []
  /// The texts of references and code, and the links, which pieces name by number.
  private(set) var strings: [String] = []
  private(set) var links: [Inline.Span] = []
  var emphasis = Emphasis()
  var brackets = Brackets()
  private var codeSpans: CodeSpans

  /// The tree of a paragraph's bytes.
  static func parse(_ bytes: [UInt8], _ references: References) -> [Inline] {
    var references = references
    return parse(bytes, &references)
  }

  /// The tree of a paragraph's bytes; what the references add counts against their budget.
  static func parse(_ bytes: [UInt8], _ references: inout References) -> [Inline] {
    var parser = InlineParser(bytes.trimmingWhitespace, references)
    references.releaseLinks()
    parser.parse()
    references = parser.references
    return PieceResolver.inlines(of: parser)
  }

  private init(_ bytes: [UInt8], _ references: References) {
    self.bytes = bytes
    self.references = references
    codeSpans = CodeSpans(bytes)
  }

  private mutating func parse() {
    while place < bytes.count {
      let start = place
      while place < bytes.count, !Self.isSpecial(bytes[place]) { place += 1 }
      if start < place { addText(start..<place) }
      if place < bytes.count { readSpecial() }
    }
    emphasis.match(above: DelimiterRun.none)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "`"), UInt8(ascii: "<"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "!"), UInt8(ascii: "["),
      UInt8(ascii: "]"):
      true
    default: false
    }
  }

  private mutating func readSpecial() {
    switch bytes[place] {
    case 0x0A: readLineBreak()
    case UInt8(ascii: "\\"): readBackslash()
    case UInt8(ascii: "&"): readReference()
    case UInt8(ascii: "`"): readCode()
    case UInt8(ascii: "<"): readAutolink()
    case UInt8(ascii: "*"), UInt8(ascii: "_"): readRun()
    case UInt8(ascii: "["): openBracket(isImage: false)
    case UInt8(ascii: "!"):
      if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "[") {
        openBracket(isImage: true)
      } else {
        addText(1)
      }
    default: closeBracket()
    }
  }

  /// Appends a number of bytes as text.
  mutating func addText(_ count: Int) {
    addText(place..<place + count)
    place += count
  }

  private mutating func addText(_ range: Range<Int>) {
    pieces.append(.text(UInt32(range.lowerBound)..<UInt32(range.upperBound)))
  }

  private mutating func number(of string: String) -> UInt32 {
    strings.append(string)
    return UInt32(strings.count - 1)
  }

  /// Keeps a link, and gives its number.
  mutating func number(of link: Inline.Span) -> UInt32 {
    links.append(link)
    return UInt32(links.count - 1)
  }

  private mutating func readLineBreak() {
    var spaces = 0
    if case .text(let range)? = pieces.last, range.upperBound == place {
      let start = Int(range.lowerBound)
      let kept = bytes[start..<place].lastIndex { !$0.isSpaceOrTab }.map { $0 + 1 } ?? start
      spaces = bytes[kept..<place].allSatisfy { $0 == 0x20 } ? place - kept : 0
      pieces.removeLast()
      addText(start..<kept)
    }
    pieces.append(spaces >= 2 ? .hardBreak : .softBreak)
    skipLineBreak()
  }

  /// Goes on after a line break and the spaces of the next line.
  private mutating func skipLineBreak() {
    place += 1
    while place < bytes.count, bytes[place].isWhitespace { place += 1 }
  }

  private mutating func readBackslash() {
    if place + 1 < bytes.count, bytes[place + 1] == 0x0A {
      place += 1
      pieces.append(.hardBreak)
      skipLineBreak()
    } else if LinkSyntax.isEscape(bytes, at: place) {
      place += 1
      addText(1)
    } else {
      addText(1)
    }
  }

  private mutating func readReference() {
    guard let entity = Entity.read(bytes[place...]) else { return addText(1) }
    pieces.append(.reference(number(of: entity.text)))
    place += entity.length
  }

  private mutating func readCode() {
    let (code, end) = codeSpans.read(at: place)
    if let code { pieces.append(.code(number(of: code))) } else { addText(place..<end) }
    place = end
  }

  private mutating func readAutolink() {
    guard let link = Autolink.read(bytes[place...]) else { return addText(1) }
    let destination = link.destination
    let isAllowed = LinkDestination.isAllowed(destination)
    let text = number(of: link.text)
    if isAllowed {
      references.record(.link(destination))
      let number = number(of: .link(destination: destination, title: nil))
      pieces += [.startLink(number), .reference(text), .endLink(number)]
    } else {
      pieces.append(.reference(text))
    }
    place += link.length
  }

  private mutating func readRun() {
    let character = bytes[place]
    var end = place
    while end < bytes.count, bytes[end] == character { end += 1 }
    let run = emphasis.add(
      character, count: end - place, before: scalar(before: place), after: scalar(at: end))
    pieces.append(.run(UInt32(run)))
    place = end
  }

  /// The scalar at a place; a line break at the end of the text.
  private func scalar(at place: Int) -> Unicode.Scalar {
    if place < bytes.count, bytes[place] < 0x80 { return Unicode.Scalar(bytes[place]) }
    return String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars.first ?? "\n"
  }

  /// The scalar that ends at a place; a line break at the start of the text.
  private func scalar(before place: Int) -> Unicode.Scalar {
    var start = place - 1
    while start > 0, UTF8.isContinuation(bytes[start]) { start -= 1 }
    return start < 0 ? "\n" : scalar(at: start)
  }
}

extension [UInt8] {
  /// Without white space around it.
  fileprivate var trimmingWhitespace: [UInt8] {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return [] }
    return first == 0 && last == count - 1 ? self : Array(self[first...last])
  }
}
