/// Prints the words of a tree: as lines with bullets and layout marks, or all in one line.
struct PlainTextPrinter {
  /// Whether line breaks, bullets and the addresses of links are printed.
  let hasMarks: Bool
  /// The columns that lines inside lists and quotes begin with.
  private var indentation = 0
  /// Where the words of the link that is open begin.
  private var linkStart = 0

  private static let quoteIndentation = 2

  init(hasMarks: Bool) {
    self.hasMarks = hasMarks
  }

  /// Prints blocks, with blank lines between them.
  mutating func print(_ blocks: [Block], into output: inout [UInt8]) {
    print(blocks, isTight: false, into: &output)
  }

  private mutating func print(_ blocks: [Block], isTight: Bool, into output: inout [UInt8]) {
    var isFirst = true
    for block in blocks where block != .thematicBreak {
      if !isFirst { breakLine(twice: !isTight, into: &output) }
      isFirst = false
      print(block, into: &output)
    }
  }

  private mutating func print(_ block: Block, into output: inout [UInt8]) {
    switch block {
    case .paragraph(let inlines): print(inlines, into: &output)
    case .quote(let blocks): indented(by: Self.quoteIndentation, blocks, into: &output)
    case .list(let list): print(list, into: &output)
    case .code(_, let text): print(code: text, into: &output)
    case .thematicBreak: break
    }
  }

  private mutating func indented(
    by columns: Int, _ blocks: [Block], isTight: Bool = false, into output: inout [UInt8]
  ) {
    indentation += columns
    // A quote's first line is indented as well, but what follows a bullet is there already.
    let isBehindBullet = output.last == LayoutMark.hang || output.last == LayoutMark.itemHang
    if hasMarks, !isBehindBullet { output += repeatElement(0x20, count: columns) }
    print(blocks, isTight: isTight, into: &output)
    indentation -= columns
  }

  private mutating func print(_ list: Block.List, into output: inout [UInt8]) {
    for (index, item) in list.items.enumerated() {
      if index > 0 { breakLine(twice: !list.isTight, into: &output) }
      let marker = list.start.map { "\($0 + index). " } ?? "• "
      guard hasMarks else {
        output += marker.utf8
        print(item, isTight: true, into: &output)
        continue
      }
      output += marker.utf8
      output.append(LayoutMark.itemHang)
      indented(by: marker.unicodeScalars.count, item, isTight: list.isTight, into: &output)
    }
  }

  private mutating func print(code: String, into output: inout [UInt8]) {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    for (index, line) in lines.enumerated() {
      if index > 0 { breakLine(twice: false, into: &output) }
      Escaping.plainText(String(line), into: &output)
    }
  }

  /// Prints running text; an address stands in parentheses after its link.
  mutating func print(_ inlines: [Inline], into output: inout [UInt8]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): Escaping.plainText(text, into: &output)
      case .softBreak: output.append(0x20)
      case .hardBreak: breakLine(twice: false, into: &output)
      case .start(.link): linkStart = output.count
      case .end(.link(let destination, _)): print(destination: destination, into: &output)
      case .start, .end: break
      }
    }
  }

  private func print(destination: String, into output: inout [UInt8]) {
    guard hasMarks else { return }
    var address: [UInt8] = []
    let parts = LinkAddress(destination)
    Escaping.plainText(
      parts.scheme == "mailto" ? String(parts.rest) : destination, into: &address)
    let isShown = output[linkStart...].elementsEqual(address)
    if !isShown, !address.isEmpty {
      output += " (".utf8
      output += address
      output.append(UInt8(ascii: ")"))
    }
  }

  private func breakLine(twice: Bool, into output: inout [UInt8]) {
    guard hasMarks else { return output.append(0x20) }
    output.append(LayoutMark.valueNewline)
    if twice { output.append(LayoutMark.valueNewline) }
    output += repeatElement(0x20, count: indentation)
  }
}
