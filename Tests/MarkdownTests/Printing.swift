import Markdown

/// A text as HTML.
func html(_ text: MarkdownText) -> String {
  var output: [UInt8] = []
  text.writeHTML(into: &output)
  return String(decoding: output, as: UTF8.self)
}

/// A text as Markdown with plain line breaks and spaces.
func markdown(_ text: MarkdownText) -> String {
  var output: [UInt8] = []
  text.writeMarkdown(into: &output)
  return String(decoding: output.map(plainByte), as: UTF8.self)
}

/// A byte of printed Markdown, or the white space that a layout mark stands for.
func plainByte(_ byte: UInt8) -> UInt8 {
  switch byte {
  case LayoutMark.valueNewline: 0x0A
  case LayoutMark.space: 0x20
  default: byte
  }
}

/// A text as plain text, with `⏎` for line breaks and `›` for where continuation lines begin.
func plain(_ text: MarkdownText) -> String {
  var output: [UInt8] = []
  text.writePlain(into: &output, marks: true)
  return String(
    String(decoding: output, as: UTF8.self).unicodeScalars.map { scalar in
      switch UInt8(truncatingIfNeeded: scalar.value) {
      case LayoutMark.valueNewline where scalar.isASCII: "⏎"
      case LayoutMark.hang where scalar.isASCII, LayoutMark.itemHang where scalar.isASCII: "›"
      default: Character(scalar)
      }
    })
}
