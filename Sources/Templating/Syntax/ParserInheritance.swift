/// Parents and blocks, by the specification's module of inheritance.
extension Parser {
  /// Opens a section, block or parent.
  mutating func open(_ frame: Frame, at place: Int) throws(TemplateSyntaxError) {
    guard frames.count <= Limits.nesting else {
      let refusal = Refusal.tooDeep
      throw TemplateSyntaxError(place, refusal.code, refusal.message)
    }
    frames.append(frame)
  }

  /// Opens a block. In a parent its first line break is none of its content; elsewhere only where its
  /// tag stands alone in its line.
  mutating func openBlock(_ name: TagName) throws(TemplateSyntaxError) {
    let isInParent = frames[frames.count - 1].kind == .parent
    if isInParent, let end = blankEnd(behind: place), end < bytes.count { go(to: end) }
    var frame = Frame(kind: .block, name: name)
    frame.start = place
    frame.indentation = indentation(before: name.offset)
    frame.isMultiline = place > 0 && bytes[place - 1] == 0x0A
    try open(frame, at: name.offset)
  }

  /// The block that ends at its end tag.
  func block(_ name: TagName, _ frame: Frame, upTo end: Int) -> Block {
    let lineStart = frame.isMultiline ? blankStart(before: end) : nil
    return Block(
      name: name, nodes: frame.nodes,
      content: frame.start..<max(frame.start, lineStart ?? end), isMultiline: frame.isMultiline,
      indentation: frame.indentation ?? [], delimiters: delimiters)
  }

  /// Opens a parent.
  mutating func openParent(_ name: TagName) throws(TemplateSyntaxError) {
    var frame = Frame(kind: .parent, name: name)
    frame.indentation = indentation(before: name.offset)
    try open(frame, at: name.offset)
  }

  /// The parent that ends here. Where nothing else stands on its lines, they print nothing but the
  /// parent, which is indented as its tag is.
  mutating func closeParent(_ name: TagName, _ frame: Frame) -> Parent {
    var indentation: [UInt8] = []
    if let found = frame.indentation, let end = blankEnd(behind: place) {
      indentation = found
      trimText(by: found.count)
      go(to: end)
    }
    var blocks: [Block] = []
    var stray: Int?
    for node in frame.nodes {
      if case .block(let block) = node {
        blocks.append(block)
      } else if stray == nil {
        stray = firstByte(of: node)
      }
    }
    return Parent(name: name, blocks: blocks, stray: stray, indentation: indentation)
  }

  /// Takes the indentation of a tag away from the text before it.
  private mutating func trimText(by count: Int) {
    guard count > 0, case .text(let range) = frames[frames.count - 1].nodes.popLast() else {
      return
    }
    if range.count > count { add(.text(range.lowerBound..<range.upperBound - count)) }
  }

  private func indentation(before place: Int) -> [UInt8]? {
    blankStart(before: place).map { Array(bytes[$0..<place]) }
  }

  /// The first byte that a node would print; nil for white space.
  private func firstByte(of node: Node) -> Int? {
    switch node {
    case .text(let range): bytes[range].firstIndex { $0 > 0x20 }
    case .variable(let name, _), .section(let name, _), .inverted(let name, _),
      .partial(let name, _), .dynamicPartial(let name, _):
      name.offset
    case .block(let block): block.name.offset
    case .parent(let parent): parent.name.offset
    }
  }
}
