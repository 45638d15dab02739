import Diagnostics

/// Where elements may stand in each other, so that a browser builds the tree that the template shows.
extension HTMLContext {
  /// Why an element can't begin here.
  func nestingRefusal(of tag: String) -> Refusal? {
    if isInSVG { return describedRefusal(of: tag) }
    return headRefusal(of: tag) ?? parentRefusal(of: tag) ?? paragraphRefusal(of: tag)
      ?? repetitionRefusal(of: tag)
  }

  /// Inside the title or description of a drawing a browser reads HTML again.
  private func describedRefusal(of tag: String) -> Refusal? {
    guard let outer = elements.last, ["title", "desc"].contains(outer) else { return nil }
    return .nesting(tag, in: "<\(outer)> of a drawing", hint: "write its text alone")
  }

  /// A browser begins `<body>` before any other element in `<head>`.
  private func headRefusal(of tag: String) -> Refusal? {
    if elements.last == "head", !["title", "meta", "style"].contains(tag) {
      return .nesting(tag, in: "<head>", hint: "put it into <body>")
    }
    if outline != .fragment, elements.last != "head", ["title", "meta"].contains(tag) {
      return .nesting(tag, in: "<body>", hint: "put it into <head>")
    }
    return nil
  }

  /// A browser moves what does not belong there out of a table, and closes what stands elsewhere.
  private func parentRefusal(of tag: String) -> Refusal? {
    guard let outer = elements.last else { return nil }
    let parents = HTMLElements.parents[tag]
    if let parents, !parents.contains(outer) {
      let names = parents.sorted().map { "<\($0)>" }.joined(separator: " or ")
      return .nesting(tag, in: "<\(outer)>", hint: "it stands in \(names)")
    }
    if parents == nil, HTMLElements.tables.contains(outer) {
      return .nesting(tag, in: "<\(outer)>", hint: "put it into <td>")
    }
    let isDescription = outer == "div" && (tag == "dt" || tag == "dd")
    if isDescription, elements.count > 1, elements[elements.count - 2] != "dl" {
      return .nesting(tag, in: "a <div> that stands in no <dl>", hint: "put <dl> around the <div>")
    }
    return nil
  }

  private func paragraphRefusal(of tag: String) -> Refusal? {
    guard HTMLElements.endsParagraph.contains(tag) else { return nil }
    let isHeading = HTMLElements.headings.contains(tag)
    let outer = elements.last { $0 == "p" || (isHeading && HTMLElements.headings.contains($0)) }
    return outer.map { .nesting(tag, in: "<\($0)>", hint: "close <\($0)> before it") }
  }

  private func repetitionRefusal(of tag: String) -> Refusal? {
    guard elements.contains(tag) else { return nil }
    switch tag {
    case "a": return .nesting(tag, in: "<a>", hint: "close the first link before the second")
    case "button": return .nesting(tag, in: "<button>", hint: "close the first before the second")
    default: return nil
    }
  }
}

extension Refusal {
  fileprivate static func nesting(_ tag: String, in place: String, hint: String) -> Refusal {
    Refusal(.badNesting, "<\(tag)> can't stand in \(place)", hint: hint)
  }
}
