/// A template's text, read into a tree, perhaps indented by the line of the tag that includes it.
struct Source {
  let file: TemplateFile
  let bytes: [UInt8]
  let nodes: [Node]
  private let indentation: Int

  /// Reads a file whose lines are indented.
  init(_ file: TemplateFile, indentation: [UInt8] = []) throws(SyntaxError) {
    let text = Array(file.text.utf8)
    if let control = text.firstIndex(where: Self.isControl) {
      throw SyntaxError(
        control, "control-character", "a control character stands here", hint: "take it out")
    }
    self.file = file
    self.indentation = indentation.count
    bytes = Self.indented(text, by: indentation)
    nodes = try Parser.parse(bytes)
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    default: byte < 0x20
    }
  }

  /// The text with every line but empty ones indented, as the specification has it for partials.
  static func indented(_ text: [UInt8], by indentation: [UInt8]) -> [UInt8] {
    guard !indentation.isEmpty else { return text }
    var output: [UInt8] = []
    var isLineStart = true
    for byte in text {
      if isLineStart, byte != 0x0A { output += indentation }
      output.append(byte)
      isLineStart = byte == 0x0A
    }
    return output
  }

  /// The offset in the file of a place in the indented bytes.
  func offset(of place: Int) -> Int {
    guard indentation > 0 else { return place }
    var (offset, current) = (0, 0)
    var isLineStart = true
    for byte in file.text.utf8 {
      if isLineStart, byte != 0x0A { current += indentation }
      if current >= place { break }
      current += 1
      offset += 1
      isLineStart = byte == 0x0A
    }
    return offset
  }
}
