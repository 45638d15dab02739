import JSONText
import Templating

/// What a style sheet shows badly, as far as plain rules and custom properties tell.
struct StyleCheck {
  private(set) var issues: [Issue] = []
  private let source: SourceText
  /// The rules of the style sheet itself, which are judged.
  private let own: [StyleRules.Rule]
  /// Its rules behind those that stand in templates.
  private let rules: [StyleRules.Rule]
  private let options: [ThemeOption]
  private var seen: [String] = []

  /// The least contrast of text, and of large text, by WCAG 2.2 AA.
  private static let leastContrast = (text: 4.5, large: 3.0)

  /// Judges a style sheet that follows the sheets which stand in a theme's templates.
  init(_ file: TemplateFile, behind sheets: [String], _ options: [ThemeOption]) {
    source = SourceText(name: file.name, text: file.text).indexed()
    own = StyleRules(file.text).rules
    rules = sheets.flatMap { StyleRules($0).rules } + own
    self.options = options
    for isDark in [false, true] { checkContrast(isDark: isDark) }
    checkPrint()
    checkTrackingSystems()
  }

  private mutating func checkContrast(isDark: Bool) {
    if isDark, !rules.contains(where: \.isDark) { return }
    for rule in own where !rule.isPrint && (isDark || !rule.isDark) {
      guard let colour = rule.declarations.last(where: { $0.name == "color" }),
        !isOverridden(rule, "color", isDark: isDark),
        let text = self.colour(colour.value, isDark: isDark)
      else { continue }
      let isLarge = rule.declarations.contains { $0.name == "font-size" && Self.isLarge($0.value) }
      let least = isLarge ? Self.leastContrast.large : Self.leastContrast.text
      guard let back = background(of: rule, isDark: isDark), text.contrast(to: back) < least else {
        continue
      }
      report(text, on: back, rule, colour, isDark: isDark, least: least)
    }
  }

  private mutating func report(
    _ text: StyleColour, on back: StyleColour, _ rule: StyleRules.Rule,
    _ declaration: StyleRules.Declaration, isDark: Bool, least: Double
  ) {
    let pair = "\(text.text) on \(back.text)"
    guard !seen.contains(pair) else { return }
    seen.append(pair)
    issues.append(
      Issue(
        "low-contrast",
        "the text of \(rule.selector) has a contrast of \(Self.tenths(text.contrast(to: back))) in"
          + " \(isDark ? "dark" : "light"), \(pair)",
        hint: "WCAG AA asks for \(Self.tenths(least)) or more",
        at: Place(declaration.offset, in: source)))
  }

  /// The background of a rule, or else of the page; nil where it can't be told.
  private func background(of rule: StyleRules.Rule, isDark: Bool) -> StyleColour? {
    let darker = isDark ? rules.last { $0.isDark && $0.selector == rule.selector } : nil
    let own =
      darker?.declarations.last(where: Self.isBackground)
      ?? rule.declarations.last(where: Self.isBackground)
    if let own, own.value != "none" { return colour(own.value, isDark: isDark) }
    let pages = rules.filter { Self.isPage($0) && !$0.isPrint && (isDark || !$0.isDark) }
    let declared = pages.flatMap(\.declarations).last(where: Self.isBackground)
    return declared.map { colour($0.value, isDark: isDark) } ?? (isDark ? nil : .white)
  }

  /// Whether a rule for dark pages says something else of the same.
  private func isOverridden(_ rule: StyleRules.Rule, _ name: String, isDark: Bool) -> Bool {
    isDark && !rule.isDark
      && rules.contains { other in
        other.isDark && other.selector == rule.selector
          && other.declarations.contains { $0.name == name }
      }
  }

