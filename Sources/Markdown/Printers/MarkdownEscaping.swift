extension Escaping {
  /// Writes text that CommonMark and GitHub read as the same text, wherever in a line it stands.
  ///
  /// Tabs and line breaks are spaces. What would begin a block is escaped at the start of a line,
  /// which the output so far shows: after `- ` a `1.` would begin a list as well.
  package static func markdownText(_ text: String, into output: inout [UInt8]) {
    let isAtLineStart = isAtLineStart(output)
    var escaper = MarkdownTextEscaper(
      scalars: Array(clean(text).unicodeScalars), isAtLineStart: isAtLineStart,
      isAfterNumber: isAtLineStart && output.last?.isDigit ?? false)
    escaper.write(into: &output)
  }

  /// Writes an address between the parentheses of a link.
  package static func markdownDestination(_ address: String, into output: inout [UInt8]) {
    let bytes = Array(LinkDestination.percentEncoded(address).utf8)
    if bytes.isEmpty { output += "<>".utf8 }
    for (index, byte) in bytes.enumerated() {
      let isEntity = byte == UInt8(ascii: "&") && Entity.read(bytes[index...]) != nil
      if isEntity || "()*_~".utf8.contains(byte) { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    }
  }

  /// Whether only spaces and marks of lists and quotes stand before this place in its line.
  private static func isAtLineStart(_ output: [UInt8]) -> Bool {
    for byte in output.suffix(farthestMark).reversed() {
      switch byte {
      case 0x0A, LayoutMark.valueNewline: return true
      case LayoutMark.hang, 0x20, 0x30...0x39, UInt8(ascii: ">"), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
        continue
      default: return false
      }
    }
    return true
  }

  /// Farther back in a line it is not looked: to escape too much does no harm.
  private static let farthestMark = 64
}

/// Escapes one text for Markdown.
private struct MarkdownTextEscaper {
  let scalars: [Unicode.Scalar]
  /// Whether a block could begin at the place.
  var isAtLineStart: Bool
  /// Whether the line begins with digits, so that a `.` could still make a list.
  var isAfterNumber: Bool

  mutating func write(into output: inout [UInt8]) {
    for (index, scalar) in scalars.enumerated() {
      if scalar == " " || scalar == "\t" || scalar == "\n" {
        // Spaces at a line's start would be indentation.
        if !isAtLineStart || output.last != 0x20 { output.append(0x20) }
        continue
      }
      if needsBackslash(index, after: output.last) { output.append(UInt8(ascii: "\\")) }
      output.append(printable: scalar)
      isAfterNumber = (isAtLineStart || isAfterNumber) && ("0"..."9").contains(scalar)
      isAtLineStart = false
    }
  }

  private func needsBackslash(_ index: Int, after previous: UInt8?) -> Bool {
    switch scalars[index] {
    case "\\", "`", "*", "[", "]", "<", "|", "$": return true
    case "_": return !isInsideWord(index)
    case "~": return !(follows(index) { ("0"..."9").contains($0) } && isAfterSpace(index))
    case "&": return beginsReference(index)
    case ">": return isAtLineStart
    case "-", "+": return isAtLineStart && !follows(index) { !$0.isWhitespace && $0 != "-" }
    case "=": return isAtLineStart && !follows(index) { !$0.isWhitespace && $0 != "=" }
    case ".", ")": return isAfterNumber && !follows(index) { !$0.isWhitespace }
    case "#": return beginsOrEndsHeading(index, after: previous)
    default: return false
    }
  }

  /// Whether a scalar follows, and passes a test.
  private func follows(_ index: Int, _ test: (Unicode.Scalar) -> Bool) -> Bool {
    index + 1 < scalars.count && test(scalars[index + 1])
  }

  private func isAfterSpace(_ index: Int) -> Bool {
    index > 0 && scalars[index - 1].isWhitespace
  }

  /// `snake_case` emphasises nothing.
  private func isInsideWord(_ index: Int) -> Bool {
    let isWord: (Unicode.Scalar) -> Bool = { !$0.isWhitespace && !$0.isPunctuation }
    return index > 0 && isWord(scalars[index - 1]) && follows(index, isWord)
  }

  /// Whether `&` begins a character reference, perhaps with what stands behind this text.
  private func beginsReference(_ index: Int) -> Bool {
    let name = scalars[(index + 1)...].prefix { scalar in
      scalar == "#" || (scalar.isASCII && !scalar.isWhitespace && !scalar.isPunctuation)
    }
    return name.endIndex == scalars.endIndex || (!name.isEmpty && scalars[name.endIndex] == ";")
  }

  /// `# x` begins a heading, `x #` ends one.
  private func beginsOrEndsHeading(_ index: Int, after previous: UInt8?) -> Bool {
    let isAfterSpace = previous.map { $0 <= 0x20 } ?? true
    let rest = scalars[index...].drop { $0 == "#" }
    let isWord = rest.first.map { !$0.isWhitespace } ?? false
    return isAfterSpace && !isWord && (isAtLineStart || !rest.contains { !$0.isWhitespace })
  }
}
