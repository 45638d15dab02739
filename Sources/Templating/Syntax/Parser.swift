import Diagnostics

/// Reads a Mustache template into a tree, by the specification's core, inheritance and dynamic names.
struct Parser {
  let bytes: [UInt8]
  var place = 0
  private var textStart = 0
  private(set) var delimiters: Delimiters
  /// Each tag; nil unless they are asked for.
  private var tags: [TemplateTag]?
  var frames = [Frame(kind: .section, name: nil)]

  /// A section, block or parent that is open, with what was read in it so far.
  struct Frame {
    let kind: Kind
    let name: TagName?
    /// Where its content begins.
    var start = 0
    /// The white space that its line begins with, nil where something else stands before its tag.
    var indentation: [UInt8]?
    var isMultiline = false
    var nodes: [Node] = []

    enum Kind {
      case section
      case inverted
      case block
      case parent

      /// What an author calls it, before its name.
      var construct: String {
        switch self {
        case .section, .inverted: "section "
        case .block: "block "
        case .parent: ""
        }
      }
    }
  }

  /// The tree of a template's bytes.
  static func parse(
    _ bytes: [UInt8], _ delimiters: Delimiters = Delimiters()
  ) throws(TemplateSyntaxError) -> [Node] {
    var parser = Parser(bytes, delimiters)
    return try parser.parse()
  }

  /// The tags of a template; nil where something stands before its end that can't be read.
  static func tags(of bytes: [UInt8]) -> [TemplateTag]? {
    var parser = Parser(bytes, Delimiters())
    parser.tags = []
    // A section that is never closed is an error too, but hides no tag.
    _ = try? parser.parse()
    return parser.textStart == bytes.count ? parser.tags : nil
  }

  private init(_ bytes: [UInt8], _ delimiters: Delimiters) {
    self.bytes = bytes
    self.delimiters = delimiters
  }

  private mutating func parse() throws(TemplateSyntaxError) -> [Node] {
    while let start = find(delimiters.opening, from: place) {
      try readTag(at: start)
    }
    addText(upTo: bytes.count)
    if let name = frames[frames.count - 1].name {
      throw TemplateSyntaxError(
        name.offset, .unclosedSection,
        "\(frames[frames.count - 1].kind.construct)\"\(name.text)\" is never closed",
        hint: "close it with {{/\(name.text)}}")
    }
    return frames[0].nodes
  }

  private static let sigils = Array("=#^/>!&{<$".utf8)

  private mutating func readTag(at start: Int) throws(TemplateSyntaxError) {
    var inner = start + delimiters.opening.count
    let sigil = inner < bytes.count ? bytes[inner] : 0
    var terminator = delimiters.closing
    switch sigil {
    case UInt8(ascii: "="): terminator = [sigil] + delimiters.closing
    case UInt8(ascii: "{"): terminator = [UInt8(ascii: "}")] + delimiters.closing
    default: break
    }
    let hasSigil = Self.sigils.contains(sigil)
    if hasSigil { inner += 1 }
    guard let close = find(terminator, from: inner) else {
      throw TemplateSyntaxError(
        start, .unclosedTag, "this tag is never closed",
        hint: "close it with \(String(decoding: terminator, as: UTF8.self))")
    }
    let after = close + terminator.count
    let content = trimmed(inner..<close)
    let isVariable = !hasSigil || sigil == UInt8(ascii: "&") || sigil == UInt8(ascii: "{")
    let isInParent = frames[frames.count - 1].kind == .parent
    let line = isVariable || isInParent ? nil : standaloneLine(start..<after, isParent: sigil)
    addText(upTo: line?.lowerBound ?? start)
    go(to: line?.upperBound ?? after)
    tags?.append(TemplateTag(range: start..<after, value: isVariable ? content : nil))
    let indentation = line.map { Array(bytes[$0.lowerBound..<start]) } ?? []
    try addTag(sigil: hasSigil ? sigil : 0, content, at: start, indentation)
  }

