/// A selector of a rule.
package struct StyleSelector: Sendable, Hashable {
  /// The selector as text that is equal where selectors are: `header > h1`.
  package let text: String
  /// Its parts between the combinators: `header` and `h1`.
  package let compounds: [String]
  /// Whether it selects no element but a part of one, such as `::before`.
  package let isOfPseudoElement: Bool

  /// The selectors of a list: `:is(a, b) c` and `d` of `:is(a, b) c, d`.
  static func list(_ prelude: [StyleComponent]) -> [StyleSelector] {
    prelude.betweenCommas.filter { !$0.withoutSpace.isEmpty }.map(StyleSelector.init)
  }

  private init(_ components: [StyleComponent]) {
    var (text, compounds): (String, [String]) = ("", [])
    var compound: [StyleComponent] = []
    var combinator = " "
    func endCompound() {
      guard !compound.isEmpty else { return }
      let part = compound.selectorText
      text += (text.isEmpty ? "" : combinator) + part
      compounds.append(part)
      (compound, combinator) = ([], " ")
    }
    for component in components {
      let sign = [">", "+", "~"].first { component.isSign($0) }
      if let sign {
        endCompound()
        combinator = text.isEmpty ? " " : " \(sign) "
      } else if component.isWhitespace {
        endCompound()
      } else {
        compound.append(component)
      }
    }
    endCompound()
    (self.text, self.compounds) = (text, compounds)
    isOfPseudoElement = Self.namesPseudoElement(components)
  }

  /// These begin with one colon in style sheets of old.
  private static let oldPseudoElements = ["before", "after", "first-line", "first-letter"]

  private static func namesPseudoElement(_ components: [StyleComponent]) -> Bool {
    zip(components, components.dropFirst()).contains { component, next in
      component.isSign(":")
        && (next.isSign(":") || next.word.map(oldPseudoElements.contains) == true)
    }
  }
}
