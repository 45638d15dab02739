/// Prints running text as CommonMark in one line, with `LayoutMark.space` where it may break.
struct MarkdownInlinePrinter {
  /// What lines inside lists and quotes begin with.
  private let prefix: [UInt8]
  private let inlines: [Inline]
  /// Where in the output the text begins, and where its last code span ends.
  private let start: Int
  private var codeEnd: Int?
  /// The starts of emphasis whose marks have to be `_`.
  private let doubled: Set<Int>
  /// The marks of the emphasis that is open.
  private var marks: [UInt8] = []
  private var isInLink = false
  /// Whether the next text begins with a character reference.
  private var encodesStart = false
  /// The next that is no emphasis, as far as it was looked for.
  private var nextContent = 0

  /// Prints running text that follows a prefix.
  ///
  /// A few trees that references and images lead to can't be written with stars: then emphasis in
  /// emphasis goes, or all of it, but never a word.
  static func print(_ inlines: [Inline], prefix: [UInt8], into output: inout [UInt8]) {
    let inlines = inlines.trimmingBreaks.joiningSpans
    let start = output.count
    for candidate in [inlines, inlines.withoutNestedEmphasis, inlines.withoutEmphasis] {
      output.removeLast(output.count - start)
      var printer = MarkdownInlinePrinter(candidate, prefix, start: start)
      printer.print(into: &output)
      if !candidate.hasEmphasis || isRead(output[start...], as: candidate) { return }
    }
  }

  /// Whether a reader of the printed text finds the same spans around the same words.
  private static func isRead(_ printed: ArraySlice<UInt8>, as inlines: [Inline]) -> Bool {
    let bytes = printed.map { (byte) -> UInt8 in
      switch byte {
      case LayoutMark.space: 0x20
      case LayoutMark.valueNewline: 0x0A
      default: byte
      }
    }
    let found = InlineParser.parse(bytes, References(budgetFor: bytes.count))
    return found.withoutSpaces == inlines.withoutSpaces
  }

  private init(_ inlines: [Inline], _ prefix: [UInt8], start: Int) {
    self.inlines = inlines
    self.start = start
    self.prefix = prefix
    doubled = inlines.doubledEmphasis
  }

  private mutating func print(into output: inout [UInt8]) {
    var index = 0
    while index < inlines.count {
      switch inlines[index] {
      case .text(let text): print(text: text, into: &output)
      case .code(let code): print(codeSpan: code, into: &output)
      case .softBreak: output.append(LayoutMark.space)
      case .hardBreak:
        output += [UInt8(ascii: "\\"), LayoutMark.valueNewline]
        output += prefix
      case .start(.link(let destination, let title)):
        if title == nil, printAutolink(to: destination, at: index, into: &output) {
          index += 2
        } else {
          startLink(into: &output)
        }
      case .end(.link(let destination, let title)):
        endLink(destination, title, into: &output)
      case .start(let span): startEmphasis(span, at: index, into: &output)
      case .end(let span): endEmphasis(span, at: index, into: &output)
      }
      index += 1
    }
  }

  private mutating func print(text: String, into output: inout [UInt8]) {
    var text = text
    if encodesStart, let first = text.unicodeScalars.first {
      Escaping.markdownReference(first.isASCIIWhitespace ? " " : first, into: &output)
      text.unicodeScalars.removeFirst()
    }
    encodesStart = false
    Escaping.markdownText(text, isTrimmed: false, isInLink: isInLink, into: &output)
  }

  private mutating func print(codeSpan code: String, into output: inout [UInt8]) {
    // Two code spans without anything between them would be read as others.
    if output.last == UInt8(ascii: "`"), output.count == codeEnd ?? start {
      return print(text: code, into: &output)
    }
    let ticks = String(repeating: "`", count: code.longestRun(of: "`") + 1)
    let isPadded =
      code.hasPrefix("`") || code.hasSuffix("`")
      || (code.hasPrefix(" ") && code.hasSuffix(" ") && code.contains { $0 != " " })
    let padding = isPadded ? " " : ""
    output += "\(ticks)\(padding)".utf8
    Escaping.plainText(code, into: &output)
    output += "\(padding)\(ticks)".utf8
    codeEnd = output.count
  }
}

// MARK: Links

