import Templating
import Themes

/// What the rules of a theme's style sheets come to, as far as plain rules and custom properties tell.
struct StyleCascade {
  /// What a colour or the like comes from: the declaration, the custom properties in it, an option.
  struct Found {
    let colour: StyleColour
    var declarations: [StyleRules.Declaration] = []
    var option: String?
  }

  private let options: [String: ThemeOption]
  private let index: StyleIndex

  /// The rules of style sheets with the options that stand in them.
  init(_ rules: [StyleRules.Rule], _ options: [ThemeOption]) {
    self.options = Dictionary(options.map { ($0.name, $0) }) { first, _ in first }
    index = StyleIndex(rules.filter { !$0.isPrint })
  }

  /// Whether a selector is of the whole page.
  static func isPage(_ selector: String) -> Bool { [":root", "html", "body"].contains(selector) }

  /// The declaration of one of some properties that counts for a selector; those for dark pages first.
  func declaration(
    _ names: [String], of selector: String, isDark: Bool
  ) -> StyleRules.Declaration? {
    (isDark ? index.last(names, of: selector, isDark: true) : nil)
      ?? index.last(names, of: selector, isDark: false)
  }

  /// Whether a rule that counts wherever this one does says something else later, or on dark pages.
  func isOverridden(
    _ declaration: StyleRules.Declaration, of selector: String, in rule: StyleRules.Rule,
    isDark: Bool
  ) -> Bool {
    if isDark, !rule.isDark, index.last([declaration.name], of: selector, isDark: true) != nil {
      return true
    }
    return index.hasLater(declaration, of: selector, in: rule)
  }

  /// The colour that a declaration comes to; nil where it can't be told.
  func colour(
    of declaration: StyleRules.Declaration, isDark: Bool, depth: Int = 0
  ) -> Found? {
    guard depth < 8 else { return nil }
    let value = declaration.value
    if let colour = StyleColour(value) { return Found(colour: colour, declarations: [declaration]) }
    if let name = StyleRules.option(in: value) { return colour(ofOption: name, in: declaration) }
    if let arguments = Self.arguments(of: "light-dark", value), arguments.count == 2 {
      return colour(
        of: declaration.with(value: arguments[isDark ? 1 : 0]), isDark: isDark, depth: depth + 1)
    }
    guard let arguments = Self.arguments(of: "var", value), let name = arguments.first else {
      return nil
    }
    guard let property = self.declaration([name], of: StyleIndex.page, isDark: isDark) else {
      guard arguments.count == 2 else { return nil }
      return colour(of: declaration.with(value: arguments[1]), isDark: isDark, depth: depth + 1)
    }
    var found = colour(of: property, isDark: isDark, depth: depth + 1)
    found?.declarations.insert(declaration, at: 0)
    return found
  }

  private func colour(
    ofOption name: Substring, in declaration: StyleRules.Declaration
  ) -> Found? {
    guard let option = options[String(name)], case .text(let text) = option.value else {
      return nil
    }
    return StyleColour(text).map {
      Found(colour: $0, declarations: [declaration], option: option.name)
    }
  }

  private static func arguments(of function: String, _ value: String) -> [String]? {
    guard value.hasPrefix("\(function)("), value.hasSuffix(")") else { return nil }
    return value.dropFirst(function.count + 1).dropLast().split(separator: ",").map { part in
      part.split(separator: " ").joined(separator: " ")
    }
  }
}

extension StyleCascade {
  /// What text stands on.
  enum Ground {
    /// This colour.
    case known(Found)
    /// The page's, if it stands in nothing that has a background of its own.
    case page(Found?)
    /// Something that can't be told.
    case unknown
  }

  private static let backgrounds = ["background", "background-color"]

  /// The ground of a selector: its own, or of the elements that it names around its own.
  func ground(of selector: String, isDark: Bool) -> Ground {
    for selector in Self.surroundings(of: selector) where !Self.isPage(selector) {
      guard let own = declaration(Self.backgrounds, of: selector, isDark: isDark),
        !["none", "transparent", "inherit"].contains(own.value)
      else { continue }
      return colour(of: own, isDark: isDark).map { .known($0) } ?? .unknown
    }
    guard let page = declaration(Self.backgrounds, of: StyleIndex.page, isDark: isDark) else {
      return isDark ? .unknown : .page(nil)
    }
    let found = colour(of: page, isDark: isDark)
    if found == nil { return .unknown }
    return Self.isPage(selector) ? found.map { .known($0) } ?? .unknown : .page(found)
  }

  /// The colours that other elements than the page have for their backgrounds; nothing stands in a
  /// pseudo-element.
  func otherGrounds(isDark: Bool) -> [StyleColour] {
    index.selectors.filter { !Self.isPage($0) && !$0.contains("::") }.compactMap { selector in
      declaration(Self.backgrounds, of: selector, isDark: isDark)
        .flatMap { colour(of: $0, isDark: isDark)?.colour }
    }
  }

  /// A selector, then its leading parts from the longest, each also as a selector by itself:
  /// `a b`, `a`.
  private static func surroundings(of selector: String) -> [String] {
    var compounds = selector.split(separator: " ").filter { ![">", "+", "~"].contains($0) }
    var found = [selector]
    while compounds.count > 1 {
      compounds.removeLast()
      found.append(compounds.joined(separator: " "))
      if compounds.count > 1, let last = compounds.last { found.append(String(last)) }
    }
    return found
  }

  /// Whether the text of a selector is large: 24 pixels, 1.5 times the usual.
  func isLarge(_ selector: String, isDark: Bool) -> Bool {
    guard let declared = declaration(["font-size"], of: selector, isDark: isDark) else {
      return false
    }
    let size = Self.arguments(of: "clamp", declared.value)?.first ?? declared.value
    for (unit, least) in [("rem", 1.5), ("em", 1.5), ("px", 24), ("pt", 18)]
    where size.hasSuffix(unit) {
      return Double(size.dropLast(unit.count)).map { $0 >= least } ?? false
    }
    return false
  }
}
