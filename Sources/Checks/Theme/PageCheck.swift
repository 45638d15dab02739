import Diagnostics
import Documents

/// What readers of a page that don't see it stumble over.
struct PageCheck {
  private(set) var findings: [DocumentFinding] = []
  private let specimen: Specimen
  private let tags: [PageTag]

  /// Checks what a template printed of a specimen.
  init(_ html: String, of specimen: Specimen) {
    self.specimen = specimen
    tags = PageTag.all(in: html)
    checkLanguage()
    checkHeadings()
    checkEmptyElements()
    if tags.contains(where: { $0.name == "img" && $0.attribute("alt") == nil }) {
      report(.missingAltAttribute, "holds an <img> without alt=\"\"", hint: "write alt=\"{{alt}}\"")
    }
    if !tags.contains(where: { $0.name == "main" }) {
      report(.missingMain, "has no <main>", hint: "put what the page is about into one")
    }
  }

  private mutating func checkLanguage() {
    let root = tags.first { $0.name == "html" }
    if root?.attribute("lang") != specimen.document.language[...] {
      report(
        .missingLanguage, "does not tell its language",
        hint: "write <html lang=\"{{language}}\" dir=\"{{direction}}\">")
    } else if root?.attribute("dir") != specimen.document.direction[...] {
      report(
        .missingDirection, "does not tell its direction of writing",
        hint: "write <html lang=\"{{language}}\" dir=\"{{direction}}\">")
    }
  }

  private mutating func checkHeadings() {
    let levels = tags.filter { !$0.isEnd }.compactMap(\.headingLevel)
    if levels.filter({ $0 == 1 }).count != 1 || levels.first != 1 {
      report(
        .headingOrder, "does not begin with one <h1>, and have no other",
        hint: "the person's name is its <h1>")
    }
    for (outer, inner) in zip(levels, levels.dropFirst()) where inner > outer + 1 {
      report(
        .headingOrder, "has an <h\(inner)> behind an <h\(outer)>",
        hint: "no level of headings is left out: write <h\(outer + 1)>")
      return
    }
  }

  private mutating func checkEmptyElements() {
    let kinds = ["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "li", "dt", "dd", "p", "a"]
    for (tag, next) in zip(tags, tags.dropFirst())
    where !tag.isEnd && next.isEnd && tag.name == next.name && kinds.contains(tag.name) {
      guard tag.textBehind.utf8.allSatisfy({ $0 <= 0x20 }) else { continue }
      report(
        .emptyElement, "has an empty <\(tag.name)>",
        hint: "print it only where there is something to print: {{#name}}…{{/name}}",
        for: specimen.name)
      return
    }
  }

  private mutating func report(
    _ code: IssueCode, _ message: String, hint: String, for specimen: String? = nil
  ) {
    findings.append(
      DocumentFinding(code: code, message: message, hint: hint, specimen: specimen))
  }
}

/// A tag of a page, with the text that stands behind it.
struct PageTag {
  let name: String
  let isEnd: Bool
  private let text: Substring
  let textBehind: Substring

  /// The tags of a page, in their order.
  static func all(in html: String) -> [PageTag] {
    html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1).compactMap { piece in
      guard let end = piece.utf8.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      let isEnd = piece.hasPrefix("/")
      let text = piece[..<end].dropFirst(isEnd ? 1 : 0)
      return PageTag(
        name: text.prefix { $0.isLetter || $0.isNumber }.lowercased(), isEnd: isEnd, text: text,
        textBehind: piece[piece.utf8.index(after: end)...])
    }
  }

  /// The level of a heading: 2 of `<h2>`.
  var headingLevel: Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()),
      (1...6).contains(level)
    else { return nil }
    return level
  }

  /// The value of an attribute in double quotes.
  func attribute(_ name: String) -> Substring? {
    guard let start = text.utf8.firstRange(of: " \(name)=\"".utf8)?.upperBound else { return nil }
    let rest = text[start...]
    return rest[..<(rest.utf8.firstIndex(of: UInt8(ascii: "\"")) ?? rest.endIndex)]
  }
}
