import Diagnostics
import Styles
import Templating
import Themes

/// What the rules of a theme's style sheets come to on a medium, as far as plain rules and custom
/// properties tell.
struct StyleCascade {
  /// What a colour or the like comes from: the declaration, the custom properties in it, an option.
  struct Found {
    let colour: StyleColour
    var declarations: [StyleDeclaration] = []
    var option: String?
  }

  /// The rules that count.
  let rules: [StyleIndex.Rule]
  private let sheets: StyleSheets
  private let options: [String: ThemeOption]
  private let index: StyleIndex
  private let isDark: Bool

  /// The rules of style sheets on a screen, with the options that stand in them.
  init(_ sheets: StyleSheets, _ options: [ThemeOption], isDark: Bool) {
    self.sheets = sheets
    self.options = Dictionary(options.map { ($0.name, $0) }) { first, _ in first }
    self.isDark = isDark
    let medium = isDark ? StyleMedium.darkScreen : .lightScreen
    rules = sheets.rules.compactMap { StyleIndex.Rule($0, on: medium) }
    index = StyleIndex(rules)
  }

  /// Whether a selector is of the whole page.
  static func isPage(_ selector: String) -> Bool { [":root", "html", "body"].contains(selector) }

  /// Whether another declaration counts more than one of a rule where the rule's conditions hold, and
  /// some others.
  func isOverridden(
    _ declaration: StyleDeclaration, of selector: StyleSelector, in rule: StyleIndex.Rule,
    under others: Set<StyleCondition> = []
  ) -> Bool {
    index.overrides(
      declaration, of: selector.text, in: rule, under: rule.conditions.union(others))
  }

  /// The colour that a declaration results in, or nil if that can't be determined.
  func colour(of declaration: StyleDeclaration, depth: Int = 0) -> Found? {
    guard depth < 8, declaration.value.count == 1, let part = declaration.value.first else {
      return nil
    }
    if let name = sheets.option(in: declaration) { return colour(ofOption: name, in: declaration) }
    if let colour = StyleColour(part) { return Found(colour: colour, declarations: [declaration]) }
    guard part.kind == .function else { return nil }
    let arguments = part.components.betweenCommas.map(Self.trimmed)
    if part.text == "light-dark", arguments.count == 2 {
      return colour(of: declaration.with(value: arguments[isDark ? 1 : 0]), depth: depth + 1)
    }
    guard part.text == "var", let name = arguments.first?.first?.text else { return nil }
    guard let property = index.declaration([name], of: StyleIndex.page) else {
      // All that follows the first comma stands for the property.
      let rest = part.components.drop { !$0.isSign(",") }.dropFirst()
      return colour(of: declaration.with(value: Self.trimmed(Array(rest))), depth: depth + 1)
    }
    var found = colour(of: property.declaration, depth: depth + 1)
    found?.declarations.insert(declaration, at: 0)
    return found
  }

  private func colour(ofOption name: String, in declaration: StyleDeclaration) -> Found? {
    guard let option = options[name], case .text(let text) = option.value else { return nil }
    return StyleColour(text).map {
      Found(colour: $0, declarations: [declaration], option: option.name)
    }
  }

  private static func trimmed(_ value: [StyleComponent]) -> [StyleComponent] {
    var trimmed = value.drop(while: \.isWhitespace)
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    return Array(trimmed)
  }
}

extension StyleCascade {
  /// What text stands on.
  enum Ground {
    /// This colour.
    case known(Found)
    /// The page's, if it stands in nothing that has a background of its own.
    case page(Found?)
    /// A value that can't be determined.
    case unknown
  }

  private static let backgrounds = ["background", "background-color"]

  /// The ground of a selector: its own, or of the elements that it names around its own; with the
  /// conditions under which it is that. It is the one where all conditions hold, or these.
  func ground(
    of selector: StyleSelector, under conditions: Set<StyleCondition>? = nil
  ) -> (Ground, Set<StyleCondition>) {
    for selector in Self.surroundings(of: selector) where !Self.isPage(selector) {
      let own = index.declaration(Self.backgrounds, of: selector, under: conditions)
      guard let own, !Self.isClear(own.declaration) else { continue }
      return (colour(of: own.declaration).map { .known($0) } ?? .unknown, own.conditions)
    }
    guard let page = index.declaration(Self.backgrounds, of: StyleIndex.page, under: conditions)
    else { return (isDark ? .unknown : .page(nil), []) }
    guard let found = colour(of: page.declaration) else { return (.unknown, page.conditions) }
    return (Self.isPage(selector.text) ? .known(found) : .page(found), page.conditions)
  }

  /// Whether what is behind a background shows.
  private static func isClear(_ background: StyleDeclaration) -> Bool {
    guard background.value.count == 1, let word = background.value.first?.word else { return false }
    return ["none", "transparent", "inherit"].contains(word)
  }

  /// The colours that other elements than the page have for their backgrounds; nothing stands in a
  /// pseudo-element.
  var otherGrounds: [StyleColour] {
    index.selectors.filter { !Self.isPage($0.text) && !$0.isOfPseudoElement }.compactMap {
      index.declaration(Self.backgrounds, of: $0.text).flatMap {
        colour(of: $0.declaration)?.colour
      }
    }
  }

  /// A selector, then its leading parts from the longest, each also as a selector by itself:
  /// `a b`, `a`.
  private static func surroundings(of selector: StyleSelector) -> [String] {
    var compounds = selector.compounds
    var found = [selector.text]
    while compounds.count > 1, found.count < 2 * Limits.maximumComparedCompounds {
      compounds.removeLast()
      found.append(compounds.joined(separator: " "))
      if compounds.count > 1, let last = compounds.last { found.append(last) }
    }
    return found
  }

  /// Whether the text of a selector is large: 24 pixels, 1.5 times the usual.
  func isLarge(_ selector: String) -> Bool {
    guard let declared = index.declaration(["font-size"], of: selector) else { return false }
    var size = declared.declaration.value.first
    if let function = size, function.kind == .function, function.text == "clamp" {
      size = function.components.first { !$0.isWhitespace }
    }
    guard let dimension = size.flatMap(StyleDimension.init) else { return false }
    let least = ["rem": 1.5, "em": 1.5, "px": 24, "pt": 18][dimension.unit]
    return least.map { dimension.number >= $0 } ?? false
  }
}
