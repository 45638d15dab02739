/// Prints a tree as HTML.
enum HTMLPrinter {
  static func print(_ blocks: [Block], into output: inout [UInt8]) {
    for block in blocks { print(block, into: &output) }
  }

  private static func print(_ block: Block, into output: inout [UInt8]) {
    switch block {
    case .paragraph(let inlines): wrap("p", inlines, into: &output)
    case .quote(let blocks):
      output += "<blockquote>\n".utf8
      print(blocks, into: &output)
      output += "</blockquote>\n".utf8
    case .list(let list): print(list, into: &output)
    case .code(let info, let text): print(code: text, info: info, into: &output)
    case .thematicBreak: output += "<hr>\n".utf8
    }
  }

  private static func wrap(_ tag: String, _ inlines: [Inline], into output: inout [UInt8]) {
    output += "<\(tag)>".utf8
    print(inlines, into: &output)
    output += "</\(tag)>\n".utf8
  }

  private static func print(_ list: Block.List, into output: inout [UInt8]) {
    let tag = list.start == nil ? "ul" : "ol"
    output += "<\(tag)".utf8
    if let start = list.start, start != 1 { output += " start=\"\(start)\"".utf8 }
    output += ">\n".utf8
    for item in list.items {
      output += "<li>".utf8
      print(item: item, isTight: list.isTight, into: &output)
      output += "</li>\n".utf8
    }
    output += "</\(tag)>\n".utf8
  }

  /// The paragraphs of a tight list stand without their tags.
  private static func print(item: [Block], isTight: Bool, into output: inout [UInt8]) {
    for (index, block) in item.enumerated() {
      if isTight, case .paragraph(let inlines) = block {
        print(inlines, into: &output)
        if index + 1 < item.count { output.append(0x0A) }
      } else {
        if index == 0 { output.append(0x0A) }
        print(block, into: &output)
      }
    }
  }

  private static func print(code: String, info: String, into output: inout [UInt8]) {
    output += "<pre><code".utf8
    if let language = info.split(whereSeparator: \.isWhitespace).first {
      output += " class=\"language-".utf8
      Escaping.htmlAttribute(String(language), into: &output)
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ">"))
    Escaping.htmlText(code, into: &output)
    output += "</code></pre>\n".utf8
  }

  static func print(_ inlines: [Inline], into output: inout [UInt8]) {
    for inline in inlines {
      switch inline {
      case .text(let text): Escaping.htmlText(text, into: &output)
      case .code(let code):
        output += "<code>".utf8
        Escaping.htmlText(code, into: &output)
        output += "</code>".utf8
      case .softBreak: output.append(0x0A)
      case .hardBreak: output += "<br>\n".utf8
      case .start(let span): start(span, into: &output)
      case .end(let span): output += "</\(tag(of: span))>".utf8
      }
    }
  }

  private static func tag(of span: Inline.Span) -> String {
    switch span {
    case .emphasis: "em"
    case .strong: "strong"
    case .link: "a"
    }
  }

  private static func start(_ span: Inline.Span, into output: inout [UInt8]) {
    output += "<\(tag(of: span))".utf8
    if case .link(let destination, let title) = span {
      output += " href=\"".utf8
      Escaping.htmlAttribute(LinkDestination.percentEncoded(destination), into: &output)
      output.append(UInt8(ascii: "\""))
      if let title {
        output += " title=\"".utf8
        Escaping.htmlAttribute(title, into: &output)
        output.append(UInt8(ascii: "\""))
      }
    }
    output.append(UInt8(ascii: ">"))
  }
}
