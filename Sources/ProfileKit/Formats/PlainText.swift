import Markdown
import Templating

extension Format {
  /// Plain text for e-mail, terminals and applicant tracking systems, wrapped to a width.
  package static let plainText = Format(
    fileExtension: "txt", language: .plainText,
    layout: { rendered, width in
      var page = PlainTextPage(width: width)
      for line in rendered.split(separator: 0x0A, omittingEmptySubsequences: false) {
        page.add(line)
      }
      return page.finished
    })
}

/// Lines laid out to a width, from template lines with layout marks in them.
private struct PlainTextPage {
  let width: Int
  private var output: [UInt8] = []
  /// The last line if a rule may stand under it.
  private var ruledLine: [UInt8] = []

  init(width: Int) {
    self.width = max(PlainTextPage.minimumWidth, width)
  }

  /// Narrower than this, hanging indents would leave no room for words.
  private static let minimumWidth = 20
  /// Columns kept free between a text and what stands at the right margin.
  private static let gap = 2

  /// The page without blank lines at its end.
  var finished: [UInt8] {
    var page = output
    while page.count > 1, page.last == 0x0A, page[page.count - 2] == 0x0A { page.removeLast() }
    return page
  }

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
      let paragraph = PlainTextParagraph(rest[..<end], indentation: base ?? 0)
      base = base ?? paragraph.hang
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

  private mutating func add(_ paragraph: PlainTextParagraph) {
    let right = paragraph.atRightMargin
    let rightWidth = columns(right)
    let room = width - rightWidth - Self.gap
    let fitsBeside = rightWidth > 0 && room - paragraph.hang >= Self.minimumWidth
    let lines = paragraph.lines(width: width, firstWidth: fitsBeside ? room : width)
    for (index, line) in lines.enumerated() {
      output += line
      if index == 0, fitsBeside {
        output.append(
          contentsOf: repeatElement(0x20, count: max(1, width - rightWidth - columns(line[...]))))
        output += right
      }
      output.append(0x0A)
    }
    if rightWidth > 0, !fitsBeside {
      output.append(contentsOf: repeatElement(0x20, count: max(0, width - rightWidth)))
      output += right
      output.append(0x0A)
    }
    ruledLine = lines.last ?? []
  }
}

/// One line of a template, or one line of a value in it, before wrapping.
private struct PlainTextParagraph {
  /// The column that continuation lines start at.
  let hang: Int
  /// What stands at the right margin of the first line.
  let atRightMargin: ArraySlice<UInt8>
  private let indentation: Int
  private var text: [UInt8] = []

  init(_ line: ArraySlice<UInt8>, indentation base: Int) {
    let tab = line.firstIndex(of: 0x09)
    let left = line[..<(tab ?? line.endIndex)]
    let body = left.drop { $0 == 0x20 }
    indentation = base + body.startIndex - left.startIndex
    atRightMargin = tab.map { line[($0 + 1)...].trimmed } ?? []
    text.reserveCapacity(body.count)
    var hang = indentation
    for byte in body {
      if byte == LayoutMark.hang {
        hang = indentation + columns(text[...])
      } else {
        text.append(byte)
      }
    }
    self.hang = hang
  }

  var isEmpty: Bool { text.allSatisfy { $0 == 0x20 } && atRightMargin.isEmpty }

  /// The text in lines of at most the width, but for a word that is wider by itself.
  func lines(width: Int, firstWidth: Int) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line = [UInt8](repeating: 0x20, count: indentation)
    var column = indentation
    var isAtStart = true
    var start = 0
    while start <= text.count {
      let end = text[start...].firstIndex(of: 0x20) ?? text.count
      let word = text[start..<end]
      start = end + 1
      let wordWidth = columns(word)
      if !isAtStart, column + 1 + wordWidth > (lines.isEmpty ? firstWidth : width) {
        lines.append(line.trimmedAtEnd)
        line = [UInt8](repeating: 0x20, count: hang)
        column = hang
        isAtStart = true
      }
      // Spaces at the start of the text are indentation, at the start of other lines they go.
      if isAtStart, word.isEmpty, !lines.isEmpty { continue }
      if !isAtStart {
        line.append(0x20)
        column += 1
      }
      line += word
      column += wordWidth
      isAtStart = false
    }
    lines.append(line.trimmedAtEnd)
    return lines
  }
}

/// How many terminal columns a text takes.
private func columns(_ text: ArraySlice<UInt8>) -> Int {
  var count = 0
  for byte in text {
    // What is not ASCII is counted by grapheme cluster.
    guard byte < 0x80 else { return displayWidth(String(decoding: text, as: UTF8.self)) }
    count += 1
  }
  return count
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    var slice = drop { $0 == 0x20 }
    while slice.last == 0x20 { slice.removeLast() }
    return slice
  }
}

extension [UInt8] {
  fileprivate var trimmedAtEnd: [UInt8] {
    var bytes = self
    while bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }
}
