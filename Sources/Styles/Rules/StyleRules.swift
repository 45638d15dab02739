import Diagnostics

/// The rules of a style sheet in the order of their declarations, by CSS Syntax Level 3, chapter 5, and
/// CSS Nesting.
package struct StyleRules: Sendable {
  /// The rules with declarations.
  package private(set) var all: [StyleRule] = []
  /// The custom properties that `@property` registers.
  package private(set) var registered: [String] = []

  private let css: ArraySlice<UInt8>
  private let tokens: [StyleToken]
  private let sheet: Int
  private var place = 0

  /// Reads a style sheet, or the declarations of an attribute, by the number that the caller gives it.
  package init(_ css: ArraySlice<UInt8>, sheet: Int = 0) {
    self.css = css
    self.sheet = sheet
    var tokenizer = StyleTokenizer(css)
    var tokens: [StyleToken] = []
    while let token = tokenizer.next() {
      if token.kind != .comment, token.kind != .htmlComment { tokens.append(token) }
    }
    self.tokens = tokens
    while place < tokens.count {
      readBlock(StyleRule(selectors: [], conditions: [], sheet: sheet), depth: 0)
    }
  }

  /// Reads up to the end of a block, whose declarations are of a rule; what is deeper than the limit is
  /// not read.
  private mutating func readBlock(_ rule: StyleRule, depth: Int) {
    guard depth <= Limits.maximumStyleNesting else {
      place = tokens.count
      return
    }
    var open = rule
    while place < tokens.count {
      skipSpace()
      let start = place
      skipToEnd()
      let content = tokens[start..<place]
      let end = place < tokens.count ? tokens[place].kind : .delimiter(UInt8(ascii: "}"))
      place += 1
      if end == .delimiter(UInt8(ascii: "{")) {
        keep(&open)
        readBlock(inner(of: rule, content), depth: depth + 1)
        continue
      }
      add(content, to: &open)
      if end == .delimiter(UInt8(ascii: "}")) { break }
    }
    keep(&open)
  }

  /// Keeps a rule with the declarations before a nested one; those after it are a rule again.
  private mutating func keep(_ rule: inout StyleRule) {
    if !rule.declarations.isEmpty { all.append(rule) }
    rule.declarations = []
  }

  private func add(_ content: ArraySlice<StyleToken>, to rule: inout StyleRule) {
    let components = StyleComponent.all(content, of: css)
    let end = content.last?.range.upperBound ?? css.endIndex
    guard let declaration = StyleDeclaration(components, sheet: sheet, end: end) else { return }
    rule.declarations.append(declaration)
  }

  /// The rule for what stands in a block after a prelude.
  private mutating func inner(
    of outer: StyleRule, _ prelude: ArraySlice<StyleToken>
  ) -> StyleRule {
    let components = StyleComponent.all(prelude, of: css)
    guard let first = components.first, first.kind == .token(.atKeyword) else {
      return StyleRule(
        selectors: isStyle(outer) ? StyleSelector.list(components) : [],
        conditions: outer.conditions, sheet: sheet)
    }
    let condition = StyleCondition(
      name: first.text.lowercased(), Array(components.dropFirst().drop(while: \.isWhitespace)))
    if condition.name == "property", let name = components.withoutSpace.dropFirst().first {
      registered.append(name.text)
    }
    return StyleRule(
      selectors: condition.holdsRules ? outer.selectors : [],
      conditions: outer.conditions + [condition], sheet: sheet)
  }

  /// Whether rules in a rule are for elements, and not parts of an animation or the like.
  private func isStyle(_ rule: StyleRule) -> Bool { rule.conditions.allSatisfy(\.holdsRules) }

  private mutating func skipSpace() {
    while place < tokens.count, tokens[place].kind == .whitespace { place += 1 }
  }

  /// Moves on to the `{`, `;` or `}` that ends what stands here.
  private mutating func skipToEnd() {
    let isCustom = startsCustomProperty
    var depth = 0
    while place < tokens.count {
      switch tokens[place].kind {
      case .function: depth += 1
      case .delimiter(let byte):
        if "([".utf8.contains(byte) || (isCustom && byte == UInt8(ascii: "{")) {
          depth += 1
        } else if depth == 0, "{;}".utf8.contains(byte) {
          return
        } else if ")]".utf8.contains(byte) || (isCustom && byte == UInt8(ascii: "}")) {
          depth = max(0, depth - 1)
        }
      default: break
      }
      place += 1
    }
  }

  /// Whether a custom property is declared here, whose value may hold braces.
  private var startsCustomProperty: Bool {
    let next = tokens[place...].dropFirst().first { $0.kind != .whitespace }
    guard let first = tokens[place...].first, first.kind == .identifier,
      next?.kind == .delimiter(UInt8(ascii: ":"))
    else { return false }
    return css[first.range].starts(with: "--".utf8)
  }
}
