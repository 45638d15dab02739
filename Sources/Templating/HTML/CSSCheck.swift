import Markdown

/// Finds what would load something from a style sheet.
enum CSSCheck {
  /// The first byte of an `@import` or of a `url()` that is neither `data:` nor `#`.
  static func firstLoad(in css: ArraySlice<UInt8>) -> (offset: Int, what: String)? {
    let (letters, offsets) = unescaped(CSSComments.blanked(css))
    for place in letters.indices {
      if let what = load(at: place, in: letters) { return (offsets[place], what) }
    }
    return nil
  }

  /// What begins at a place and loads something.
  private static func load(at place: Int, in letters: [UInt8]) -> String? {
    switch letters[place] {
    case UInt8(ascii: "@"):
      return letters[place...].starts(with: "@import".utf8) ? "@import" : nil
    case UInt8(ascii: "i"):
      return letters[place...].starts(with: "image-set(".utf8) ? "image-set()" : nil
    case UInt8(ascii: "u"):
      guard letters[place...].starts(with: "url(".utf8) else { return nil }
      let address = letters[(place + 4)...].drop { $0 <= 0x20 || $0.isQuote }
      let isInside = address.starts(with: "data:".utf8) || address.first == UInt8(ascii: "#")
      return isInside ? nil : "url()"
    default: return nil
    }
  }

  /// The bytes in lower case with escapes such as `\75` resolved, and the offset of each.
  private static func unescaped(_ css: ArraySlice<UInt8>) -> (letters: [UInt8], offsets: [Int]) {
    var letters: [UInt8] = []
    var offsets: [Int] = []
    letters.reserveCapacity(css.count)
    offsets.reserveCapacity(css.count)
    var place = css.startIndex
    while place < css.endIndex {
      offsets.append(place)
      guard css[place] == UInt8(ascii: "\\") else {
        letters.append(css[place].lowercased)
        place += 1
        continue
      }
      let digits = css[(place + 1)...].prefix(6).prefix { hexDigit($0) != nil }
      let code = digits.reduce(0) { $0 * 16 + (hexDigit($1) ?? 0) }
      place = digits.endIndex
      if !digits.isEmpty {
        letters.append(code < 0x80 ? UInt8(code).lowercased : 0xFF)
        if css[place...].starts(with: [0x0D, 0x0A]) { place += 1 }
        if place < css.endIndex, css[place] <= 0x20 { place += 1 }
      } else if place < css.endIndex {
        letters.append(css[place].lowercased)
        place += 1
      } else {
        offsets.removeLast()
      }
    }
    return (letters, offsets)
  }

  private static func hexDigit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46, 0x61...0x66: Int(byte | 0x20) - 0x57
    default: nil
    }
  }
}