extension MarkdownInlinePrinter {
  /// Prints `<https://example.org>` for a link whose text is its address, and says whether it did.
  private func printAutolink(
    to destination: String, at index: Int, into output: inout [UInt8]
  ) -> Bool {
    guard index + 2 < inlines.count, case .text(let text) = inlines[index + 1],
      case .end(.link) = inlines[index + 2]
    else { return false }
    let bytes = Array("<\(text)>".utf8)
    guard let link = Autolink.read(bytes[...]), link.length == bytes.count,
      link.destination == destination
    else { return false }
    // What a reference or a code span is in an address, readers of Markdown disagree about.
    let isPlain = !bytes.indices.contains {
      bytes[$0] == UInt8(ascii: "`") || Entity.mayBegin(bytes[$0...])
    }
    if isPlain { output += bytes }
    return isPlain
  }

  private mutating func startLink(into output: inout [UInt8]) {
    // A "!" in front would make it an image.
    if output.endsUnescaped(in: UInt8(ascii: "!")) {
      output.insert(UInt8(ascii: "\\"), at: output.count - 1)
    }
    output.append(UInt8(ascii: "["))
    isInLink = true
  }

  private mutating func endLink(
    _ destination: String, _ title: String?, into output: inout [UInt8]
  ) {
    isInLink = false
    output += "](".utf8
    Escaping.markdownDestination(destination, into: &output)
    if let title {
      output.append(0x20)
      Escaping.markdownTitle(title, into: &output)
    }
    output.append(UInt8(ascii: ")"))
  }
}

// MARK: Emphasis

/// Marks of emphasis count only beside the right neighbours: none begins before white space, or
/// between a letter and punctuation. What stands in the way becomes a character reference, which is
/// punctuation.
extension MarkdownInlinePrinter {
  private mutating func startEmphasis(
    _ span: Inline.Span, at index: Int, into output: inout [UInt8]
  ) {
    if !isWord(inlines[(index + 1)...].first), let last = output.lastScalar, !last.isBorder {
      output.removeLast(UTF8.width(last))
      Escaping.markdownReference(last, into: &output)
    }
    let isInsideStar = marks.last == UInt8(ascii: "*")
    let mark = doubled.contains(index) && isInsideStar ? UInt8(ascii: "_") : UInt8(ascii: "*")
    marks.append(mark)
    output += repeatElement(mark, count: span == .strong ? 2 : 1)
    if case .text(let text)? = inlines[(index + 1)...].first,
      text.unicodeScalars.first?.isWhitespace == true
    {
      encodesStart = true
    }
  }

  private mutating func endEmphasis(
    _ span: Inline.Span, at index: Int, into output: inout [UInt8]
  ) {
    if output.last == LayoutMark.space || output.last == 0x20 {
      output.removeLast()
      Escaping.markdownReference(" ", into: &output)
    } else if let last = output.lastScalar, last.isWhitespace {
      output.removeLast(UTF8.width(last))
      Escaping.markdownReference(last, into: &output)
    }
    let isAfterWord = output.lastScalar.map { !$0.isPunctuation } ?? true
    if !isAfterWord,
      case .text(let text)? = content(behind: index),
      let first = text.unicodeScalars.first, !first.isBorder
    {
      encodesStart = true
    }
    let mark = marks.popLast() ?? UInt8(ascii: "*")
    output += repeatElement(mark, count: span == .strong ? 2 : 1)
  }

  /// The first that is no emphasis; each row of marks is gone through once.
  private mutating func content(behind index: Int) -> Inline? {
    if nextContent <= index {
      nextContent = inlines[(index + 1)...].firstIndex { !$0.isEmphasis } ?? inlines.endIndex
    }
    return nextContent < inlines.endIndex ? inlines[nextContent] : nil
  }

  /// Whether it begins with a letter or digit, which no escape stands before.
  private func isWord(_ inline: Inline?) -> Bool {
    guard case .text(let text)? = inline, let first = text.unicodeScalars.first else {
      return false
    }
    return !first.isWhitespace && !first.isPunctuation
  }
}

extension Unicode.Scalar {
  /// White space or punctuation, to readers of CommonMark 0.30 as well, for which symbols outside
  /// ASCII are none.
  fileprivate var isBorder: Bool {
    if isASCII { return isASCIIWhitespace || !isASCIIWord }
    switch properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return false
    default: return isWhitespace || isPunctuation
    }
  }
}

extension [UInt8] {
  /// The last scalar.
  fileprivate var lastScalar: Unicode.Scalar? {
    guard var start = indices.last else { return nil }
    while start > 0, UTF8.isContinuation(self[start]) { start -= 1 }
    return String(decoding: self[start...], as: UTF8.self).unicodeScalars.first
  }
}
