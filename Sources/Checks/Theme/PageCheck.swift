import Diagnostics
import Documents
import Templating

/// What readers of a page that don't see it stumble over.
struct PageCheck {
  private(set) var findings: [DocumentFinding] = []
  private let specimen: Specimen
  private let page: PageReading
  private let elements: [PageElement]

  /// Checks what a template printed of a specimen.
  init(_ page: PageReading, of specimen: Specimen) {
    self.specimen = specimen
    self.page = page
    elements = page.elements
    checkLanguage()
    checkHeadings()
    checkEmptyElements()
    if elements.contains(where: { $0.name == "img" && $0["alt"] == nil }) {
      report(.missingAltAttribute, "holds an <img> without alt=\"\"", hint: "write alt=\"{{alt}}\"")
    }
    if !elements.contains(where: { $0.name == "main" }) {
      report(.missingMain, "has no <main>", hint: "put what the page is about into one")
    }
  }

  private mutating func checkLanguage() {
    let root = elements.first { $0.name == "html" }
    if root?["lang"] != specimen.document.language {
      report(
        .missingLanguage, "does not tell its language",
        hint: "write <html lang=\"{{language}}\" dir=\"{{direction}}\">")
    } else if root?["dir"] != specimen.document.direction {
      report(
        .missingDirection, "does not tell its direction of writing",
        hint: "write <html lang=\"{{language}}\" dir=\"{{direction}}\">")
    }
  }

  private mutating func checkHeadings() {
    let levels = elements.compactMap(\.headingLevel)
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
    let names: Set = [
      "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "li", "dt", "dd", "p", "a",
    ]
    guard let name = page.emptyElements(named: names).first else { return }
    report(
      .emptyElement, "has an empty <\(name)>",
      hint: "print it only where there is something to print: {{#name}}…{{/name}}",
      for: specimen.name)
  }

  private mutating func report(
    _ code: IssueCode, _ message: String, hint: String, for specimen: String? = nil
  ) {
    findings.append(
      DocumentFinding(code: code, message: message, hint: hint, specimen: specimen))
  }
}

extension PageElement {
  /// The level of a heading: 2 of `<h2>`.
  fileprivate var headingLevel: Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()),
      (1...6).contains(level)
    else { return nil }
    return level
  }
}

extension PageReading {
  /// The elements of some names that hold nothing but white space.
  fileprivate func emptyElements(named names: Set<String>) -> [String] {
    var found: [String] = []
    var open: String?
    for item in items {
      switch item {
      case .start(let element): open = names.contains(element.name) ? element.name : nil
      case .end(let name):
        if name == open { found.append(name) }
        open = nil
      case .text(let text): if text.contains(where: { $0 > 0x20 }) { open = nil }
      }
    }
    return found
  }
}
