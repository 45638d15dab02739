import Diagnostics

/// Pieces of pages, such as partials, which are judged only as parts of a page.
extension GuardReader {
  /// Reads the tags, attributes and texts up to the end, and skips what a page may not hold.
  mutating func readPiece() {
    while place < end {
      let start = place
      do throws(GuardFault) {
        if byte() == UInt8(ascii: "<") { try readMarkupOfPiece() } else { try readText() }
      } catch {
        place = max(place, start + 1)
      }
    }
  }

  private mutating func readMarkupOfPiece() throws(GuardFault) {
    if byte(1).isLetter {
      try readTagOfPiece()
    } else if byte(1) == UInt8(ascii: "/") {
      _ = try readEndTag()
    } else if stands("<!--", at: place) {
      try readComment()
    } else {
      place += 1
    }
  }

  private static let style = GuardName("style")

  private mutating func readTagOfPiece() throws(GuardFault) {
    let start = place
    place += 1
    let (name, range) = try readName(isAttribute: false)
    events?.append(.start(range))
    while true {
      skipSpace()
      guard place < end else { throw unfinished(start, "the tag <\(text(range))>") }
      switch bytes[place] {
      case UInt8(ascii: ">"):
        place += 1
        if name == Self.style { readSheetOfPiece() }
        return
      case UInt8(ascii: "/"): place += 1
      default: try readAttributeOfPiece()
      }
    }
  }

  private mutating func readAttributeOfPiece() throws(GuardFault) {
    let (_, range) = try readName(isAttribute: true)
    guard !range.isEmpty else {
      throw GuardFault(place, .strayCharacter, "an attribute without a name")
    }
    let value = try readValue()
    events?.append(.attribute(name: range, value: value))
  }

  private mutating func readSheetOfPiece() {
    let start = place
    while place < end, !isStyleEnd(at: place) { place += 1 }
    events?.append(.text(start..<place))
  }
}
