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
  var selectorText: String { text(lowercasesWords: true) { _ in false } }

  fileprivate func text(
    lowercasesWords: Bool = false, isTight: (StyleComponent) -> Bool
  ) -> String {
    var printer = StylePrinter(lowercasesWords: lowercasesWords)
    for component in self { printer.add(component, isTight: isTight) }
    return printer.text
  }
}

/// Prints the parts of something with one space where white space stands between them.
private struct StylePrinter {
  /// Whether words are in lower case, but for classes, custom properties and what stands in `[]`.
  let lowercasesWords: Bool
  private(set) var text = ""
  private var hasSpace = false
  private var wasTight = true
  private var isClass = false

  init(lowercasesWords: Bool) {
    self.lowercasesWords = lowercasesWords
  }

  /// Adds a part; no space stands beside one that is tight.
  mutating func add(_ component: StyleComponent, isTight: (StyleComponent) -> Bool) {
    if component.isWhitespace {
      hasSpace = true
      return
    }
    let tight = isTight(component)
    if hasSpace, !tight, !wasTight { text += " " }
    text += start(of: component)
    (hasSpace, wasTight, isClass) = (false, tight, component.isSign("."))
    guard let closing = component.closingText else { return }
    text += component.components.text(
      lowercasesWords: lowercasesWords && closing != "]", isTight: isTight)
    text += closing
  }

  /// A token, or brackets up to what stands in them.
  private func start(of component: StyleComponent) -> String {
    let name = Self.escaped(component.text)
    switch component.kind {
    case .function: return name + "("
    case .token(.identifier):
      let isLower = lowercasesWords && !isClass && !component.text.hasPrefix("--")
      return isLower ? name.lowercased() : name
    case .token(.hash): return "#" + name
    case .token(.atKeyword): return "@" + name
    case .block, .token: return component.text
    }
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
