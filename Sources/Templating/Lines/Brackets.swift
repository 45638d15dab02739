/// The brackets that are open in a paragraph of Markdown, and whether each begins an image.
struct Brackets: Hashable {
  private(set) var depth = 0
  /// A bit for each, the innermost lowest.
  private var images: UInt64 = 0
  /// Whether the outermost may stand at the start of a line, where a definition begins.
  private(set) var startsLine = false

  /// How many there is room for.
  static let deepest = 64

  mutating func open(isImage: Bool, startsLine: Bool) {
    if depth == 0 { self.startsLine = startsLine }
    images = images << 1 | (isImage ? 1 : 0)
    depth += 1
  }

  /// Closes the innermost, if one is open, and says whether it is that of an image.
  mutating func close() -> Bool {
    let isImage = images & 1 == 1
    images >>= 1
    depth = max(0, depth - 1)
    if depth == 0 { startsLine = false }
    return isImage
  }
}
