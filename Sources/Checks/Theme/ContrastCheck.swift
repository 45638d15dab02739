import Diagnostics
import JSONText
import Styles
import Themes

/// Text that is hard to read on what it stands on, on light and on dark pages.
struct ContrastCheck {
  private(set) var issues: [Issue] = []
  private let sheets: StyleSheets
  /// Where the theme itself gives options their defaults.
  private let defaults: [String: Place]
  private var seen: Set<String> = []

  /// The least contrast of text, and of large text, by WCAG 2.2 AA.
  private static let leastContrast = (text: 4.5, large: 3.0)

  /// Judges the style sheets of a theme, its own rules first.
  init(_ sheets: StyleSheets, _ theme: Theme) {
    self.sheets = sheets
    defaults = theme.ownDefaults
    check(StyleCascade(sheets, theme.options, isDark: false), isDark: false)
    let hasScheme = sheets.rules.contains { rule in
      rule.holds(on: .darkScreen) != rule.holds(on: .lightScreen)
    }
    if hasScheme { check(StyleCascade(sheets, theme.options, isDark: true), isDark: true) }
  }

  private mutating func check(_ cascade: StyleCascade, isDark: Bool) {
    let grounds = StyleColour.extremes(of: cascade.otherGrounds)
    let own = cascade.rules.filter { sheets.isOwn($0.rule) }
    let others = cascade.rules.filter { !sheets.isOwn($0.rule) }
    for rule in own + others {
      guard let declared = rule.declaration("color") else { continue }
      for selector in rule.rule.selectors
      where !cascade.isOverridden(declared, of: selector, in: rule) {
        var (ground, conditions) = cascade.ground(of: selector)
        // Where the page changes its ground, it may change its text as well.
        if cascade.isOverridden(declared, of: selector, in: rule, under: conditions) {
          (ground, conditions) = cascade.ground(of: selector, under: rule.conditions)
        }
        check(declared, of: selector, on: ground, in: cascade, isDark: isDark, grounds)
      }
    }
  }

  private mutating func check(
    _ declared: StyleDeclaration, of selector: StyleSelector, on ground: StyleCascade.Ground,
    in cascade: StyleCascade, isDark: Bool, _ grounds: [StyleColour]
  ) {
    guard let text = cascade.colour(of: declared) else { return }
    let isLarge = cascade.isLarge(selector.text)
    let least = isLarge ? Self.leastContrast.large : Self.leastContrast.text
    let back: StyleCascade.Found
    switch ground {
    case .unknown: return
    case .known(let found): back = found
    case .page(let found):
      // It may stand in any other element that has a background it can be read on.
      let isPage = StyleCascade.isPage(selector.text)
      guard isPage || !grounds.contains(where: { text.colour.contrast(to: $0) >= least }) else {
        return
      }
      back = found ?? StyleCascade.Found(colour: .white)
    }
    guard text.colour.contrast(to: back.colour) < least else { return }
    report(selector.text, text, on: back, isDark: isDark, least: least)
  }

  private mutating func report(
    _ selector: String, _ text: StyleCascade.Found, on back: StyleCascade.Found, isDark: Bool,
    least: Double
  ) {
    let pair = "\(text.colour.text) on \(back.colour.text)"
    guard seen.insert(pair).inserted else { return }
    let contrast = Self.tenths(text.colour.contrast(to: back.colour))
    issues.append(
      Issue(
        .lowContrast,
        "the text of \(selector) has a contrast of \(contrast) in \(isDark ? "dark" : "light"),"
          + " \(pair)", hint: "WCAG AA asks for \(Self.tenths(least)) or more",
        at: place(of: text, on: back)))
  }

  /// What the theme itself says of a colour, of the text's if it can be.
  private func place(of text: StyleCascade.Found, on back: StyleCascade.Found) -> Place? {
    for found in [text, back] {
      if let own = found.declarations.first(where: sheets.isOwn) { return sheets.place(of: own) }
      if let option = found.option, let place = defaults[option] { return place }
    }
    return text.declarations.first.map(sheets.place)
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int(number * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Theme {
  /// Where the theme itself, and none that it extends, gives options their defaults.
  fileprivate var ownDefaults: [String: Place] {
    guard let layer = layers.first else { return [:] }
    var places: [String: Place] = [:]
    for named in layer.manifest.options {
      places[named.name] = named.declaration.defaultValue.map { Place($0.offset, in: layer.source) }
    }
    return places
  }
}
