/// Reads paragraphs, quotes, lists and code line by line, in linear time.
///
/// First every line finds its place among the open blocks; when all definitions of links are known,
/// the running text of the paragraphs is read.
struct BlockParser {
  private var blocks: [OpenBlock] = [OpenBlock(.document, line: 0)]
  /// The open quotes and list items, the document first.
  private var path = [0]
  /// The open paragraph or code.
  private var leaf: Int?
  private var line = 0

  /// The blocks of a text.
  static func parse(_ bytes: [UInt8]) -> [Block] {
    var builder = builder(of: bytes, References(budgetFor: bytes.count))
    return builder.build()
  }

  /// The links and images of a text, in their order.
  static func writtenLinks(in bytes: [UInt8]) -> [WrittenLink] {
    var builder = builder(of: bytes, References(budgetFor: bytes.count, recordsLinks: true))
    _ = builder.build()
    return builder.references.written ?? []
  }

  private static func builder(of bytes: [UInt8], _ references: References) -> BlockBuilder {
    var parser = BlockParser()
    let text = bytes.last == 0x0A ? bytes.dropLast() : bytes[...]
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      parser.add(LineCursor(line))
    }
    return BlockBuilder(parser.blocks, references)
  }

  private mutating func add(_ start: LineCursor) {
    line += 1
    var cursor = start
    let depth = matchContainers(&cursor)
    let isWhole = depth == path.count
    if isWhole, let leaf, case .code(let fence) = blocks[leaf].kind {
      return addCode(cursor, to: leaf, fence)
    }
    var interrupts = isWhole && isInParagraph
    var opened = false
    while let start = blockStart(cursor, interrupts: interrupts) {
      if !opened { close(to: depth) }
      opened = true
      interrupts = false
      if open(start, &cursor) { return }
    }
    // A line of text may continue a paragraph without the marks of its quote or item.
    let isLazy = !opened && isInParagraph && !cursor.isBlank
    if !isWhole, !opened, !isLazy { close(to: depth) }
    addText(cursor)
  }

  private var isInParagraph: Bool {
    if let leaf, case .paragraph = blocks[leaf].kind { true } else { false }
  }

  /// Closes the containers from a depth on, and the open paragraph or code.
  private mutating func close(to depth: Int) {
    path.removeLast(path.count - depth)
    leaf = nil
  }
}

// MARK: Open containers

extension BlockParser {
  /// How many of the open containers the line belongs to; the cursor continues after their marks.
  private mutating func matchContainers(_ cursor: inout LineCursor) -> Int {
    for (depth, index) in path.enumerated() {
      switch blocks[index].kind {
      case .quote:
        guard takeQuoteMark(&cursor) else { return depth }
        blocks[index].lastLine = line
      case .item(let indentation):
        if cursor.isBlank {
          // An item may begin with one blank line, but not with two.
          guard !blocks[index].children.isEmpty else { return depth }
          cursor.skipIndentation()
        } else {
          guard cursor.indentation >= indentation else { return depth }
          cursor.advance(indentation)
        }
      default: continue
      }
    }
    return path.count
  }

  private func takeQuoteMark(_ cursor: inout LineCursor) -> Bool {
    guard cursor.indentation < Self.codeIndentation, cursor.content.first == UInt8(ascii: ">")
    else { return false }
    cursor.skipIndentation()
    cursor.advance(1)
    if cursor.indentation > 0 { cursor.advance(1) }
    return true
  }

  /// Lines that are indented this far begin no block.
  private static let codeIndentation = 4
}

// MARK: New blocks

extension BlockParser {
  private enum Start {
    case quote
    case fence(LineStart.Fence)
    case thematicBreak
    case item(LineStart.ListMarker)
  }

  /// What block begins at the cursor, in or outside a paragraph.
  private func blockStart(_ cursor: LineCursor, interrupts: Bool) -> Start? {
    guard cursor.indentation < Self.codeIndentation else { return nil }
    let content = cursor.content
    if let fence = LineStart.fence(content) { return .fence(fence) }
    if LineStart.isThematicBreak(content) { return .thematicBreak }
    guard path.count <= Limits.nesting else { return nil }
    if content.first == UInt8(ascii: ">") { return .quote }
    guard let marker = LineStart.listMarker(content) else { return nil }
    let isEmpty = content.dropFirst(marker.width).allSatisfy(\.isSpaceOrTab)
    let mayInterrupt = !isEmpty && (marker.number ?? 1) == 1
    return !interrupts || mayInterrupt ? .item(marker) : nil
  }

  /// Opens a block, and says whether it took the whole line.
  private mutating func open(_ start: Start, _ cursor: inout LineCursor) -> Bool {
    leaf = nil
    switch start {
    case .quote:
      _ = takeQuoteMark(&cursor)
      path.append(append(.quote))
      return false
    case .item(let marker):
      openItem(marker, &cursor)
      return false
    case .thematicBreak:
      append(.thematicBreak)
      return true
    case .fence(let fence):
      let code = OpenBlock.Fence(
        character: fence.character, length: fence.length, indentation: cursor.indentation,
        info: LinkSyntax.unescaped(fence.info))
      leaf = append(.code(code))
      return true
    }
  }

  private mutating func openItem(_ marker: LineStart.ListMarker, _ cursor: inout LineCursor) {
    let markerEnd = cursor.indentation + marker.width
    cursor.skipIndentation()
    cursor.advance(marker.width)
    let spaces = cursor.indentation
    // Farther away, the item's text would be indented code: it stands one space after the marker.
    let isNear = !cursor.isBlank && (1...Self.codeIndentation).contains(spaces)
    let gap = isNear ? spaces : 1
    cursor.advance(gap)
    let list = list(for: marker)
    let item = blocks.count
    blocks.append(OpenBlock(.item(indentation: markerEnd + gap), line: line))
    blocks[list].children.append(item)
    path.append(item)
  }

  /// The list that an item continues, or a new one.
  private mutating func list(for marker: LineStart.ListMarker) -> Int {
    if let last = blocks[path[path.count - 1]].children.last,
      case .list(let character, _) = blocks[last].kind, character == marker.character
    {
      return last
    }
    return append(.list(character: marker.character, start: marker.number))
  }

  /// Appends a block to the innermost container.
  @discardableResult
  private mutating func append(_ kind: OpenBlock.Kind) -> Int {
    blocks.append(OpenBlock(kind, line: line))
    blocks[path[path.count - 1]].children.append(blocks.count - 1)
    return blocks.count - 1
  }
}

// MARK: Text

extension BlockParser {
  private mutating func addText(_ cursor: LineCursor) {
    guard !cursor.isBlank else {
      leaf = nil
      return
    }
    let paragraph = leaf ?? append(.paragraph)
    leaf = paragraph
    blocks[paragraph].text += cursor.content
    blocks[paragraph].text.append(0x0A)
    blocks[paragraph].lastLine = line
  }

  private mutating func addCode(_ start: LineCursor, to leaf: Int, _ fence: OpenBlock.Fence) {
    var cursor = start
    blocks[leaf].lastLine = line
    let indentation = cursor.indentation
    if indentation < Self.codeIndentation,
      LineStart.closes(cursor.content, fence.character, fence.length)
    {
      self.leaf = nil
      return
    }
    cursor.advance(min(indentation, fence.indentation))
    blocks[leaf].text += cursor.rest
    blocks[leaf].text.append(0x0A)
  }
}
