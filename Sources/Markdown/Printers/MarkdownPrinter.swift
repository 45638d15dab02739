/// Prints a tree as CommonMark: paragraphs in one line each, `-` bullets, inline links.
struct MarkdownPrinter {
  /// What lines inside lists and quotes begin with.
  private var prefix: [UInt8] = []
  /// The marks of the emphasis that is open.
  private var marks: [UInt8] = []

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
    case .paragraph(let inlines): print(inlines, into: &output)
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
    let length = max(Self.shortestFence, longestRun(of: character, in: code) + 1)
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

  private func longestRun(of character: String, in text: String) -> Int {
    var (longest, length) = (0, 0)
    for byte in text.utf8 {
      length = byte == character.utf8.first ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest
  }
}

// MARK: Running text

extension MarkdownPrinter {
  mutating func print(_ inlines: [Inline], into output: inout [UInt8]) {
    let doubled = Self.doubledEmphasis(in: inlines)
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let text): Escaping.markdownText(text, into: &output)
      case .code(let code): print(codeSpan: code, into: &output)
      case .softBreak: output.append(0x20)
      case .hardBreak:
        output.append(UInt8(ascii: "\\"))
        breakLine(into: &output)
      case .start(let span): start(span, isDoubled: doubled.contains(index), into: &output)
      case .end(let span): end(span, into: &output)
      }
    }
  }

  /// The starts of emphasis that fills other emphasis from end to end: their marks have to differ,
  /// since `**a**` is strong and `***a***` is strong inside emphasis.
  private static func doubledEmphasis(in inlines: [Inline]) -> Set<Int> {
    var doubled: Set<Int> = []
    var starts: [Int] = []
    for (index, inline) in inlines.enumerated() {
      if case .start = inline { starts.append(index) }
      guard case .end(let span) = inline, let start = starts.popLast(), span == .emphasis,
        start > 0, index + 1 < inlines.count
      else { continue }
      switch (inlines[start - 1], inlines[index + 1]) {
      case (.start(.emphasis), .end(.emphasis)), (.start(.strong), .end(.strong)):
        doubled.insert(start)
      default: break
      }
    }
    return doubled
  }

  private mutating func start(_ span: Inline.Span, isDoubled: Bool, into output: inout [UInt8]) {
    switch span {
    case .link:
      // A "!" in front would make it an image.
      if output.last == UInt8(ascii: "!") {
        output.insert(UInt8(ascii: "\\"), at: output.count - 1)
      }
      output.append(UInt8(ascii: "["))
    case .emphasis, .strong:
      let isInsideStar = marks.last == UInt8(ascii: "*")
      let mark = isDoubled && isInsideStar ? UInt8(ascii: "_") : UInt8(ascii: "*")
      marks.append(mark)
      output += repeatElement(mark, count: span == .strong ? 2 : 1)
    }
  }

  private mutating func end(_ span: Inline.Span, into output: inout [UInt8]) {
    guard case .link(let destination, let title) = span else {
      let mark = marks.popLast() ?? UInt8(ascii: "*")
      output += repeatElement(mark, count: span == .strong ? 2 : 1)
      return
    }
    output += "](".utf8
    Escaping.markdownDestination(destination, into: &output)
    if let title {
      output += " \"".utf8
      for scalar in title.unicodeScalars {
        if "\"\\&".unicodeScalars.contains(scalar) { output.append(UInt8(ascii: "\\")) }
        output.append(printable: scalar == "\n" ? " " : scalar)
      }
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ")"))
  }

  private func print(codeSpan code: String, into output: inout [UInt8]) {
    let ticks = String(repeating: "`", count: longestRun(of: "`", in: code) + 1)
    let isPadded =
      code.hasPrefix("`") || code.hasSuffix("`")
      || (code.hasPrefix(" ") && code.hasSuffix(" ") && code.contains { $0 != " " })
    let padding = isPadded ? " " : ""
    output += "\(ticks)\(padding)".utf8
    Escaping.plainText(code, into: &output)
    output += "\(padding)\(ticks)".utf8
  }
}

extension Block {
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}
