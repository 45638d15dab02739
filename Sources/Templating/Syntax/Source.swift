import Diagnostics

/// A template's text, read into a tree, perhaps indented by the line of the tag that includes it.
struct Source {
  let file: TemplateFile
  let bytes: [UInt8]
  let nodes: [Node]
  private let lines: [Reindentation.Line]

  /// Reads a file whose lines are indented.
  init(_ file: TemplateFile, indentation: [UInt8] = []) throws(TemplateSyntaxError) {
    let text = Array(file.text.utf8)
    if let control = text.firstIndex(where: Self.isControl) {
      throw TemplateSyntaxError(
        control, .controlCharacter, "a control character stands here", hint: "take it out")
    }
    self.file = file
    let indented = Reindentation(adding: indentation).apply(to: text[...])
    bytes = indented.bytes
    lines = indented.lines
    nodes = try Parser.parse(bytes)
  }

  /// Reads what fills a block of another template in, indented as it is there.
  init(_ block: Block, of source: Source, _ indentation: Reindentation) throws(TemplateSyntaxError)
  {
    file = source.file
    let indented = indentation.apply(to: source.bytes[block.content])
    bytes = indented.bytes
    lines = indented.lines.map { line in
      Reindentation.Line(place: line.place, offset: source.offset(of: line.offset))
    }
    nodes = try Parser.parse(bytes, block.delimiters)
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    default: byte < 0x20
    }
  }

  /// The offset in the file of a place in the indented bytes.
  func offset(of place: Int) -> Int {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].place <= place { low = middle } else { high = middle }
    }
    guard lines.indices.contains(low) else { return place }
    return lines[low].offset + max(0, place - lines[low].place)
  }
}
