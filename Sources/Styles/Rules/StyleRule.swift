/// A rule of a style sheet with declarations, flat: a nested one stands by itself.
package struct StyleRule: Sendable {
  /// What it is for; empty if its declarations are of an at-rule, such as `@font-face`.
  package let selectors: [StyleSelector]
  /// The at-rules that it stands in, the outermost first.
  package let conditions: [StyleCondition]
  /// The number that its sheet was given.
  package let sheet: Int
  /// Its declarations in their order.
  package internal(set) var declarations: [StyleDeclaration] = []

  /// Whether its declarations are used on a medium.
  package func holds(on medium: StyleMedium) -> StyleTruth {
    conditions.map { $0.holds(on: medium) }.min() ?? .always
  }
}

/// A declaration of a property.
package struct StyleDeclaration: Sendable {
  /// The property in lower case, or the custom property as it is written, without escapes.
  package let name: String
  /// Its value, without `!important` and white space around it.
  package let value: [StyleComponent]
  /// Whether `!important` follows the value.
  package let isImportant: Bool
  /// The number that its sheet was given.
  package let sheet: Int
  /// The byte at which the value begins.
  package let offset: Int

  /// Whether it declares a custom property.
  package var isCustom: Bool { name.hasPrefix("--") }

  /// The same with another value.
  package func with(value: [StyleComponent]) -> StyleDeclaration {
    StyleDeclaration(
      name: name, value: value, isImportant: isImportant, sheet: sheet, offset: offset)
  }
}

extension StyleDeclaration {
  /// What tokens declare; nil if they are no declaration.
  init?(_ components: [StyleComponent], sheet: Int, end: Int) {
    guard let first = components.first, first.kind == .token(.identifier) else { return nil }
    let colon = components.dropFirst().prefix(2).firstIndex { !$0.isWhitespace }
    guard let colon, components[colon].isSign(":") else { return nil }
    var value = components[(colon + 1)...].drop(while: \.isWhitespace)
    offset = value.first?.offset ?? end
    isImportant = Self.dropImportance(&value)
    let isCustom = first.text.hasPrefix("--")
    guard isCustom || !value.isEmpty else { return nil }
    name = isCustom ? first.text : first.text.lowercased()
    self.value = Array(value)
    self.sheet = sheet
  }

  /// Drops `!important` and white space from the end; whether it stood there.
  private static func dropImportance(_ value: inout ArraySlice<StyleComponent>) -> Bool {
    func dropSpace(_ value: inout ArraySlice<StyleComponent>) {
      while value.last?.isWhitespace == true { value.removeLast() }
    }
    dropSpace(&value)
    guard value.last?.isWord("important") == true else { return false }
    var rest = value.dropLast()
    dropSpace(&rest)
    guard rest.last?.isSign("!") == true else { return false }
    value = rest.dropLast()
    dropSpace(&value)
    return true
  }
}
