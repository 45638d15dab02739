import Diagnostics

/// How values are printed in each place of a page, and why they are not in others.
extension HTMLContext {
  /// How a value of a kind is printed here.
  func printing(of kind: SlotKind) throws(Refusal) -> Printing {
    switch state {
    case .text: return try textPrinting(of: kind)
    case .rcdata: return .htmlText
    case .value: return try valuePrinting(of: kind)
    case .rawText:
      if case .setting(let setting) = kind { return try style.printing(of: setting) }
      throw Refusal(
        .valueInStyle, "no value can stand in <style>",
        hint: "choose between classes that style.css names")
    case .comment, .declaration:
      throw Refusal(
        .valueInComment, "no value can stand in \(description)",
        hint: "write {{! … }} for a note to yourself")
    case .tagOpen, .tagName, .endTag, .tag, .attributeName:
      throw Refusal(
        .valueInTag, "no value can stand in \(description)",
        hint: "values stand between tags and in quoted attributes")
    case .beforeValue, .unquotedValue:
      throw Refusal(
        .unquotedAttribute, "no value can stand in an attribute without quotes",
        hint: "write \(attribute)=\"{{…}}\"")
    }
  }

  private func textPrinting(of kind: SlotKind) throws(Refusal) -> Printing {
    if let refusal = textRefusal { throw refusal }
    if kind == .setting(.asset) { throw Self.assetRefusal }
    guard kind == .inline || kind == .block else { return .htmlText }
    if isInSVG {
      throw Refusal(
        .richText, "Markdown can't be printed in SVG", hint: "print its words with .plain")
    }
    if kind == .block, let outer = elements.last(where: HTMLElements.phrasingOnly.contains) {
      throw Refusal(
        .richText, "paragraphs and lists can't stand in <\(outer)>",
        hint: "put the value into a <div>, or print its words with .plain")
    }
    if kind == .inline, elements.contains("a") {
      throw Refusal(
        .richText, "text that may hold links can't stand in <a>",
        hint: "print its words with .plain")
    }
    return .htmlRich
  }

  private func valuePrinting(of kind: SlotKind) throws(Refusal) -> Printing {
    let attribute = attribute
    if attribute.hasPrefix("on") || HTMLAttributes.forbidden[attribute] != nil {
      throw Refusal(.valueInScript, "no value can stand in \(attribute)=\"\"")
    }
    switch attributeKind {
    case .text where kind == .setting(.asset): throw Self.assetRefusal
    case .text: return .htmlAttribute
    case .metaName:
      throw Refusal(
        .valueInTag, "no value can stand in \(attribute)=\"\" of <\(tag)>",
        hint: "name what <meta> says, and print what that is in content=\"\"")
    case .css:
      throw Refusal(
        .valueInStyle, "no value can stand in \(attribute)=\"\"",
        hint: "choose between classes that style.css names")
    case .resource where kind == .setting(.asset) && tag == "img" && attribute == "src":
      guard text.isEmpty else { throw Self.assetRefusal }
      return .htmlAttribute
    // After its "#" it names an element of the page, whatever the value is.
    case .fragment where text.first == UInt8(ascii: "#"): return .htmlAddressPart
    case .resource, .fragment:
      throw Refusal(
        .outsideAddress, "a value in \(attribute)=\"\" of <\(tag)> could load something",
        hint: "link to it with <a href=\"{{…}}\">")
    case .link where kind == .setting(.asset): throw Self.assetRefusal
    case .link: return try addressPrinting()
    }
  }

  static let assetRefusal = Refusal(
    .misplacedAsset, "a picture can't be printed here",
    hint: "write <img src=\"{{…}}\">, or url({{…}}) in style.css")

  private func addressPrinting() throws(Refusal) -> Printing {
    switch address {
    case .start: return .htmlAddress
    case .rest: return .htmlAddressPart
    case .scheme:
      throw Refusal(
        .badAddress, "a value could end the scheme that stands before it",
        hint: "write the address up to its first slash, or let the value be all of it")
    case .afterValue:
      throw Refusal(
        .badAddress, "two values in a row could make another address",
        hint: "put a slash between them")
    }
  }

  /// Continues after a value of a kind.
  mutating func passValue(of kind: SlotKind) {
    isFirstInHead = false
    switch state {
    case .rawText: style.passValue()
    // What is judged as a whole is judged with a value that is in order.
    case .value where kind == .setting(.asset): text += "data:".utf8
    case .value where attributeKind == .link && address == .start: address = .afterValue
    default: break
    }
  }
}
