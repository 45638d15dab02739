import Diagnostics
import Styles
import Templating
import Themes

/// Finds faults in the style sheets of a theme, as far as plain rules and custom properties show them.
struct StyleCheck {
  private(set) var issues: [Issue] = []
  private let sheets: StyleSheets
  /// The style sheet that pages print last.
  private let source: SourceText

  /// Judges the `style.css` of a theme with the sheets that stand in its pages, which declare some custom
  /// properties.
  init(_ file: TemplateFile, of theme: Theme, properties: Set<String>) {
    source = SourceText(name: file.name, text: file.text)
    sheets = StyleSheets(theme, properties: properties)
    issues = sheets.issues
    // What is left open swallows the rules behind it.
    guard issues.isEmpty, sheets.isWhole else { return }
    checkProperties()
    issues += ContrastCheck(sheets, theme).issues
    checkPrint()
    checkTrackingSystems()
  }

  /// Each custom property that is declared nowhere; one that only inherited pages use may be left out.
  private mutating func checkProperties() {
    var seen: Set<String> = []
    let declarations = sheets.rules.flatMap(\.declarations)
    for declaration in declarations.filter(sheets.isOwn)
      + declarations.filter({ !sheets.isOwn($0) })
    {
      for name in StyleProperties.used(in: declaration.value)
      where !sheets.properties.contains(name) && seen.insert(name).inserted {
        reportProperty(name, in: declaration)
      }
    }
  }

  private mutating func reportProperty(_ name: String, in declaration: StyleDeclaration) {
    let isOwn = sheets.isOwn(declaration)
    let suggestion = closest(to: name, among: sheets.properties.sorted())
    let hint =
      isOwn
      ? suggestion.map { "did you mean \($0)?" }
        ?? "declare it for :root, or say what else counts: var(\(name), …)"
      : "declare it for :root in style.css: inherited pages use it"
    issues.append(
      Issue(
        isOwn ? .unknownProperty : .unknownInheritedProperty,
        "there is no custom property \(name)", hint: hint,
        at: sheets.place(of: declaration)))
  }
}

extension StyleCheck {
  /// Paper has pages, which have to break between entries.
  private mutating func checkPrint() {
    guard sheets.rules.contains(where: Self.isForPrint) else {
      issues.append(
        Issue(
          .noPrintRules, "the style sheet has no rules for print",
          hint: "write @media print { … }: black on white, and no breaks inside headings",
          at: Place(0, in: source)))
      return
    }
    let keeps = sheets.rules.flatMap(\.declarations).contains { declaration in
      ["break-after", "page-break-after"].contains(declaration.name)
        && declaration.value.count == 1 && declaration.value.first?.isWord("avoid") == true
    }
    if !keeps {
      issues.append(
        Issue(
          .orphanHeadings, "nothing keeps a heading on the page of what it heads",
          hint: "write h1, h2, h3 { break-after: avoid }", at: Place(0, in: source)))
    }
  }

  /// Whether a rule is for paper and not for screens, or names both.
  private static func isForPrint(_ rule: StyleRule) -> Bool {
    guard rule.holds(on: .print) != .never else { return false }
    return rule.conditions.contains { $0.names(media: "print") }
      || (rule.holds(on: .lightScreen) == .never && rule.holds(on: .darkScreen) == .never)
  }

  /// What programs that read applications stumble over.
  private mutating func checkTrackingSystems() {
    for declaration in sheets.rules.flatMap(\.declarations) {
      let isWide =
        declaration.name == "letter-spacing"
        && declaration.value.first.flatMap(StyleDimension.init).map(Self.isWide) == true
      let isSmall =
        declaration.name.hasPrefix("font-variant")
        && declaration.value.contains { $0.word?.hasSuffix("small-caps") == true }
      guard isWide || isSmall else { continue }
      issues.append(
        Issue(
          .unreadableLetters,
          "\(declaration.name): \(declaration.value.valueText) breaks words up for programs that"
            + " read a CV",
          hint: isWide ? "keep letter spacing under 0.1em" : "use capitals, or another weight",
          at: sheets.place(of: declaration)))
    }
  }

  private static func isWide(_ spacing: StyleDimension) -> Bool {
    spacing.unit == "em" && spacing.number >= 0.1
  }
}
