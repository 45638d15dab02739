import Markdown
import Templating

extension Format {
  /// CommonMark with blank lines in the right places.
  package static let markdown = Format(
    fileExtension: "md", language: .markdown,
    layout: { rendered, _ in layOutMarkdown(rendered) })
}

/// Indents the line breaks of values to where their line hangs, and joins blank lines of the
/// template to one.
private func layOutMarkdown(_ rendered: [UInt8]) -> [UInt8] {
  var output: [UInt8] = []
  output.reserveCapacity(rendered.count)
  for line in rendered.split(separator: 0x0A, omittingEmptySubsequences: false) {
    let line = line.trimmingSpaces
    if line.isEmpty {
      if !output.isEmpty, !output.hasSuffix([0x0A, 0x0A]) { output.append(0x0A) }
    } else {
      appendMarkdown(line, to: &output)
    }
  }
  while output.hasSuffix([0x0A, 0x0A]) { output.removeLast() }
  return output
}

private func appendMarkdown(_ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
  /// What continuation lines begin with: quote marks stay, all else is indentation.
  var prefix: [UInt8] = []
  var lineStart = output.count
  for byte in line {
    switch byte {
    case LayoutMark.hang:
      prefix = output[lineStart...].map { $0 == UInt8(ascii: ">") ? $0 : 0x20 }
    case LayoutMark.valueNewline:
      output.removeTrailingSpaces()
      output.append(0x0A)
      lineStart = output.count
      output += prefix
    default:
      output.append(byte)
    }
  }
  output.removeTrailingSpaces()
  output.append(0x0A)
}

extension ArraySlice<UInt8> {
  /// Without the spaces at its end.
  fileprivate var trimmingSpaces: ArraySlice<UInt8> {
    var slice = self
    while slice.last == 0x20 { slice.removeLast() }
    return slice
  }
}

extension [UInt8] {
  /// Whether it ends in these bytes.
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }

  /// Takes the spaces at its end away.
  fileprivate mutating func removeTrailingSpaces() {
    while last == 0x20 { removeLast() }
  }
}
