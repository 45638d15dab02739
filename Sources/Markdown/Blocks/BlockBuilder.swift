/// Makes the tree from the blocks that the lines were put in.
struct BlockBuilder {
  private var blocks: [OpenBlock]
  /// What the links of the text lead to, and where they are asked for those met.
  private(set) var references: References

  /// A builder for the blocks of a text.
  init(_ blocks: [OpenBlock], _ references: References) {
    self.blocks = blocks
    self.references = references
  }

  /// The blocks of the document.
  mutating func build() -> [Block] {
    findLastLines()
    for index in blocks.indices {
      if case .paragraph = blocks[index].kind, blocks[index].text.first == UInt8(ascii: "[") {
        blocks[index].text = references.takeDefinitions(from: blocks[index].text)
      }
    }
    return children(of: 0)
  }

  /// A block ends where the last of its children does; children come after their parents.
  private mutating func findLastLines() {
    for index in blocks.indices.reversed() {
      for child in blocks[index].children {
        blocks[index].lastLine = max(blocks[index].lastLine, blocks[child].lastLine)
      }
    }
  }

  private mutating func children(of index: Int) -> [Block] {
    var children: [Block] = []
    for child in blocks[index].children {
      if let block = block(child) { children.append(block) }
    }
    return children
  }

  private mutating func block(_ index: Int) -> Block? {
    let text = blocks[index].text
    switch blocks[index].kind {
    case .paragraph:
      guard !text.isEmpty else { return nil }
      return .paragraph(InlineParser.parse(text, &references))
    case .quote: return .quote(children(of: index))
    case .code(let fence):
      return .code(info: fence.info, text: String(decoding: text, as: UTF8.self))
    case .thematicBreak: return .thematicBreak
    case .list(_, let start): return .list(list(index, start: start))
    case .document, .item: return nil
    }
  }

  private mutating func list(_ index: Int, start: Int?) -> Block.List {
    let items = blocks[index].children
    let isTight = !hasGap(items) && !items.contains { hasGap(blocks[$0].children) }
    return Block.List(start: start, isTight: isTight, items: items.map { children(of: $0) })
  }

  /// Whether a blank line stands between two neighbours.
  private func hasGap(_ siblings: [Int]) -> Bool {
    zip(siblings, siblings.dropFirst()).contains { one, next in
      blocks[next].firstLine > blocks[one].lastLine + 1
    }
  }
}