  private mutating func addTag(
    sigil: UInt8, _ content: Range<Int>, at start: Int, _ indentation: [UInt8]
  ) throws(TemplateSyntaxError) {
    switch sigil {
    case UInt8(ascii: "!"): break
    case UInt8(ascii: "="): try setDelimiters(content, at: start)
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      let kind = sigil == UInt8(ascii: "#") ? Frame.Kind.section : .inverted
      try open(Frame(kind: kind, name: try name(content, at: start)), at: start)
    case UInt8(ascii: "$"): try openBlock(try name(content, at: start))
    case UInt8(ascii: "<"): try openParent(try partialName(content, at: start))
    case UInt8(ascii: "/"): try close(content, at: start)
    case UInt8(ascii: ">"): try addPartial(content, at: start, indentation)
    case UInt8(ascii: "&"), UInt8(ascii: "{"):
      add(.variable(try name(content, at: start), isRaw: true))
    default: add(.variable(try name(content, at: start), isRaw: false))
    }
  }

  private mutating func addPartial(
    _ content: Range<Int>, at start: Int, _ indentation: [UInt8]
  ) throws(TemplateSyntaxError) {
    guard bytes[content].first == UInt8(ascii: "*") else {
      add(.partial(try partialName(content, at: start), indentation: indentation))
      return
    }
    let rest = trimmed(content.lowerBound + 1..<content.upperBound)
    add(.dynamicPartial(try name(rest, at: start), indentation: indentation))
  }

  private mutating func close(_ content: Range<Int>, at start: Int) throws(TemplateSyntaxError) {
    let kind = frames[frames.count - 1].kind
    let name = try kind == .parent ? partialName(content, at: start) : name(content, at: start)
    guard frames.count > 1, let open = frames[frames.count - 1].name else {
      throw TemplateSyntaxError(
        name.offset, .unopenedSection, "{{/\(name.text)}} closes a section that is not open",
        hint: "open it with {{#\(name.text)}}, or take this out")
    }
    guard open.text == name.text else {
      throw TemplateSyntaxError(
        name.offset, .mismatchedSection,
        "{{/\(name.text)}} stands where \"\(open.text)\" has to be closed",
        hint: "write {{/\(open.text)}}")
    }
    let frame = frames.removeLast()
    switch frame.kind {
    case .section: add(.section(open, frame.nodes))
    case .inverted: add(.inverted(open, frame.nodes))
    case .block: add(.block(block(open, frame, upTo: start)))
    case .parent: add(.parent(closeParent(open, frame)))
    }
  }

  private mutating func setDelimiters(_ content: Range<Int>, at start: Int)
    throws(TemplateSyntaxError)
  {
    let parts = bytes[content].split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      throw TemplateSyntaxError(
        start, .badDelimiters, "delimiters are two words without \"=\"",
        hint: "write {{=<% %>=}}")
    }
    guard parts.allSatisfy({ $0.count <= Limits.nameLength }) else {
      throw TemplateSyntaxError(
        start, .badDelimiters, "a delimiter is longer than \(Limits.nameLength) bytes",
        hint: "write {{=<% %>=}}")
    }
    delimiters = Delimiters(opening: Array(parts[0]), closing: Array(parts[1]))
  }

  mutating func add(_ node: Node) {
    frames[frames.count - 1].nodes.append(node)
  }

  /// Goes on at a place; what stands before it is no text.
  mutating func go(to place: Int) {
    self.place = place
    textStart = place
  }

  private mutating func addText(upTo end: Int) {
    if textStart < end { add(.text(textStart..<end)) }
    textStart = end
  }

  /// The whole line of a tag that stands alone on it, with its line break. Whether a parent does,
  /// its end tag tells.
  private func standaloneLine(_ tag: Range<Int>, isParent sigil: UInt8) -> Range<Int>? {
    guard sigil != UInt8(ascii: "<"), let start = blankStart(before: tag.lowerBound) else {
      return nil
    }
    return blankEnd(behind: tag.upperBound).map { start..<$0 }
  }

  /// The start of the line, where nothing but white space stands between it and a place.
  func blankStart(before place: Int) -> Int? {
    var start = place
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    return start == 0 || bytes[start - 1] == 0x0A ? start : nil
  }

  /// The end of the line with its line break, where nothing but white space stands before it.
  func blankEnd(behind place: Int) -> Int? {
    var end = place
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { return end + 2 }
    return bytes[end] == 0x0A ? end + 1 : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first else { return nil }
    var index = start
    let last = bytes.count - pattern.count
    while index <= last {
      if bytes[index] == first, bytes[index..<index + pattern.count].elementsEqual(pattern) {
        return index
      }
      index += 1
    }
    return nil
  }
}
