/// A piece of running text while it is read: what it becomes may still change.
enum Piece {
  /// A range of the paragraph's bytes.
  case text(Range<Int>)
  /// A text that a character reference stands for.
  case reference(String)
  case code(String)
  case softBreak
  case hardBreak
  /// A run of `*` or `_`, by its number.
  case run(Int)
  case startLink(destination: String, title: String?)
  case endLink(destination: String, title: String?)
  /// An image, which shows only the text between its brackets.
  case startImage
  case endImage
  /// The brackets of a link that is not allowed.
  case nothing
}

/// Makes the tree from the pieces, joining neighbouring texts.
struct PieceResolver {
  let bytes: [UInt8]
  let runs: [DelimiterRun]
  private var inlines: [Inline] = []
  private var text: [UInt8] = []
  private var imageDepth = 0

  init(bytes: [UInt8], runs: [DelimiterRun]) {
    self.bytes = bytes
    self.runs = runs
  }

  /// The tree of the pieces.
  mutating func resolve(_ pieces: [Piece]) -> [Inline] {
    for piece in pieces { add(piece) }
    flush()
    return inlines
  }

  private mutating func add(_ piece: Piece) {
    switch piece {
    case .text(let range): text += bytes[range]
    case .reference(let string): text += string.utf8
    case .code(let code): imageDepth > 0 ? text += code.utf8 : append(.code(code))
    case .softBreak: append(.softBreak)
    case .hardBreak: append(imageDepth > 0 ? .softBreak : .hardBreak)
    case .run(let index): add(runs[index])
    case .startLink(let destination, let title):
      mark(.start(.link(destination: destination, title: title)))
    case .endLink(let destination, let title):
      mark(.end(.link(destination: destination, title: title)))
    case .startImage: imageDepth += 1
    case .endImage: imageDepth -= 1
    case .nothing: break
    }
  }

  private mutating func add(_ run: DelimiterRun) {
    for length in run.closes { mark(.end(length == 2 ? .strong : .emphasis)) }
    text += repeatElement(run.character, count: run.count)
    for length in run.opens.reversed() { mark(.start(length == 2 ? .strong : .emphasis)) }
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