  /// The colour that a value comes to; nil where it can't be told.
  private func colour(_ value: String, isDark: Bool, depth: Int = 0) -> StyleColour? {
    guard depth < 8 else { return nil }
    if let colour = StyleColour(value) { return colour }
    if let name = StyleRules.option(in: value) {
      guard let option = options.first(where: { $0.name == name }),
        case .text(let text) = option.value
      else { return nil }
      return StyleColour(text)
    }
    guard
      let arguments = Self.arguments(of: "var", value) ?? Self.arguments(of: "light-dark", value)
    else { return nil }
    if value.hasPrefix("light-dark"), arguments.count == 2 {
      return colour(arguments[isDark ? 1 : 0], isDark: isDark, depth: depth + 1)
    }
    guard let name = arguments.first, let variable = variable(name, isDark: isDark) else {
      return nil
    }
    return colour(variable, isDark: isDark, depth: depth + 1)
  }

  /// The value of a custom property of the whole page.
  private func variable(_ name: String, isDark: Bool) -> String? {
    let pages = rules.filter { Self.isPage($0) && !$0.isPrint }
    func value(_ rules: [StyleRules.Rule]) -> String? {
      rules.flatMap(\.declarations).last { $0.name == name.lowercased() }?.value
    }
    return (isDark ? value(pages.filter(\.isDark)) : nil) ?? value(pages.filter { !$0.isDark })
  }

  private static func arguments(of function: String, _ value: String) -> [String]? {
    guard value.hasPrefix("\(function)("), value.hasSuffix(")") else { return nil }
    return value.dropFirst(function.count + 1).dropLast().split(separator: ",").map { part in
      part.split(separator: " ").joined(separator: " ")
    }
  }

  private static func isBackground(_ declaration: StyleRules.Declaration) -> Bool {
    ["background", "background-color"].contains(declaration.name)
  }

  private static func isPage(_ rule: StyleRules.Rule) -> Bool {
    rule.selector.split(separator: ",").contains { selector in
      [":root", "html", "body"].contains(selector.split(separator: " ").joined(separator: " "))
    }
  }

  /// Whether a size is one of large text: 24 pixels, 1.5 times the usual.
  private static func isLarge(_ size: String) -> Bool {
    for (unit, least) in [("rem", 1.5), ("em", 1.5), ("px", 24), ("pt", 18)]
    where size.hasSuffix(unit) {
      return Double(size.dropLast(unit.count)).map { $0 >= least } ?? false
    }
    return false
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int(number * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension StyleCheck {
  /// Paper has pages, which have to break between entries.
  private mutating func checkPrint() {
    guard rules.contains(where: \.isPrint) else {
      issues.append(
        Issue(
          "no-print-rules", "the style sheet has no rules for print",
          hint: "write @media print { … }: black on white, and no breaks inside headings",
          at: Place(0, in: source)))
      return
    }
    let keeps = rules.flatMap(\.declarations).contains { declaration in
      ["break-after", "page-break-after"].contains(declaration.name) && declaration.value == "avoid"
    }
    if !keeps {
      issues.append(
        Issue(
          "orphan-headings", "nothing keeps a heading on the page of what it heads",
          hint: "write h1, h2, h3 { break-after: avoid }", at: Place(0, in: source)))
    }
  }

  /// What programs that read applications stumble over.
  private mutating func checkTrackingSystems() {
    for rule in own {
      for declaration in rule.declarations {
        let isWide =
          declaration.name == "letter-spacing" && declaration.value.hasSuffix("em")
          && Double(declaration.value.drop { $0 == "-" }.dropLast(2)).map { $0 >= 0.1 } == true
          && !declaration.value.hasPrefix("-")
        let isSmall =
          declaration.name.hasPrefix("font-variant")
          && declaration.value.contains("small-caps")
        guard isWide || isSmall else { continue }
        issues.append(
          Issue(
            "unreadable-letters",
            "\(declaration.name): \(declaration.value) breaks words up for programs that read a CV",
            hint: isWide ? "keep letter spacing under 0.1em" : "use capitals, or another weight",
            at: Place(declaration.offset, in: source)))
      }
    }
  }
}
