import Diagnostics

/// Links, images, code spans and tags of Markdown.
extension LineScanner {
  /// Continues from what stands before the text, which it may not be one thing with.
  mutating func joinText() {
    guard let first = bytes.first else { return }
    if context.isBehindBackslash, first.isPunctuation { refuse(place, .valueBehindBackslash) }
    if context.isBehindBracket, "([:".utf8.contains(first) { refuse(place, .brokenLink) }
    context.isBehindBackslash = false
    context.isBehindBracket = false
    switch context.place {
    case .code(let length, isReported: false):
      refuse(place, .unclosedCode)
      context.place = .code(length, isReported: true)
    case .tag(let isReported): skipMarkup(isReported: isReported)
    case .comment(let isReported): skipMarkup(isReported: isReported)
    case .destination(var address) where address.part == .scheme && !") \t\n".utf8.contains(first):
      refuseHiddenScheme(place)
      address.part = .rest
      context.place = .destination(address)
    case .text where first == UInt8(ascii: "`") && context.fence == nil:
      // After the backticks of a value it would be another code span.
      if !context.isAtLineStart { refuse(place, .codeBehindValue) }
      context.assume(line: true)
    default: break
    }
  }

  /// Continues after the rest of a tag that doesn't stand in one piece.
  private mutating func skipMarkup(isReported: Bool) {
    if !isReported { refuse(place, .brokenMarkup) }
    let end = bytes.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    append(upTo: end ?? bytes.endIndex)
    context.isAtLineStart = false
    if end != nil {
      context.place = .text
    } else if case .tag = context.place {
      context.place = .tag(isReported: true)
    } else {
      context.place = .comment(isReported: true)
    }
  }

  /// A `!` before a value or section could begin an image with what follows it.
  mutating func endText() {
    if let opensMarkup { context.place = opensMarkup }
    guard isBehindBang, context.place == .text, context.fence == nil else { return }
    output.removeLast()
    output += "&#33;".utf8
  }

  /// Continues after a byte.
  mutating func follow(_ byte: UInt8) {
    let index = place - 1
    if context.isBehindBlock, byte > 0x20 {
      refuse(index, .behindBlock)
      context.isBehindBlock = false
    }
    if index >= markupEnd, byte > 0x20 { context.html.remove(.fromNextLine) }
    let mayStartLine = context.mayStartLine
    context.mayStartLine = mayStartLine && mayStayAtStart(byte)
    let isBehindBang = isBehindBang
    self.isBehindBang = false
    if byte == UInt8(ascii: "<"), index >= markupEnd { judgeMarkup(mayStartLine: mayStartLine) }
    switch context.place {
    case .text where index >= codeEnd:
      followText(byte, mayStartLine: mayStartLine, isBehindBang: isBehindBang)
    case .code(let length, _): if byte == UInt8(ascii: "`") { followCode(length) }
    case .destination(let address):
      if "[]`".utf8.contains(byte) { refuse(index, .markInAddress) }
      follow(byte, in: address)
    case .text, .tag, .comment: break
    }
  }

  private mutating func followText(_ byte: UInt8, mayStartLine: Bool, isBehindBang: Bool) {
    switch byte {
    case UInt8(ascii: "\\"): passEscaped()
    case UInt8(ascii: "!"): self.isBehindBang = true
    case UInt8(ascii: "["):
      guard context.brackets.depth < Brackets.deepest else {
        return refuse(place - 1, .tooManyBrackets)
      }
      context.brackets.open(isImage: isBehindBang, startsLine: mayStartLine)
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "`") where context.fence == nil: readCodeSpan(mayStartLine: mayStartLine)
    case UInt8(ascii: "~") where context.fence == nil && mayStartLine:
      if bytes[place...].starts(with: "~~".utf8) { refuse(place - 1, .misplacedFence) }
    default: break
    }
  }

  /// A `]`, with what follows it: the address of a link or definition.
  private mutating func closeBracket() {
    let isOnlyOne = context.brackets.depth == 1
    let mayDefine = isOnlyOne && context.brackets.startsLine
    let isImage = context.brackets.close()
    let next = place < bytes.endIndex ? bytes[place] : nil
    if next == UInt8(ascii: "(") {
      append()
      context.mayStartLine = false
      context.place = .destination(MarkdownAddress(owner: isImage ? .image : .link))
      return
    }
    if isImage {
      refuse(
        place - 1, .outsideAddress, "an image by reference would load something",
        hint: "write ![text](data:…), or \\! for the sign")
    }
    if next == UInt8(ascii: ":"), mayDefine {
      append()
      context.mayStartLine = false
      context.place = .destination(MarkdownAddress(owner: .definition))
    }
    context.isBehindBracket = next == nil
  }

  /// Continues after the mark that a backslash takes its meaning from. From `<` it takes none here: in a
  /// block of HTML a backslash is a letter like any other, and the tag after it is one.
  mutating func passEscaped() {
    guard place < bytes.endIndex else {
      context.isBehindBackslash = true
      return
    }
    guard bytes[place].isPunctuation, bytes[place] != UInt8(ascii: "<") else { return }
    append()
  }
}
