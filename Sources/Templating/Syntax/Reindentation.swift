/// How the lines of a text are moved: some white space is taken from their starts, some put there.
struct Reindentation {
  var removing: [UInt8] = []
  var adding: [UInt8] = []
  /// Whether the first line is indented too.
  var includesFirst = true

  /// A line of the new text.
  struct Line {
    /// The first byte of it that was in the old text.
    let place: Int
    /// Where that byte was.
    let offset: Int
  }

  /// How long the new text is at most.
  func length(of text: some Collection<UInt8>) -> Int {
    guard !adding.isEmpty else { return text.count }
    return text.count + adding.count * (1 + text.count { $0 == 0x0A })
  }

  /// The new text; without any line where it is the old one.
  func apply(to text: ArraySlice<UInt8>) -> (bytes: [UInt8], lines: [Line]) {
    if removing.isEmpty, adding.isEmpty, text.startIndex == 0 { return (Array(text), []) }
    var bytes: [UInt8] = []
    var lines: [Line] = []
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.endIndex
      if text[start] != 0x0A, includesFirst || start > text.startIndex { bytes += adding }
      let kept = start + zip(text[start..<end], removing).prefix { $0 == $1 }.count
      lines.append(Line(place: bytes.count, offset: kept))
      bytes += text[kept..<end]
      start = end
    }
    return (bytes, lines)
  }
}

extension Reindentation {
  /// What fills a block in: without its own indentation, with the one of what it replaces.
  init(_ block: Block, _ bytes: [UInt8], at site: Block, _ siteBytes: [UInt8]) {
    removing = block.isMultiline ? Self.indentation(of: bytes[block.content]) ?? [] : []
    includesFirst = site.isMultiline
    let replaced = site.isMultiline ? Self.indentation(of: siteBytes[site.content]) : nil
    adding = replaced ?? site.indentation
  }

  /// The white space before the first text that is more; nil if there is none.
  private static func indentation(of text: ArraySlice<UInt8>) -> [UInt8]? {
    let line = text.split(separator: 0x0A).first { $0.contains { $0 > 0x20 } }
    return line.map { Array($0.prefix { $0 == 0x20 || $0 == 0x09 }) }
  }
}
