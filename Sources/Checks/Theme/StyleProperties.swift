import Styles
import Templating

/// The custom properties of CSS.
enum StyleProperties {
  /// The names that the style sheets and `style=""` of a page declare.
  static func declared(in page: PageReading) -> Set<String> {
    page.sheets.reduce(into: declared(inAttributesOf: page)) { names, css in
      names.formUnion(declared(in: StyleRules(css)))
    }
  }

  /// The names that `style=""` of a page's elements declares.
  static func declared(inAttributesOf page: PageReading) -> Set<String> {
    page.elements.reduce(into: []) { names, element in
      guard let style = element["style"] else { return }
      names.formUnion(declared(in: StyleRules(Array(style.utf8)[...])))
    }
  }

  /// The names that rules declare or register.
  static func declared(in rules: StyleRules) -> Set<String> {
    let declarations = rules.all.flatMap(\.declarations)
    return Set(declarations.filter(\.isCustom).map(\.name) + rules.registered)
  }

  /// The names that a value takes from `var()`, without those it has something else for.
  static func used(in value: [StyleComponent]) -> [String] {
    value.flatMap { component in
      let arguments = component.components.withoutSpace
      let isUse = component.kind == .function && component.text == "var" && arguments.count == 1
      return (isUse ? arguments.map(\.text) : []) + used(in: component.components)
    }
  }
}
