import Diagnostics
import Markdown

/// Reads a template's text of Markdown or plain text line by line, puts the marks in that the layout stage
/// goes by, and finds what may not stand in a theme.
struct LineScanner {
  let bytes: ArraySlice<UInt8>
  /// The template that the bytes are of, and how it was included.
  let source: Source
  let chain: [TemplateError.Link]
  var context: LineContext
  /// Whether the end of the bytes is the end of a line.
  let endsLine: Bool
  /// What is wrong, by the byte at fault.
  private(set) var refusals: [(origin: HTMLContext.Origin, refusal: Refusal)] = []
  var output: [UInt8] = []
  var place: Int
  /// Where the address begins that is read.
  var addressStart = 0
  /// The ends of the tag or comment, and of the code span, that were met last.
  var markupEnd = 0
  var codeEnd = 0
  /// The tag or comment that the text ends in.
  var opensMarkup: LineContext.Place?
  /// Whether a `!` stands directly before.
  var isBehindBang = false

  init(
    _ bytes: ArraySlice<UInt8>, endsLine: Bool, of source: Source, chain: [TemplateError.Link],
    in context: LineContext
  ) {
    self.bytes = bytes
    self.source = source
    self.chain = chain
    self.endsLine = endsLine
    self.context = context
    place = bytes.startIndex
  }

  /// The text with layout marks; the context is then the one after it.
  mutating func scan() -> [UInt8] {
    let isMarkdown = context.language == .markdown
    if isMarkdown { joinText() }
    while place < bytes.endIndex {
      if context.isAtLineStart { startLine() }
      guard place < bytes.endIndex else { break }
      switch bytes[place] {
      case 0x0D: skipReturn()
      case 0x0A: endLine()
      case let byte:
        append()
        context.isAtLineStart = false
        context.margin = nil
        if isMarkdown { follow(byte) }
      }
    }
    if isMarkdown { endText() }
    return output
  }

  /// A carriage return is a part of a line's end, or would join what stands around it.
  private mutating func skipReturn() {
    if context.language == .markdown, bytes[place...].dropFirst().first != 0x0A {
      refuse(
        place, .controlCharacter, "a control character stands here",
        hint: "end lines with LF or CR LF")
    }
    place += 1
  }

  mutating func append() {
    output.append(bytes[place])
    place += 1
  }

  mutating func append(upTo end: Int) {
    output += bytes[place..<end]
    place = end
  }

  mutating func refuse(_ place: Int, _ code: IssueCode, _ message: String, hint: String? = nil) {
    refuse(place, Refusal(code, message, hint: hint))
  }

  mutating func refuse(_ place: Int, _ refusal: Refusal) {
    refuse(
      HTMLContext.Origin(file: source.file, offset: source.offset(of: place), chain: chain), refusal
    )
  }

  mutating func refuse(_ origin: HTMLContext.Origin, _ refusal: Refusal) {
    if refusals.count <= Limits.errorCount { refusals.append((origin, refusal)) }
  }

  // MARK: Lines

  private mutating func endLine() {
    append()
    if context.language == .markdown {
      let isBlank = context.isAtLineStart && !context.hasMarks
      if isBlank { endParagraph() } else { endMarkdownLine() }
      context.mayFollowBlank = context.mayStartLine
      context.isBehindText = !isBlank && !context.isInHeading
      context.hasMarks = false
      context.mayStartLine = true
      context.isBehindBlock = false
      context.isIndentedCode = false
      context.assumptions.isInFirstLine = false
      isBehindBang = false
    }
    context.isAtLineStart = true
    context.margin = 0
    context.isInHeading = false
  }

  /// An empty line ends what is open but fenced code, and most blocks of HTML.
  private mutating func endParagraph() {
    let isOpen = context.place != .text || context.brackets != Brackets() || !context.html.isEmpty
    if isOpen { context.assume(line: true) }
    context.place = .text
    context.brackets = Brackets()
    if place >= markupEnd { context.html.remove([.untilBlank, .fromNextLine]) }
    context.assumptions.isInFirstBlock = false
  }

  /// A link or a code span continues in the next line, but for a heading.
  private mutating func endMarkdownLine() {
    if case .destination(let address) = context.place {
      if address.owner == .definition, address.part != .start { context.place = .text }
      if address.part == .scheme, address.owner != .definition { refuseHiddenScheme(place - 1) }
    }
    if context.isInHeading {
      context.place = .text
      context.brackets = Brackets()
    }
    if context.html.contains(.fromNextLine) {
      context.html.remove(.fromNextLine)
      context.html.insert(.untilBlank)
    }
    if place >= markupEnd { context.html.remove(.untilLineEnd) }
    if context.endsPre { context.html.remove(.untilPre) }
    context.endsPre = false
  }

  /// White space, a rule, bullets and quote marks.
  private mutating func startLine() {
    let start = place
    while place < bytes.endIndex, bytes[place] == 0x20 { append() }
    if context.language == .plainText, let rule {
      while output.last == 0x20 { output.removeLast() }
      output.append(rule.mark)
      place = rule.end
      context.isAtLineStart = false
      return
    }
    let indentation = place - start
    var hasMarks = false
    while context.fence == nil, let length = markLength {
      // No other number begins a list after text.
      if bytes[place].isDigit, !bytes[place...].starts(with: "1. ".utf8) { context.margin = nil }
      output += bytes[place..<place + length]
      output.append(LayoutMark.hang)
      place += length
      hasMarks = true
    }
    if hasMarks { context.hasMarks = true }
    if context.language == .markdown {
      followIndentation(indentation, hasMarks: hasMarks, length: place - start)
      startMarkdownLine()
    }
  }

  /// The mark for a line of only `=` or `-`, and the place after it.
  private var rule: (mark: UInt8, end: Int)? {
    guard place < bytes.endIndex, "=-".utf8.contains(bytes[place]) else { return nil }
    let sign = bytes[place]
    let end = bytes[place...].firstIndex { $0 != sign } ?? bytes.endIndex
    guard end - place >= 3, end == bytes.endIndex ? endsLine : bytes[end] == 0x0A else {
      return nil
    }
    return (sign == UInt8(ascii: "=") ? LayoutMark.doubleRule : LayoutMark.singleRule, end)
  }

  /// How many digits number an item in Markdown at most.
  private static let longestNumber = 9

  /// The length of the bullet, number or quote mark here, with its space.
  private var markLength: Int? {
    let rest = bytes[place...]
    if context.language == .plainText, rest.starts(with: "• ".utf8) { return "• ".utf8.count }
    for mark in ["- ", "* ", "> "] where rest.starts(with: mark.utf8) { return 2 }
    let digits = rest.prefix { $0.isDigit }
    let isShort = context.language == .plainText || digits.count <= Self.longestNumber
    let isNumber = !digits.isEmpty && isShort && bytes[digits.endIndex...].starts(with: ". ".utf8)
    return isNumber ? digits.count + 2 : nil
  }
}
