/// Values, conditions and selectors as text that is equal where they are: with white space only where
/// it means something, and the names of elements and features in lower case.
extension [StyleComponent] {
  /// A value as an author would write it: `0 auto`.
  package var valueText: String { text { _ in false } }

  /// The text of a condition: `screen and (min-width:1px)`.
  var conditionText: String {
    text(lowercasesWords: true) { component in
      ",:<>=".unicodeScalars.contains { component.isSign($0) }
    }
  }

  /// The text of a selector without its combinators, or of what stands in a function of one.
  var selectorText: String {
    var printer = StylePrinter()
    var before: StyleComponent?
    for component in self {
      let isName = before.map { $0.isSign(".") } ?? false
      printer.add(component, lowercasesWords: !isName, isTight: { _ in false })
      before = component
    }
    return printer.text
  }

  fileprivate func text(
    lowercasesWords: Bool = false, isTight: (StyleComponent) -> Bool
  ) -> String {
    var printer = StylePrinter()
    for component in self {
      printer.add(component, lowercasesWords: lowercasesWords, isTight: isTight)
    }
    return printer.text
  }
}

/// Prints the parts of something with one space where white space stands between them.
private struct StylePrinter {
  private(set) var text = ""
  private var hasSpace = false
  private var wasTight = true

  /// Adds a part; no space stands beside one that is tight.
  mutating func add(
    _ component: StyleComponent, lowercasesWords: Bool, isTight: (StyleComponent) -> Bool
  ) {
    if component.isWhitespace {
      hasSpace = true
      return
    }
    let tight = isTight(component)
    if hasSpace, !tight, !wasTight { text += " " }
    (hasSpace, wasTight) = (false, tight)
    switch component.kind {
    case .function: text += Self.escaped(component.text) + "("
    case .block: text += component.text
    case .token(.identifier):
      let isLower = lowercasesWords && !component.text.hasPrefix("--")
      text += Self.escaped(isLower ? component.text.lowercased() : component.text)
    case .token(.hash): text += "#" + Self.escaped(component.text)
    case .token(.atKeyword): text += "@" + Self.escaped(component.text)
    case .token: text += component.text
    }
    guard let closing = component.closingText else { return }
    text += component.components.text(lowercasesWords: lowercasesWords, isTight: isTight) + closing
  }

  /// A name with a backslash before each character that can't stand in one.
  private static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { !StyleByte.continuesIdentifier($0) }) else { return name }
    var text = ""
    for scalar in name.unicodeScalars {
      if scalar.isASCII, !StyleByte.continuesIdentifier(UInt8(ascii: scalar)) { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}

extension StyleComponent {
  fileprivate var closingText: String? {
    switch kind {
    case .function, .block(UInt8(ascii: "(")): ")"
    case .block(UInt8(ascii: "[")): "]"
    case .block: "}"
    case .token: nil
    }
  }
}
