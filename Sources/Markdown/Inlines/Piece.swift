/// A piece of running text while it is read: what it becomes may still change.
///
/// It takes twelve bytes, as a text may consist of nothing but marks: what needs more room stands in
/// lists of the parser, and is named by its number there.
enum Piece {
  /// A range of the paragraph's bytes.
  case text(Range<UInt32>)
  /// A text that a character reference stands for.
  case reference(UInt32)
  case code(UInt32)
  case softBreak
  case hardBreak
  /// A run of `*` or `_`.
  case run(UInt32)
  case startLink(UInt32)
  case endLink(UInt32)
  /// An image, which shows only the text between its brackets.
  case startImage
  case endImage
  /// The brackets of a link that is not allowed.
  case nothing
}

/// Makes the tree from the pieces, joining neighbouring texts.
struct PieceResolver {
  private let parser: InlineParser
  private var inlines: [Inline] = []
  private var text: [UInt8] = []
  private var imageDepth = 0

  /// The tree of the pieces that a parser has read.
  static func inlines(of parser: InlineParser) -> [Inline] {
    var resolver = PieceResolver(parser)
    resolver.inlines.reserveCapacity(parser.pieces.count)
    for piece in parser.pieces { resolver.add(piece) }
    resolver.flush()
    return resolver.inlines
  }

  private init(_ parser: InlineParser) {
    self.parser = parser
  }

  private mutating func add(_ piece: Piece) {
    switch piece {
    case .text(let range): text += parser.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    case .reference(let number): text += parser.strings[Int(number)].utf8
    case .code(let number): add(code: parser.strings[Int(number)])
    case .softBreak: append(.softBreak)
    case .hardBreak: append(imageDepth > 0 ? .softBreak : .hardBreak)
    case .run(let number): add(Int(number), of: parser.emphasis)
    case .startLink(let number): mark(.start(parser.links[Int(number)]))
    case .endLink(let number): mark(.end(parser.links[Int(number)]))
    case .startImage: imageDepth += 1
    case .endImage: imageDepth -= 1
    case .nothing: break
    }
  }

  private mutating func add(code: String) {
    if imageDepth > 0 { text += code.utf8 } else { append(.code(code)) }
  }

  private mutating func add(_ number: Int, of emphasis: Emphasis) {
    let run = emphasis.runs[number]
    for span in emphasis.closes(of: run) { mark(.end(span)) }
    text += repeatElement(run.character, count: Int(run.count))
    var open = run.lastOpen
    while let match = emphasis.opens(at: open) {
      mark(.start(match.span))
      open = match.previous
    }
  }

  /// Appends the start or end of a span, which an image's text has none of.
  private mutating func mark(_ inline: Inline) {
    if imageDepth == 0 { append(inline) }
  }

  private mutating func append(_ inline: Inline) {
    flush()
    inlines.append(inline)
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    inlines.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }
}
