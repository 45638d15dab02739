import Diagnostics

/// Judges a finished page of HTML.
///
/// A page that passes has the tree that its text shows: every element is closed where it stands, and
/// nothing stands where a browser would move it. So nothing has to be known of what a browser repairs.
struct HTMLGuard {
  var reader: GuardReader
  /// The open elements, the root first.
  var open: [Open] = []
  /// How many elements of a kind are open.
  var paragraphs = 0
  var headings = 0
  var links = 0
  var buttons = 0
  /// How many elements are open around the innermost drawing; nil outside one.
  var drawing: Int?

  struct Open {
    let name: GuardName
    let nameRange: Range<Int>
    let kinds: GuardKinds
  }

  init(_ reader: GuardReader) {
    self.reader = reader
  }

  /// Judges the page, which has to hold the head that vita printed.
  mutating func judge(head: [UInt8], policy: [UInt8]) throws(GuardFault) {
    try reader.skipSpaceAndComments()
    try reader.readDoctype()
    try reader.skipSpaceAndComments()
    try readOutline("html", .root)
    try reader.skipSpaceAndComments()
    try readOutline("head", .head)
    guard reader.attributes.isEmpty else { throw fault(.badOutline, "<head> has attributes") }
    reader.skipSpace()
    try judgeHead(head, policy: policy)
    try readContent()
    try reader.skipSpaceAndComments()
    try readOutline("body", .body)
    try readContent()
    // What is left of <html>.
    try readContent()
    try reader.skipSpaceAndComments()
    guard reader.place == reader.end else {
      throw fault(.badOutline, "something stands behind </html>")
    }
  }

  func fault(_ code: IssueCode, _ message: String) -> GuardFault {
    GuardFault(reader.place, code, message)
  }

  /// Reads the start tag of an element that has to stand here.
  private mutating func readOutline(_ name: String, _ kind: GuardKinds) throws(GuardFault) {
    let missing = fault(.badOutline, "the page goes on without <\(name)>")
    guard reader.byte() == UInt8(ascii: "<"), reader.byte(1).isLetter else { throw missing }
    let tag = try reader.readTag(.html, allowing: .html)
    guard tag.element.kinds.contains(kind), !tag.endsItself else { throw missing }
    push(tag)
  }

  /// Reads up to the end of the innermost element that is open now.
  private mutating func readContent() throws(GuardFault) {
    let depth = open.count
    while open.count >= depth {
      guard reader.place < reader.end else {
        let name = open.last.map { reader.text($0.nameRange) } ?? ""
        throw fault(.unclosedElement, "<\(name)> is still open where the page ends")
      }
      if reader.byte() == UInt8(ascii: "<") { try readMarkup() } else { try readText() }
    }
  }

  private mutating func readMarkup() throws(GuardFault) {
    switch reader.byte(1) {
    case let next where next.isLetter: try readStart()
    case UInt8(ascii: "/"): try readEnd()
    case UInt8(ascii: "!"):
      guard reader.stands("<!--", at: reader.place) else {
        throw fault(.strayDeclaration, "a declaration stands in the page")
      }
      try reader.readComment()
    default: throw fault(.strayCharacter, "a \"<\" that begins no tag")
    }
  }

  private mutating func readText() throws(GuardFault) {
    let start = reader.place
    let (end, bytes) = (reader.end, reader.bytes)
    var (place, visible) = (start, end)
    while place < end {
      let byte = bytes[place]
      if byte > 0x20 {
        if byte == UInt8(ascii: "<") { break }
        visible = min(visible, place)
      } else if GuardReader.isControl(byte) {
        throw GuardReader.control(place)
      }
      place += 1
    }
    reader.place = place
    reader.events?.append(.text(start..<place))
    guard visible < end, let last = open.last else { return }
    if !last.kinds.isDisjoint(with: .withoutText) {
      throw GuardFault(
        visible, .misplacedText, "text stands directly in <\(reader.text(last.nameRange))>")
    }
  }

  private mutating func readEnd() throws(GuardFault) {
    let start = reader.place
    let name = try reader.readEndTag()
    guard let last = open.last, last.name == name else {
      let expected = open.last.map { "</\(reader.text($0.nameRange))>" } ?? "nothing"
      throw GuardFault(start, .mismatchedTag, "an end tag stands where \(expected) is due")
    }
    pop()
  }
}

/// The open elements.
extension HTMLGuard {
  mutating func push(_ tag: GuardReader.Tag) {
    let kinds = tag.element.kinds
    count(kinds, by: 1)
    if drawing == nil, kinds.contains(.drawing) { drawing = open.count }
    open.append(Open(name: tag.name, nameRange: tag.nameRange, kinds: kinds))
  }

  private mutating func pop() {
    guard let last = open.popLast() else { return }
    if drawing == open.count { drawing = nil }
    count(last.kinds, by: -1)
  }

  private mutating func count(_ kinds: GuardKinds, by step: Int) {
    guard drawing == nil, !kinds.isDisjoint(with: .counted) else { return }
    if kinds.contains(.paragraph) { paragraphs += step }
    if kinds.contains(.heading) { headings += step }
    if kinds.contains(.link) { links += step }
    if kinds.contains(.button) { buttons += step }
  }
}
