extension Escaping {
  /// Writes a text that is the same text in an HTML block of Markdown and after the end of one, wherever
  /// in a line it stands: every mark that means something to either is a character reference.
  ///
  /// Spaces around it go, and two in a row are one, as at the start of a line they would be indentation.
  package static func markdownHTMLText(_ text: String, into output: inout [UInt8]) {
    let scalars = clean(text).unicodeScalars
    var previous: Unicode.Scalar?
    var hasSpace = false
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let scalar = scalars[place]
      scalars.formIndex(after: &place)
      if scalar.isASCIIWhitespace {
        hasSpace = previous != nil
        continue
      }
      if hasSpace {
        output.append(0x20)
        previous = " "
        hasSpace = false
      }
      let next = place < scalars.endIndex ? scalars[place] : nil
      if isPlainInHTML(scalar, after: previous, before: next) {
        output.append(printable: scalar)
      } else {
        htmlReference(scalar, into: &output)
      }
      previous = scalar
    }
  }

  private static func htmlReference(_ scalar: Unicode.Scalar, into output: inout [UInt8]) {
    switch scalar {
    case "&": output += "&amp;".utf8
    case "<": output += "&lt;".utf8
    case ">": output += "&gt;".utf8
    default: markdownReference(scalar, into: &output)
    }
  }

  /// Whether a scalar means nothing to HTML or Markdown between its neighbours: letters, digits, commas,
  /// and what joins two words or ends one.
  private static func isPlainInHTML(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> Bool {
    guard scalar.isASCII else { return !scalar.isWhitespace }
    if scalar.isASCIIWord || scalar == "," { return true }
    let isBehindLetter = previous.map { $0.isASCIIWord && !("0"..."9").contains($0) } ?? false
    switch scalar {
    case "-", "'": return isBehindLetter && next?.isASCIIWord ?? false
    case ".": return isBehindLetter && next.map { $0.isASCIIWhitespace } ?? true
    default: return false
    }
  }
}
