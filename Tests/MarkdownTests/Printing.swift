import Markdown

/// A text as HTML.
func html(_ text: MarkdownText) -> String {
  var output: [UInt8] = []
  text.writeHTML(into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// A text as Markdown with plain line breaks.
func markdown(_ text: MarkdownText) -> String {
  var output: [UInt8] = []
  text.writeMarkdown(into: &output)
  let lines = output.map { $0 == LayoutMark.valueNewline ? 0x0A : $0 }
  return String(decoding: lines, as: UTF8.self)
}

/// A text as plain text, with `⏎` for line breaks and `›` for where continuation lines begin.
func plain(_ text: MarkdownText) -> String {
  var output: [UInt8] = []
  text.writePlain(into: &output, marks: true)
  return String(
    String(decoding: output, as: UTF8.self).unicodeScalars.map { scalar in
      switch UInt8(truncatingIfNeeded: scalar.value) {
      case LayoutMark.valueNewline where scalar.isASCII: "⏎"
      case LayoutMark.hang where scalar.isASCII: "›"
      default: Character(scalar)
      }
    })
}
