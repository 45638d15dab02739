import Diagnostics

/// Judges a finished document of Markdown, as CommonMark reads it.
///
/// Where readers differ, the more dangerous reading counts: a `<` that any of them could take for the
/// start of a tag has to begin one that may stand in a page.
struct MarkdownGuard {
  let page: [UInt8]
  /// What is read of a paragraph, a row of a table or a block of HTML.
  var piece: MarkdownPiece
  /// The line that is read.
  var line: GuardLine
  /// The quotes and list items that are open, the outermost first.
  var containers: [Container] = []
  var leaf = Leaf.none
  /// The lines of the open paragraph or HTML block, without the marks of quotes and items.
  var text: [UInt8] = []
  /// Where each of those lines begins: in that text, and in the page.
  var lines: [(start: Int, origin: Int)] = []
  /// Whether a definition gives a name to an address that isn't inside the document.
  var hasDefinition = false
  /// The first image that may take its address from a definition.
  var namedImage: Int?

  enum Container: Equatable {
    case quote
    /// A list item with the columns that its content is indented by; whether it holds nothing yet.
    case item(width: Int, isEmpty: Bool)
  }

  enum Leaf: Equatable {
    case none
    case paragraph
    case fence(mark: UInt8, length: Int)
    case html(HTMLBlockEnd)
  }

  /// What ends a block of HTML.
  enum HTMLBlockEnd: Equatable {
    case blankLine
    case comment
    case preformatted
  }

  init(_ page: [UInt8], _ reader: GuardReader) {
    self.page = page
    piece = MarkdownPiece(reader)
    line = GuardLine(page, 0..<0)
  }

  /// Judges the document.
  mutating func judge() throws(GuardFault) {
    let page = page
    var place = page.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while place < page.count {
      var end = place
      while end < page.count {
        let byte = page[end]
        if byte < 0x20 {
          if byte == 0x0A || byte == 0x0D { break }
          if GuardReader.isControl(byte) { throw GuardReader.control(end) }
        }
        end += 1
      }
      try readLine(place..<end)
      let isPair = end + 1 < page.count && page[end] == 0x0D && page[end + 1] == 0x0A
      place = end + (isPair ? 2 : 1)
    }
    try endLeaf()
    if hasDefinition, let namedImage {
      throw GuardFault(namedImage, .outsideAddress, "an image could load something")
    }
  }

  /// Ends the open leaf and judges what it holds.
  mutating func endLeaf() throws(GuardFault) {
    let ended = leaf
    leaf = .none
    guard !text.isEmpty else { return }
    switch ended {
    case .html: try judgeText(isHTML: true)
    default: try judgeText(isHTML: false)
    }
  }

  /// Judges what was read of the open leaf.
  private mutating func judgeText(isHTML: Bool) throws(GuardFault) {
    var (read, origins) = ([UInt8](), [(start: Int, origin: Int)]())
    swap(&read, &text)
    swap(&origins, &lines)
    if !isHTML, read.contains(UInt8(ascii: "|")), Self.holdsTable(read, origins.map(\.start)) {
      // The rows of a table are read one by one.
      for (index, line) in origins.enumerated() {
        let end = index + 1 < origins.count ? origins[index + 1].start : read.count
        try judge(Array(read[line.start..<end]), .row) { line.origin + $0 }
      }
    } else {
      try judge(read, isHTML ? .html : .paragraph) { Self.origin(of: $0, in: origins) }
    }
    read.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    swap(&read, &text)
    swap(&origins, &lines)
  }

  /// Judges a piece of text; each place in it stands somewhere in the page.
  private mutating func judge(
    _ text: [UInt8], _ kind: MarkdownPiece.Kind, origin: (Int) -> Int
  ) throws(GuardFault) {
    do {
      try piece.judge(text, kind)
    } catch {
      throw GuardFault(origin(error.offset), error.code, error.message)
    }
    if piece.hasDefinition { hasDefinition = true }
    if let image = piece.namedImage, namedImage == nil { namedImage = origin(image) }
  }

  /// The place in the page of a place in the text.
  private static func origin(of offset: Int, in lines: [(start: Int, origin: Int)]) -> Int {
    let line = lines.last { $0.start <= offset }
    return line.map { $0.origin + offset - $0.start } ?? offset
  }

  /// Whether one of the lines could be the one between a table's head and its rows.
  private static func holdsTable(_ text: [UInt8], _ starts: [Int]) -> Bool {
    starts.indices.contains { index in
      let end = index + 1 < starts.count ? starts[index + 1] : text.count
      let line = text[starts[index]..<end]
      return line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|:- \t\n".utf8.contains($0) }
    }
  }
}
