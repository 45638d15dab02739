import Diagnostics

extension Escaping {
  /// Writes a text that CommonMark and GitHub read as the same text, wherever in a line it stands.
  ///
  /// Spaces around it go, since they would keep emphasis from beginning or ending beside them. Spaces
  /// inside it are `LayoutMark.space`: the layout stage may break the line there.
  package static func markdownText(_ text: String, into output: inout [UInt8]) {
    markdownText(text, isTrimmed: true, isInLink: false, into: &output)
  }

  /// Writes a text between the brackets of a link, where nothing else links.
  package static func markdownLinkText(_ text: String, into output: inout [UInt8]) {
    markdownText(text, isTrimmed: true, isInLink: true, into: &output)
  }

  /// Writes a text, or a piece of one whose spaces stay.
  static func markdownText(
    _ text: String, isTrimmed: Bool, isInLink: Bool, into output: inout [UInt8]
  ) {
    let scalars = Array(clean(text).unicodeScalars)
    let isAtLineStart = isAtLineStart(output)
    var escaper = MarkdownTextEscaper(
      syntax: MarkdownSyntax(scalars: isTrimmed ? scalars.trimmed : scalars[...]),
      isInLink: isInLink, isWhole: isTrimmed, isAtLineStart: isAtLineStart,
      isAfterNumber: isAtLineStart && output.last?.isDigit ?? false)
    escaper.write(into: &output)
  }

  /// Writes an address between the parentheses of a link.
  package static func markdownDestination(_ address: String, into output: inout [UInt8]) {
    let bytes = Array(LinkDestination.percentEncoded(address).utf8)
    if bytes.isEmpty { output += "<>".utf8 }
    for (index, byte) in bytes.enumerated() {
      if "()*_~".utf8.contains(byte) { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
      // Readers of Markdown disagree about a backslash before "&".
      if Entity.mayBegin(bytes[index...]) { output += "amp;".utf8 }
    }
  }

  /// Writes the title of a link, with its quotes.
  static func markdownTitle(_ title: String, into output: inout [UInt8]) {
    let bytes = Array(clean(title).utf8)
    output.append(UInt8(ascii: "\""))
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      // A reader that looks for code spans first would find one that begins here.
      case UInt8(ascii: "`"): output += "&#96;".utf8
      case 0x09, 0x0A: output.append(0x20)
      default: output.append(byte)
      }
      if Entity.mayBegin(bytes[index...]) { output += "amp;".utf8 }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Writes a scalar as a character reference, which is never white space and always punctuation.
  static func markdownReference(_ scalar: Unicode.Scalar, into output: inout [UInt8]) {
    output += "&#\(scalar.value);".utf8
  }

  /// Whether only spaces and marks of lists and quotes stand before this place in its line.
  private static func isAtLineStart(_ output: [UInt8]) -> Bool {
    for byte in output.suffix(farthestMark).reversed() {
      switch byte {
      case 0x0A, LayoutMark.valueNewline: return true
      case LayoutMark.hang, LayoutMark.space, 0x20, 0x30...0x39, UInt8(ascii: ">"),
        UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
        UInt8(ascii: ")"):
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
  let syntax: MarkdownSyntax
  /// Whether it stands in the text of a link.
  let isInLink: Bool
  /// Whether it is all of a value, after which the template continues.
  let isWhole: Bool
  /// Whether a block could begin at the place.
  var isAtLineStart: Bool
  /// Whether the line begins with digits, so that a `.` could still make a list.
  var isAfterNumber: Bool

  mutating func write(into output: inout [UInt8]) {
    let scalars = syntax.scalars
    for (index, scalar) in zip(scalars.indices, scalars) {
      let isEdge = index == scalars.startIndex || index == scalars.endIndex - 1
      if scalar == " " || scalar == "\t" || scalar == "\n" {
        addSpace(mayBreak: !syntax.isBesideDash(index), to: &output)
      } else if isWhole, isEdge, scalar.isWhitespace {
        Escaping.markdownReference(scalar, into: &output)
      } else if scalar == "<", !syntax.follows(index, \.isWhitespace) {
        output += "&lt;".utf8
      } else if scalar == "&", syntax.mayBeginReference(index) {
        output += "&amp;".utf8
      } else {
        if needsBackslash(index, after: output.last) || joins(index, output) {
          output.append(UInt8(ascii: "\\"))
        }
        output.append(printable: scalar)
      }
      guard !scalar.isASCIIWhitespace else { continue }
      isAfterNumber = (isAtLineStart || isAfterNumber) && ("0"..."9").contains(scalar)
      isAtLineStart = false
    }
  }

  /// Spaces at a line's start would be indentation, and two in a row are one.
  private func addSpace(mayBreak: Bool, to output: inout [UInt8]) {
    switch output.last {
    case nil, 0x0A, 0x20, LayoutMark.space, LayoutMark.hang, LayoutMark.valueNewline: break
    default: output.append(mayBreak ? LayoutMark.space : 0x20)
    }
  }

  /// Whether a mark makes one thing with what stands around the text: a link with `[x]` of the template,
  /// or an image with a link after it.
  private func joins(_ index: Int, _ output: [UInt8]) -> Bool {
    switch syntax.scalars[index] {
    case "(", ":": index == syntax.scalars.startIndex && output.endsUnescaped(in: UInt8(ascii: "]"))
    case "!": isWhole && index == syntax.scalars.endIndex - 1
    default: false
    }
  }

  private func needsBackslash(_ index: Int, after previous: UInt8?) -> Bool {
    switch syntax.scalars[index] {
    case "`", "[", "]", "|", "$": true
    case "\\": !syntax.follows(index, \.isASCIIWord)
    case "*": isAtLineStart || !syntax.isBetweenSpaces(index)
    case "_": !syntax.isInsideWord(index)
    case "~": isAtLineStart || !syntax.isApproximate(index)
    case ">": isAtLineStart
    case "-", "+": isAtLineStart && !syntax.follows(index) { !$0.isWhitespace && !"-:".has($0) }
    case "=": isAtLineStart && !syntax.follows(index) { !$0.isWhitespace && $0 != "=" }
    case ".":
      isAfterNumber && !syntax.follows(index) { !$0.isWhitespace }
        || !isInLink && syntax.endsHostPrefix(index)
    case ")": isAfterNumber && !syntax.follows(index) { !$0.isWhitespace }
    case "#":
      syntax.isHeadingMark(index, isAtLineStart: isAtLineStart, after: previous)
        || !isInLink && syntax.beginsNumber(index)
    case ":":
      isAtLineStart && syntax.follows(index) { $0 == "-" } || syntax.beginsEmojiName(index)
        || !isInLink && syntax.endsScheme(index)
    case "@": !isInLink && syntax.beginsMention(index)
    default: false
    }
  }
}

extension [UInt8] {
  /// Whether they end in a mark that no backslash takes its meaning from.
  func endsUnescaped(in mark: UInt8) -> Bool {
    guard last == mark else { return false }
    return dropLast().reversed().prefix { $0 == UInt8(ascii: "\\") }.count.isMultiple(of: 2)
  }
}

extension String {
  fileprivate func has(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}

extension [Unicode.Scalar] {
  /// Without spaces, tabs and line breaks around it.
  fileprivate var trimmed: ArraySlice<Unicode.Scalar> {
    let start = firstIndex { !$0.isASCIIWhitespace } ?? endIndex
    let end = lastIndex { !$0.isASCIIWhitespace }.map { $0 + 1 } ?? start
    return self[start..<Swift.max(start, end)]
  }
}
