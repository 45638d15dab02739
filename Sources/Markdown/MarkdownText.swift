import Diagnostics

/// A text in CommonMark 0.31.2, read into a tree.
///
/// Raw HTML, headings and indented code are text here, an image is its alternative text, and a link
/// of a scheme that is not allowed is its text.
package struct MarkdownText: Sendable, Equatable {
  /// The texts as they were written; they are read when they are printed, which many never are.
  let sources: [String]
  /// Whether they hold blocks.
  let hasBlocks: Bool

  /// One run of text: emphasis, code, links and breaks.
  package init(inline text: String) {
    sources = [text]
    hasBlocks = false
  }

  /// Paragraphs, lists, quotes and code as well.
  package init(blocks text: String) {
    sources = [text]
    hasBlocks = true
  }

  /// Texts of blocks one after the other; no list or reference of one continues in the next.
  package init(joining texts: [MarkdownText]) {
    sources = texts.flatMap(\.sources)
    hasBlocks = true
  }

  /// What a text is read as.
  private enum Content {
    case inline([Inline])
    case blocks([Block])
  }

  private var content: Content {
    let texts = sources.map { Array(Escaping.clean($0).utf8) }
    if hasBlocks { return .blocks(texts.flatMap(Self.blocks)) }
    let text = texts.first ?? []
    if Self.isShownAsItIs(text) { return .inline([.text(String(decoding: text, as: UTF8.self))]) }
    return .inline(InlineParser.parse(text, References(budgetFor: text.count)))
  }

  private static func blocks(of text: [UInt8]) -> [Block] {
    guard isShownAsItIs(text) else { return BlockParser.parse(text) }
    return [.paragraph([.text(String(decoding: text, as: UTF8.self))])]
  }

  private static func isShownAsItIs(_ text: [UInt8]) -> Bool {
    isLiteral(text) || hasTooManyMarks(text)
  }

  /// Whether a text is what it looks like: one line that begins with a letter, of letters, digits and
  /// marks that mean nothing in Markdown. Most texts are, and need not be read.
  private static func isLiteral(_ text: [UInt8]) -> Bool {
    guard let first = text.first, first.isLetter, text.last != 0x20 else { return false }
    for byte in text {
      switch byte {
      case 0x20, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"):
        continue
      default: if !byte.isLetter && !byte.isDigit && byte < 0x80 { return false }
      }
    }
    return true
  }

  /// Whether there is nothing to see in it.
  package var isBlank: Bool {
    // What begins with a letter is seen, emphasised or not; most texts need not be read to know it.
    if sources.contains(where: Self.beginsWithLetter) { return false }
    return switch content {
    case .inline(let inlines): inlines.isBlank
    case .blocks(let blocks): blocks.allSatisfy(\.isBlank)
    }
  }

  private static func beginsWithLetter(_ text: String) -> Bool {
    text.utf8.first { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") }?.isLetter == true
  }

  /// The words alone, in one line.
  package var plain: String {
    var output: [UInt8] = []
    writePlain(into: &output, marks: false)
    return String(decoding: output, as: UTF8.self)
  }

  /// The addresses of the links of running text, in their order.
  package var links: [String] {
    guard case .inline(let inlines) = content else { return [] }
    return inlines.compactMap { inline in
      if case .start(.link(let destination, _)) = inline { destination } else { nil }
    }
  }

  /// Prints HTML: phrasing content for inline text, flow content for blocks.
  package func writeHTML(into output: inout [UInt8]) {
    switch content {
    case .inline(let inlines): HTMLPrinter.print(inlines, into: &output)
    case .blocks(let blocks): HTMLPrinter.print(blocks, into: &output)
    }
  }

  /// Prints CommonMark whose line breaks are `LayoutMark.valueNewline`, and whose spaces where the
  /// layout stage may break a line are `LayoutMark.space`.
  package func writeMarkdown(into output: inout [UInt8]) {
    let start = output.count
    switch content {
    case .inline(let inlines): MarkdownInlinePrinter.print(inlines, prefix: [], into: &output)
    case .blocks(let blocks):
      var printer = MarkdownPrinter()
      printer.print(blocks, into: &output)
    }
    // A link of the template after it would be an image.
    if output.count > start, output.endsUnescaped(in: UInt8(ascii: "!")) {
      output.insert(UInt8(ascii: "\\"), at: output.count - 1)
    }
  }

  /// Prints the words: with layout marks as lines with bullets, without them as one line.
  package func writePlain(into output: inout [UInt8], marks: Bool) {
    var printer = PlainTextPrinter(hasMarks: marks)
    switch content {
    case .inline(let inlines): printer.print(inlines, into: &output)
    case .blocks(let blocks): printer.print(blocks, into: &output)
    }
  }
}
