/// Reads a Mustache template into a tree, by the specification's core and dynamic names.
struct Parser {
  private let bytes: [UInt8]
  private var place = 0
  private var textStart = 0
  private var opening: [UInt8] = Array("{{".utf8)
  private var closing: [UInt8] = Array("}}".utf8)
  private var frames: [Frame] = [Frame(name: nil, isInverted: false)]

  /// A section that is open, with what was read in it so far.
  private struct Frame {
    let name: TagName?
    let isInverted: Bool
    var nodes: [Node] = []
  }

  /// The tree of a template's bytes.
  static func parse(_ bytes: [UInt8]) throws(SyntaxError) -> [Node] {
    var parser = Parser(bytes)
    return try parser.parse()
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func parse() throws(SyntaxError) -> [Node] {
    while let start = find(opening, from: place) {
      try readTag(at: start)
    }
    addText(upTo: bytes.count)
    if let name = frames[frames.count - 1].name {
      throw SyntaxError(
        name.offset, "unclosed-section", "section \"\(name.text)\" is never closed",
        hint: "close it with {{/\(name.text)}}")
    }
    return frames[0].nodes
  }

  private static let sigils = Array("=#^/>!&{".utf8)

  private mutating func readTag(at start: Int) throws(SyntaxError) {
    var inner = start + opening.count
    let sigil = inner < bytes.count ? bytes[inner] : 0
    var terminator = closing
    switch sigil {
    case UInt8(ascii: "="): terminator = [sigil] + closing
    case UInt8(ascii: "{"): terminator = [UInt8(ascii: "}")] + closing
    default: break
    }
    let hasSigil = Self.sigils.contains(sigil)
    if hasSigil { inner += 1 }
    guard let close = find(terminator, from: inner) else {
      throw SyntaxError(
        start, "unclosed-tag", "this tag is never closed",
        hint: "close it with \(String(decoding: terminator, as: UTF8.self))")
    }
    let after = close + terminator.count
    let content = trimmed(inner..<close)
    let isVariable = !hasSigil || sigil == UInt8(ascii: "&") || sigil == UInt8(ascii: "{")
    let line = isVariable ? nil : standaloneLine(start..<after)
    addText(upTo: line?.lowerBound ?? start)
    place = line?.upperBound ?? after
    textStart = place
    let indentation = line.map { Array(bytes[$0.lowerBound..<start]) } ?? []
    try addTag(sigil: hasSigil ? sigil : 0, content, at: start, indentation)
  }

  private mutating func addTag(
    sigil: UInt8, _ content: Range<Int>, at start: Int, _ indentation: [UInt8]
  ) throws(SyntaxError) {
    switch sigil {
    case UInt8(ascii: "!"): break
    case UInt8(ascii: "="): try setDelimiters(content, at: start)
    case UInt8(ascii: "#"), UInt8(ascii: "^"):
      let name = try name(content, at: start)
      frames.append(Frame(name: name, isInverted: sigil == UInt8(ascii: "^")))
    case UInt8(ascii: "/"): try close(try name(content, at: start))
    case UInt8(ascii: ">"): try addPartial(content, at: start, indentation)
    case UInt8(ascii: "&"), UInt8(ascii: "{"):
      add(.variable(try name(content, at: start), isRaw: true))
    default: add(.variable(try name(content, at: start), isRaw: false))
    }
  }

  private mutating func addPartial(
    _ content: Range<Int>, at start: Int, _ indentation: [UInt8]
  ) throws(SyntaxError) {
    guard bytes[content].first == UInt8(ascii: "*") else {
      let text = String(decoding: bytes[content], as: UTF8.self)
      guard !text.isEmpty, !text.utf8.contains(UInt8(ascii: " ")) else {
        throw SyntaxError(
          start, "empty-tag", "this partial has no name", hint: "write {{> name}}")
      }
      add(.partial(TagName(text: text, parts: [text], offset: start), indentation: indentation))
      return
    }
    let rest = trimmed(content.lowerBound + 1..<content.upperBound)
    add(.dynamicPartial(try name(rest, at: start), indentation: indentation))
  }

  private mutating func close(_ name: TagName) throws(SyntaxError) {
    guard frames.count > 1, let open = frames[frames.count - 1].name else {
      throw SyntaxError(
        name.offset, "unopened-section", "{{/\(name.text)}} closes a section that is not open",
        hint: "open it with {{#\(name.text)}}, or take this out")
    }
    guard open.parts == name.parts else {
      throw SyntaxError(
        name.offset, "mismatched-section",
        "{{/\(name.text)}} stands where \"\(open.text)\" has to be closed",
        hint: "write {{/\(open.text)}}")
    }
    let frame = frames.removeLast()
    add(
      frame.isInverted
        ? .inverted(open, frame.nodes, end: name.offset)
        : .section(open, frame.nodes, end: name.offset))
  }

  private mutating func setDelimiters(_ content: Range<Int>, at start: Int) throws(SyntaxError) {
    let parts = bytes[content].split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      throw SyntaxError(
        start, "bad-delimiters", "delimiters are two words without \"=\"",
        hint: "write {{=<% %>=}}")
    }
    opening = Array(parts[0])
    closing = Array(parts[1])
  }

  private func name(_ content: Range<Int>, at offset: Int) throws(SyntaxError) -> TagName {
    let text = String(decoding: bytes[content], as: UTF8.self)
    if text == "." { return TagName(text: text, parts: [], offset: offset) }
    var parts: [String] = []
    var start = content.lowerBound
    while start <= content.upperBound {
      let rest = bytes[start..<content.upperBound]
      let end = rest.firstIndex(of: UInt8(ascii: ".")) ?? content.upperBound
      let part = bytes[start..<end]
      guard !part.isEmpty, !part.contains(where: Self.isForbidden) else {
        throw SyntaxError(
          offset, "bad-name", text.isEmpty ? "this tag is empty" : "\"\(text)\" is no name",
          hint: "a name is words joined by dots, such as period.text")
      }
      parts.append(String(decoding: part, as: UTF8.self))
      start = end + 1
    }
    return TagName(text: text, parts: parts, offset: offset)
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case ...0x20, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    default: false
    }
  }

  private mutating func add(_ node: Node) {
    frames[frames.count - 1].nodes.append(node)
  }

  private mutating func addText(upTo end: Int) {
    if textStart < end { add(.text(textStart..<end)) }
    textStart = end
  }

  /// The whole line of a tag that stands alone on it, with its line break.
  private func standaloneLine(_ tag: Range<Int>) -> Range<Int>? {
    var start = tag.lowerBound
    while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    var end = tag.upperBound
    while end < bytes.count, isBlank(bytes[end]) { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { return start..<end + 2 }
    return bytes[end] == 0x0A ? start..<end + 1 : nil
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
