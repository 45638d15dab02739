import Diagnostics

/// A line of Markdown after the marks that were read of it.
struct GuardLine {
  private let page: [UInt8]
  /// The first byte that is no white space, and the column that it stands in.
  private(set) var place: Int
  private var placeColumn = 0
  let end: Int
  /// The column up to which the line was read.
  private var column = 0

  init(_ page: [UInt8], _ range: Range<Int>) {
    self.page = page
    place = range.lowerBound
    end = range.upperBound
    skipSpace()
  }

  /// What the line holds after its indentation.
  private var content: ArraySlice<UInt8> { page[place..<end] }

  /// The first byte of that; 0 where there is none.
  var first: UInt8 { place < end ? page[place] : 0 }

  var isBlank: Bool { place == end }

  /// How far what comes next is indented, in columns.
  var indentation: Int { placeColumn - column }

  /// Continues after so many columns of indentation.
  mutating func skip(columns: Int) {
    column += min(columns, indentation)
  }

  private mutating func skipSpace() {
    while place < end {
      if page[place] == 0x20 {
        placeColumn += 1
      } else if page[place] == 0x09 {
        placeColumn += 4 - placeColumn % 4
      } else {
        break
      }
      place += 1
    }
  }

  private mutating func skipBytes(_ count: Int) {
    place += count
    placeColumn += count
    column = placeColumn
    skipSpace()
  }

  /// Continues after `>` and a space.
  mutating func skipQuoteMark() -> Bool {
    guard place < end, page[place] == UInt8(ascii: ">") else { return false }
    skipBytes(1)
    skip(columns: 1)
    return true
  }

  /// Continues after the mark of a list item, if one stands here.
  mutating func skipItemMark(interrupts: Bool) -> MarkdownGuard.Container? {
    guard let length = markLength else { return nil }
    var text = place + length
    guard text == end || page[text] == 0x20 || page[text] == 0x09 else { return nil }
    while text < end, page[text] == 0x20 || page[text] == 0x09 { text += 1 }
    let isEmpty = text == end
    if interrupts {
      let isOne = !first.isDigit || (length == 2 && first == UInt8(ascii: "1"))
      guard !isEmpty, isOne else { return nil }
    }
    let before = indentation
    skipBytes(length)
    let padding = isEmpty || indentation > 4 ? 1 : indentation
    skip(columns: padding)
    return .item(width: before + length + padding, isEmpty: isEmpty)
  }

  /// How long the bullet is, or the number of up to nine digits, that begins the line.
  private var markLength: Int? {
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var last = place
      while last < end, page[last].isDigit { last += 1 }
      guard last < end, last - place <= 9 else { return nil }
      let isMark = page[last] == UInt8(ascii: ".") || page[last] == UInt8(ascii: ")")
      return isMark ? last - place + 1 : nil
    default: return nil
    }
  }
}

/// What a line is as a whole.
extension GuardLine {
  /// A thematic break.
  var isRule: Bool {
    let first = first
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
    else { return false }
    var count = 0
    for byte in content where byte != 0x20 && byte != 0x09 {
      guard byte == first else { return false }
      count += 1
    }
    return count >= 3
  }

  /// What makes a heading of a paragraph above.
  var isUnderline: Bool {
    let first = first
    guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    return content.drop { $0 == first }.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  var isHeading: Bool {
    guard first == UInt8(ascii: "#") else { return false }
    let behind = content.drop { $0 == UInt8(ascii: "#") }
    let count = content.count - behind.count
    guard (1...6).contains(count) else { return false }
    return behind.isEmpty || behind.first == 0x20 || behind.first == 0x09
  }

  /// The marks that begin fenced code.
  var fenceStart: (mark: UInt8, length: Int)? {
    let mark = first
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let behind = content.drop { $0 == mark }
    let length = content.count - behind.count
    guard length >= 3, mark == UInt8(ascii: "~") || !behind.contains(mark) else { return nil }
    return (mark, length)
  }

  /// Whether the line ends fenced code.
  func isFence(of mark: UInt8, _ length: Int) -> Bool {
    guard first == mark else { return false }
    let behind = content.drop { $0 == mark }
    guard content.count - behind.count >= length else { return false }
    return behind.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

/// Blocks of HTML, by CommonMark 4.6. Instructions, declarations and CDATA are refused wherever they
/// stand, and so need no block.
extension GuardLine {
  /// What ends the block of HTML that begins here, nil if none does. A tag alone on its line may not
  /// continue a paragraph; some readers let it.
  var htmlStart: MarkdownGuard.HTMLBlockEnd? {
    guard first == UInt8(ascii: "<") else { return nil }
    let line = content
    if line.starts(with: "<!--".utf8) { return .comment }
    let isEnd = line.dropFirst().first == UInt8(ascii: "/")
    let tag = line.dropFirst(isEnd ? 2 : 1)
    guard let first = tag.first, first.isLetter else { return nil }
    let name = GuardName(page, tag.prefix { $0.isLetter || $0.isDigit }.indices)
    let behind = tag.dropFirst(name.count)
    let ends = behind.first.map { $0 == 0x20 || $0 == 0x09 || "/>".utf8.contains($0) } ?? true
    if !isEnd, ends, name == Self.pre { return .preformatted }
    if ends, Self.blocks.contains(name) { return .blankLine }
    return ends && Self.isLoneTag(behind) ? .blankLine : nil
  }

  /// Whether nothing but white space follows the end of a tag.
  private static func isLoneTag(_ tag: ArraySlice<UInt8>) -> Bool {
    var quote: UInt8 = 0
    for (place, byte) in zip(tag.indices, tag) {
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte.isQuote {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return tag[(place + 1)...].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      }
    }
    return false
  }

  /// Whether a block of HTML ends with the line.
  func ends(_ end: MarkdownGuard.HTMLBlockEnd) -> Bool {
    switch end {
    case .blankLine: false
    case .comment: content.firstRange(of: Array("-->".utf8)) != nil
    case .preformatted: ["pre", "script", "style", "textarea"].contains { holds("</\($0)>") }
    }
  }

  private func holds(_ letters: String) -> Bool {
    content.map(\.lowercased).firstRange(of: Array(letters.utf8)) != nil
  }

  private static let pre = GuardName("pre")

  /// Of this version of the specification and older ones.
  private static let blocks = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog \
    dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header \
    hr html iframe legend li link main menu menuitem meta nav noframes ol optgroup option p param \
    search section source summary table tbody td tfoot th thead title tr track ul
    """.split(separator: " ").map { GuardName(String($0)) })
}
