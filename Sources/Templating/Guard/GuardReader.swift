import Diagnostics

/// Reads what begins with `<` as a browser's tokenizer does, by the living standard, chapter 13.2.5.
///
/// Where a browser would repair what stands there, it refuses instead of following: no page of vita
/// needs that.
struct GuardReader {
  var bytes: [UInt8]
  /// Where the reading ends.
  var end: Int
  var place: Int
  /// The names of the open tag's attributes, where each stands, and what is known of it.
  var attributes: [(name: GuardName, range: Range<Int>)] = []
  var sheets: GuardSheets
  /// What was read; nil unless it is asked for.
  var events: [GuardEvent]?
  let elements = GuardElement.table
  let attributeTable = GuardAttribute.table

  /// A tag whose attributes were judged.
  struct Tag {
    let start: Int
    let name: GuardName
    let nameRange: Range<Int>
    /// Nil for an element that no page may hold, which is refused before.
    let element: GuardElement
    /// Whether it ends in `/>`.
    let endsItself: Bool
  }

  /// Which attributes a tag may have and what their values are.
  enum Namespace {
    case html
    case svg
    /// It isn't known which of them: what is wrong in one is wrong.
    case any
  }

  init(_ bytes: [UInt8], sheets: GuardSheets, events: [GuardEvent]? = nil) {
    self.bytes = bytes
    self.sheets = sheets
    self.events = events
    end = bytes.count
    place = 0
  }

  /// The byte so many bytes on, 0 after the end.
  func byte(_ distance: Int = 0) -> UInt8 {
    place + distance < end ? bytes[place + distance] : 0
  }

  /// Whether some letters in lower case stand at a place, in whatever case.
  func stands(_ letters: StaticString, at place: Int) -> Bool {
    guard place + letters.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<letters.utf8CodeUnitCount
    where bytes[place + offset].lowercased != letters.utf8Start[offset] {
      return false
    }
    return true
  }

  mutating func skipSpace() {
    while place < end, bytes[place].isSpace { place += 1 }
  }

  /// Continues after text, up to the next `<` or the end.
  mutating func readText() throws(GuardFault) {
    let start = place
    while place < end, bytes[place] != UInt8(ascii: "<") {
      if Self.isControl(bytes[place]) { throw Self.control(place) }
      place += 1
    }
    events?.append(.text(start..<place))
  }

  /// What a range says, for messages.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix(Limits.nameLength), as: UTF8.self)
  }

  func unfinished(_ start: Int, _ what: String) -> GuardFault {
    GuardFault(start, .unfinishedMarkup, "\(what) does not end")
  }

  /// Whether a byte is a control character, which no page needs.
  static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && !byte.isSpace }

  static func control(_ place: Int) -> GuardFault {
    GuardFault(place, .controlCharacter, "a control character stands in the page")
  }
}

/// Comments, declarations and style sheets.
extension GuardReader {
  /// Continues after the comment that begins here; one that browsers end in two ways is refused.
  mutating func readComment() throws(GuardFault) {
    let start = place
    place += 4
    if byte() == UInt8(ascii: ">") || (byte() == UInt8(ascii: "-") && byte(1) == UInt8(ascii: ">"))
    {
      throw GuardFault(start, .abruptComment, "a browser ends the comment where it begins")
    }
    while place < end {
      let byte = bytes[place]
      if byte == UInt8(ascii: "-"), self.byte(1) == UInt8(ascii: "-") {
        if self.byte(2) == UInt8(ascii: ">") {
          place += 3
          return
        }
        if self.byte(2) == UInt8(ascii: "!") {
          throw GuardFault(place, .abruptComment, "a browser may end the comment here")
        }
      }
      if byte == UInt8(ascii: "<"), stands("<!--", at: place) {
        throw GuardFault(place, .abruptComment, "a comment begins in a comment")
      }
      if Self.isControl(byte) { throw Self.control(place) }
      place += 1
    }
    throw unfinished(start, "a comment")
  }

  /// Continues after the doctype, the only declaration that a page may hold.
  mutating func readDoctype() throws(GuardFault) {
    guard stands("<!doctype html>", at: place) else {
      throw GuardFault(place, .strayDeclaration, "only <!doctype html> can stand here")
    }
    place += 15
  }

  /// Continues after white space and comments.
  mutating func skipSpaceAndComments() throws(GuardFault) {
    skipSpace()
    while byte() == UInt8(ascii: "<"), stands("<!--", at: place) {
      try readComment()
      skipSpace()
    }
  }

  /// Whether the end tag of a style sheet begins at a place, as a browser sees it.
  func isStyleEnd(at place: Int) -> Bool {
    let tag: StaticString = "</style"
    let behind = place + tag.utf8CodeUnitCount
    guard stands(tag, at: place), behind < end else { return false }
    let next = bytes[behind]
    return next.isSpace || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
  }
}
