import Markdown

/// Lines laid out to a width, from template lines with layout marks in them.
struct PlainTextPage {
  let width: Int
  private var output: [UInt8] = []
  /// The last line if a rule may stand under it.
  private var ruledLine: [UInt8] = []

  /// What is printed for a bullet, with its space; nil if that is what is written already.
  private let bullet: [UInt8]?

  /// An empty page.
  init(_ settings: TextSettings) {
    width = max(PlainTextPage.minimumWidth, settings.width)
    let bullet = Array("\(settings.bullet) ".utf8)
    self.bullet = bullet == PlainTextParagraph.writtenBullet ? nil : bullet
  }

  /// Narrower than this, hanging indents would leave no room for words.
  private static let minimumWidth = 20
  /// Continuation lines keep half of the width for words, however many bullets stand before them.
  private static let hangShare = 2
  /// Columns kept free between a text and what stands at the right margin.
  private static let gap = 2

  /// The page without blank lines at its end.
  var finished: [UInt8] {
    var page = output
    while page.count > 1, page.last == 0x0A, page[page.count - 2] == 0x0A { page.removeLast() }
    return page
  }

  /// Adds a line of the template, with the values in it.
  mutating func add(_ line: ArraySlice<UInt8>) {
    switch line.first {
    case LayoutMark.doubleRule?: addRule(UInt8(ascii: "="))
    case LayoutMark.singleRule?: addRule(UInt8(ascii: "-"))
    default: addText(line)
    }
  }

  private mutating func addRule(_ byte: UInt8) {
    guard !ruledLine.isEmpty else { return }
    output.append(contentsOf: repeatElement(byte, count: min(columns(ruledLine[...]), width)))
    output.append(0x0A)
    ruledLine = []
  }

  private mutating func addText(_ line: ArraySlice<UInt8>) {
    var base: Int?
    var rest = line
    while true {
      let end = rest.firstIndex(of: LayoutMark.valueNewline) ?? rest.endIndex
      let paragraph = PlainTextParagraph(
        rest[..<end], indentation: base ?? 0, widestHang: width / Self.hangShare, bullet: bullet)
      base = base ?? paragraph.base
      if paragraph.isEmpty { addBlankLine() } else { add(paragraph) }
      guard end < rest.endIndex else { return }
      rest = rest[(end + 1)...]
    }
  }

  private mutating func addBlankLine() {
    ruledLine = []
    let isAfterBlank = output.isEmpty || output.suffix(2).elementsEqual([0x0A, 0x0A])
    if !isAfterBlank { output.append(0x0A) }
  }

  /// What belongs at the right margin stands beside a text of one line, else in a line of its own,
  /// so that it parts no text.
  private mutating func add(_ paragraph: PlainTextParagraph) {
    let right = paragraph.atRightMargin
    let rightWidth = columns(right)
    let lines = paragraph.lines(width: width)
    let room = width - rightWidth - Self.gap
    let textWidth = lines.count == 1 ? columns(lines[0][...]) : width
    for (index, line) in lines.enumerated() {
      if index > 0 { output.append(0x0A) }
      output += line
    }
    if rightWidth > 0 {
      let isBeside = textWidth <= room
      if !isBeside { output.append(0x0A) }
      let start = isBeside ? textWidth : 0
      output.append(contentsOf: repeatElement(0x20, count: max(0, width - rightWidth - start)))
      output += right
    }
    output.append(0x0A)
    ruledLine = lines.last ?? []
  }
}
