/// Which blocks of HTML may be open in a Markdown template, by CommonMark 4.6: each that some values or
/// some reader could have left open counts.
///
/// The kinds that hold scripts, instructions, declarations and CDATA are not among them: no template may
/// begin one.
struct HTMLBlocks: OptionSet, Hashable {
  let rawValue: UInt8

  /// Up to an empty line: after a tag of a block at the start of a line, or any tag alone on it.
  static let untilBlank = HTMLBlocks(rawValue: 1)
  /// Up to the end of a line that holds `</pre>`.
  static let untilPre = HTMLBlocks(rawValue: 2)
  /// Up to the end of the line: after a comment that its line begins with.
  static let untilLineEnd = HTMLBlocks(rawValue: 4)
  /// From the next line on, if nothing but white space follows a tag.
  static let fromNextLine = HTMLBlocks(rawValue: 8)

  /// Whether HTML may be read at the place.
  var isHere: Bool { !subtracting(.fromNextLine).isEmpty }

  /// The block that a tag or comment begins at the start of a line.
  static func begun(by name: String?, isEnd: Bool) -> HTMLBlocks {
    guard let name else { return .untilLineEnd }
    if name == "pre", !isEnd { return .untilPre }
    return names.contains(name) ? .untilBlank : .fromNextLine
  }

  /// The elements of condition 6, in this and older versions of the specification, without those that no
  /// template may hold.
  private static let names: Set<String> = [
    "address", "article", "aside", "blockquote", "caption", "center", "col", "colgroup", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "menu", "menuitem", "nav",
    "ol", "optgroup", "option", "p", "param", "search", "section", "source", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "track", "ul",
  ]
}
