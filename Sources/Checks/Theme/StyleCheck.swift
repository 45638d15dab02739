import Diagnostics
import Templating
import Themes

/// What the style sheets of a theme show badly, as far as plain rules and custom properties tell.
struct StyleCheck {
  private(set) var issues: [Issue] = []
  private let sheets: StyleSheets
  /// The style sheet that pages print last.
  private let source: SourceText

  /// Judges the `style.css` of a theme with the sheets that stand in its pages.
  init(_ file: TemplateFile, of theme: Theme) {
    source = SourceText(name: file.name, text: file.text)
    sheets = StyleSheets(theme)
    issues = sheets.issues
    // What is left open swallows the rules behind it.
    guard issues.isEmpty else { return }
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

  private mutating func reportProperty(_ name: String, in declaration: StyleRules.Declaration) {
    let isOwn = sheets.isOwn(declaration)
    let meant = closest(to: name, among: sheets.properties.sorted())
    let hint =
      isOwn
      ? meant.map { "did you mean \($0)?" }
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
    guard sheets.rules.contains(where: \.isPrint) else {
      issues.append(
        Issue(
          .noPrintRules, "the style sheet has no rules for print",
          hint: "write @media print { … }: black on white, and no breaks inside headings",
          at: Place(0, in: source)))
      return
    }
    let keeps = sheets.rules.flatMap(\.declarations).contains { declaration in
      ["break-after", "page-break-after"].contains(declaration.name) && declaration.value == "avoid"
    }
    if !keeps {
      issues.append(
        Issue(
          .orphanHeadings, "nothing keeps a heading on the page of what it heads",
          hint: "write h1, h2, h3 { break-after: avoid }", at: Place(0, in: source)))
    }
  }

  /// What programs that read applications stumble over.
  private mutating func checkTrackingSystems() {
    for rule in sheets.rules {
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
            .unreadableLetters,
            "\(declaration.name): \(declaration.value) breaks words up for programs that read a CV",
            hint: isWide ? "keep letter spacing under 0.1em" : "use capitals, or another weight",
            at: sheets.place(of: declaration)))
      }
    }
  }
}
