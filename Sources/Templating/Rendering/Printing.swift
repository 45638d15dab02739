import Diagnostics
import Markdown

/// How a value is printed.
enum Printing: Sendable, Equatable {
  case htmlText
  case htmlAttribute
  /// A whole address, or its start.
  case htmlAddress
  /// What follows the first slash of an address.
  case htmlAddressPart
  case htmlRich
  case markdownText
  case markdownLinkText
  /// Where a block of HTML may be open.
  case markdownHTMLText
  case markdownAddress
  case markdownRich
  case plainText
  case plainRich
  /// A colour, length, word or address in a style sheet, checked where it was declared.
  case cssToken
  /// A text in quotes in a style sheet.
  case cssString

  /// Prints a value.
  func print(_ value: TemplateValue, into output: inout [UInt8]) {
    switch (self, value) {
    case (_, .trusted(let bytes)): output += bytes
    case (.htmlRich, .rich(let text)): text.writeHTML(into: &output)
    case (.markdownRich, .rich(let text)): text.writeMarkdown(into: &output)
    case (.plainRich, .rich(let text)): text.writePlain(into: &output, marks: true)
    default: print(text: value.plainText, into: &output)
    }
  }

  private func print(text: String, into output: inout [UInt8]) {
    switch self {
    case .htmlText, .htmlRich: Escaping.htmlText(text, into: &output)
    case .htmlAttribute: Escaping.htmlAttribute(text, into: &output)
    case .htmlAddress:
      let address = LinkDestination.isAllowed(text) ? LinkDestination.percentEncoded(text) : "#"
      Escaping.htmlAttribute(address, into: &output)
    case .htmlAddressPart:
      Escaping.htmlAttribute(LinkDestination.percentEncodedPart(text), into: &output)
    case .markdownText, .markdownRich: Escaping.markdownText(text, into: &output)
    case .markdownHTMLText: Escaping.markdownHTMLText(text, into: &output)
    case .markdownLinkText: Escaping.markdownLinkText(text, into: &output)
    case .markdownAddress:
      Escaping.markdownDestination(LinkDestination.isAllowed(text) ? text : "#", into: &output)
    case .plainText, .plainRich: Escaping.plainText(text, into: &output)
    case .cssToken: if Self.isCSSToken(text) { output += text.utf8 }
    case .cssString: Escaping.cssString(text, into: &output)
    }
  }

  /// Nothing that could end a value in a style sheet: letters, digits and what addresses of `data:`,
  /// colours and lengths hold besides.
  private static func isCSSToken(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      byte.isLetter || byte.isDigit || "#.%-+/=:,;".utf8.contains(byte)
    } && (text.hasPrefix("data:") || !text.utf8.contains { "/:,;=".utf8.contains($0) })
  }
}
