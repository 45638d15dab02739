import Markdown

/// Reads a template's text of Markdown or plain text line by line, and puts the marks in that the
/// layout stage goes by.
struct LineScanner {
  let bytes: ArraySlice<UInt8>
  var context: LineContext
  /// Whether the end of the bytes is the end of a line.
  let endsLine: Bool
  /// What may not stand in a theme, by its place.
  private(set) var refusals: [(place: Int, refusal: Refusal)] = []
  private var output: [UInt8] = []
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>, endsLine: Bool, in context: LineContext) {
    self.bytes = bytes
    self.endsLine = endsLine
    self.context = context
    place = bytes.startIndex
  }

  /// The text with layout marks; the context is then the one behind it.
  mutating func scan() -> [UInt8] {
    while place < bytes.endIndex {
      if context.isAtLineStart { startLine() }
      guard place < bytes.endIndex else { break }
      switch bytes[place] {
      case 0x0D: place += 1
      case 0x0A: endLine()
      case let byte:
        append()
        context.isAtLineStart = false
        if context.language == .markdown { follow(byte) }
      }
    }
    return output
  }

  /// A link, a code span or a tag goes on in the next line, but not behind an empty one.
  private mutating func endLine() {
    append()
    if context.isAtLineStart || context.isInHeading { context.place = .text }
    context.isAtLineStart = true
    context.isInHeading = false
  }

  private mutating func append() {
    output.append(bytes[place])
    place += 1
  }

  /// White space, a rule, bullets and quote marks.
  private mutating func startLine() {
    while place < bytes.endIndex, bytes[place] == 0x20 { append() }
    if context.language == .plainText, let rule {
      while output.last == 0x20 { output.removeLast() }
      output.append(rule.mark)
      place = rule.end
      context.isAtLineStart = false
      return
    }
    while let length = markLength {
      output += bytes[place..<place + length]
      output.append(LayoutMark.hang)
      place += length
    }
    if context.language == .markdown, place < bytes.endIndex, bytes[place] == UInt8(ascii: "#") {
      context.isInHeading = true
    }
  }

  /// The mark for a line of only `=` or `-`, and the place behind it.
  private var rule: (mark: UInt8, end: Int)? {
    guard place < bytes.endIndex, "=-".utf8.contains(bytes[place]) else { return nil }
    let sign = bytes[place]
    let end = bytes[place...].firstIndex { $0 != sign } ?? bytes.endIndex
    guard end - place >= 3, end == bytes.endIndex ? endsLine : bytes[end] == 0x0A else {
      return nil
    }
    return (sign == UInt8(ascii: "=") ? LayoutMark.doubleRule : LayoutMark.singleRule, end)
  }

  /// The length of the bullet, number or quote mark here, with its space.
  private var markLength: Int? {
    let rest = bytes[place...]
    if rest.starts(with: "• ".utf8) { return "• ".utf8.count }
    for mark in ["- ", "* ", "> "] where rest.starts(with: mark.utf8) { return 2 }
    let digits = rest.prefix { $0.isDigit }
    let isNumber = !digits.isEmpty && bytes[digits.endIndex...].starts(with: ". ".utf8)
    return isNumber ? digits.count + 2 : nil
  }

  /// Follows links, code spans and tags of Markdown.
  private mutating func follow(_ byte: UInt8) {
    switch (context.place, byte) {
    case (_, UInt8(ascii: "\\")): passEscaped()
    case (.text, UInt8(ascii: "[")): context.place = .linkText
    case (.linkText, UInt8(ascii: "]")):
      let isLink = place < bytes.endIndex && bytes[place] == UInt8(ascii: "(")
      if isLink { append() }
      context.place = isLink ? .destination : .text
    case (.destination, UInt8(ascii: ")")): context.place = .text
    case (.text, UInt8(ascii: "<")):
      if place == bytes.endIndex || bytes[place].isLetter || "/!".utf8.contains(bytes[place]) {
        context.place = .tag
        checkTag()
      }
    case (.tag, UInt8(ascii: ">")): context.place = .text
    case (.text, UInt8(ascii: "`")): context.place = .code(1 + backticks())
    case (.code(let length), UInt8(ascii: "`")):
      if 1 + backticks() == length { context.place = .text }
    default: break
    }
  }

  /// Goes on behind the mark that a backslash takes its meaning from. From `<` it takes none here: in a
  /// block of HTML a backslash is a letter like any other, and the tag behind it is one.
  private mutating func passEscaped() {
    guard context.place.hasEscapes, place < bytes.endIndex, bytes[place].isPunctuation,
      bytes[place] != UInt8(ascii: "<")
    else { return }
    append()
  }

  /// No element may stand in Markdown that may not in HTML.
  private mutating func checkTag() {
    let name = bytes[place...].prefix { $0.isLetter }.map(\.lowercased)
    let tag = String(decoding: name, as: UTF8.self)
    guard let reason = HTMLElements.forbidden[tag] else { return }
    refusals.append(
      (
        place - 1, Refusal("forbidden-element", "<\(tag)> can't stand in a theme", hint: reason)
      ))
  }

  /// Goes on behind backticks, and says how many they were.
  private mutating func backticks() -> Int {
    let start = place
    while place < bytes.endIndex, bytes[place] == UInt8(ascii: "`") { append() }
    return place - start
  }
}
