/// A text in CommonMark 0.31.2, read into a tree.
///
/// Raw HTML, headings and indented code are text here, an image is its alternative text, and a link
/// of a scheme that is not allowed is its text.
package struct MarkdownText: Sendable, Equatable {
  /// What the text was read as.
  enum Content: Sendable, Equatable {
    case inline([Inline])
    case blocks([Block])
  }

  let content: Content

  /// Reads one run of text: emphasis, code, links and breaks.
  package init(inline text: String) {
    let bytes = Array(Escaping.clean(text).utf8)
    content = .inline(InlineParser.parse(bytes, References(budgetFor: bytes.count)))
  }

  /// Reads paragraphs, lists, quotes and code as well.
  package init(blocks text: String) {
    content = .blocks(BlockParser.parse(Array(Escaping.clean(text).utf8)))
  }

  /// Whether there is nothing to see in it.
  package var isBlank: Bool {
    switch content {
    case .inline(let inlines): inlines.isBlank
    case .blocks(let blocks): blocks.allSatisfy(\.isBlank)
    }
  }

  /// The words alone, in one line.
  package var plain: String {
    var output: [UInt8] = []
    writePlain(into: &output, marks: false)
    return String(decoding: output, as: UTF8.self)
  }

  /// Prints HTML: phrasing content for inline text, flow content for blocks.
  package func writeHTML(into output: inout [UInt8]) {
    switch content {
    case .inline(let inlines): HTMLPrinter.print(inlines, into: &output)
    case .blocks(let blocks): HTMLPrinter.print(blocks, into: &output)
    }
  }

  /// Prints CommonMark whose line breaks are `LayoutMark.valueNewline`.
  package func writeMarkdown(into output: inout [UInt8]) {
    var printer = MarkdownPrinter()
    switch content {
    case .inline(let inlines): printer.print(inlines, into: &output)
    case .blocks(let blocks): printer.print(blocks, into: &output)
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
