/// Prints a tree as CommonMark: paragraphs in one line each, `-` bullets, inline links.
struct MarkdownPrinter {
  /// What lines inside lists and quotes begin with.
  private var prefix: [UInt8] = []

  private static let shortestFence = 3

  mutating func print(_ blocks: [Block], into output: inout [UInt8]) {
    print(blocks, isTight: false, into: &output)
  }

  private mutating func print(_ blocks: [Block], isTight: Bool, into output: inout [UInt8]) {
    var isAlternate = false
    for (index, block) in blocks.enumerated() {
      if index > 0 { breakLine(twice: !isTight, into: &output) }
      // Two lists in a row would be one if their bullets were the same.
      isAlternate = block.isList && index > 0 && blocks[index - 1].isList && !isAlternate
      print(block, isAlternate: isAlternate, into: &output)
    }
  }

  private mutating func print(_ block: Block, isAlternate: Bool, into output: inout [UInt8]) {
    switch block {
    case .paragraph(let inlines):
      MarkdownInlinePrinter.print(inlines, prefix: prefix, into: &output)
    case .quote(let blocks):
      output += "> ".utf8
      nested("> ", blocks, isTight: false, into: &output)
    case .list(let list): print(list, isAlternate: isAlternate, into: &output)
    case .code(let info, let text): print(code: text, info: info, into: &output)
    case .thematicBreak: output += "___".utf8
    }
  }

  private mutating func nested(
    _ addition: String, _ blocks: [Block], isTight: Bool, into output: inout [UInt8]
  ) {
    let outer = prefix
    prefix += addition.utf8
    print(blocks, isTight: isTight, into: &output)
    prefix = outer
  }

  private mutating func print(
    _ list: Block.List, isAlternate: Bool, into output: inout [UInt8]
  ) {
    for (index, item) in list.items.enumerated() {
      if index > 0 { breakLine(twice: !list.isTight, into: &output) }
      let bullet = isAlternate ? "* " : "- "
      let marker = list.start.map { "\($0 + index)\(isAlternate ? ")" : ".") " } ?? bullet
      output += marker.utf8
      let indentation = String(repeating: " ", count: marker.utf8.count)
      nested(indentation, item, isTight: list.isTight, into: &output)
    }
  }

  private func print(code: String, info: String, into output: inout [UInt8]) {
    let character = info.utf8.contains(UInt8(ascii: "`")) ? "~" : "`"
    let length = max(Self.shortestFence, code.longestRun(of: character) + 1)
    let fence = String(repeating: character, count: length)
    output += fence.utf8
    Escaping.plainText(info, into: &output)
    for line in code.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      breakLine(into: &output)
      Escaping.plainText(String(line), into: &output)
    }
    breakLine(into: &output)
    output += fence.utf8
  }

  private func breakLine(twice: Bool = false, into output: inout [UInt8]) {
    for _ in 0..<(twice ? 2 : 1) {
      output.append(LayoutMark.valueNewline)
      output += prefix
    }
  }
}

extension Block {
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}

extension String {
  /// How many of a character stand in a row at most.
  func longestRun(of character: String) -> Int {
    var (longest, length) = (0, 0)
    for byte in utf8 {
      length = byte == character.utf8.first ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest
  }
}
