import Diagnostics
import Formats
import Templating
import Themes

/// The style sheets of a theme in the order that they count: those in its pages, then `style.css`.
struct StyleSheets {
  /// A style sheet, where it stands.
  struct Sheet {
    let source: SourceText
    /// Where it begins in its file.
    let start: Int
    /// Whether the file is the theme's own, and not of one it extends.
    let isOwn: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var rules: [StyleRules.Rule] = []
  /// The custom properties that are declared, in sheets or in templates.
  private(set) var properties: Set<String> = []
  /// What is left open in a sheet, whose rules are then not read.
  private(set) var issues: [Issue] = []
  private let theme: Theme

  /// The style sheets of a theme that can be read.
  init(_ theme: Theme) {
    self.theme = theme
    let pages =
      theme.partialNames(in: .html).map { "partials/\($0).html" }
      + DocumentName.renderable.filter(\.format.isWebPage).map(\.templateFile)
    for path in pages {
      guard let file = try? theme.file(path) else { continue }
      properties.formUnion(StyleProperties.declared(in: file.text))
      if let (css, start) = StyleRules.sheet(in: file.text) { add(css, start, file, path) }
    }
    if let file = try? theme.file("style.css") { add(file.text, 0, file, "style.css") }
    for rule in rules {
      properties.formUnion(rule.declarations.map(\.name).filter { $0.hasPrefix("--") })
      properties.formUnion(rule.conditions.compactMap(StyleProperties.registered))
    }
  }

  private mutating func add(_ css: String, _ start: Int, _ file: TemplateFile, _ path: String) {
    let own = theme.layers.first?.folder.shownPath(path)
    let source = SourceText(name: file.name, text: file.text)
    let faults = StyleSyntax(css).faults
    issues += faults.map { fault in
      Issue(
        .openStyle, fault.message, hint: fault.hint, at: Place(start + fault.offset, in: source))
    }
    guard faults.isEmpty else { return }
    rules += StyleRules(css, sheet: sheets.count).rules
    sheets.append(Sheet(source: source, start: start, isOwn: file.name == own))
  }

  /// Where a declaration's value stands.
  func place(of declaration: StyleRules.Declaration) -> Place {
    let sheet = sheets[declaration.sheet]
    return Place(sheet.start + declaration.offset, in: sheet.source)
  }

  /// Whether a rule stands in a file of the theme itself.
  func isOwn(_ rule: StyleRules.Rule) -> Bool { sheets[rule.sheet].isOwn }

  /// Whether a declaration stands in a file of the theme itself.
  func isOwn(_ declaration: StyleRules.Declaration) -> Bool { sheets[declaration.sheet].isOwn }
}

/// The custom properties of CSS.
enum StyleProperties {
  /// The names that are declared anywhere in a page: `--x:` in a style sheet or attribute.
  static func declared(in page: String) -> [String] {
    names(in: page).filter { $0.next == UInt8(ascii: ":") }.map(\.name)
  }

  /// The names that a value takes from `var()`, without those it has something else for.
  static func used(in value: String) -> [String] {
    names(in: value).filter { $0.isInVar && $0.next == UInt8(ascii: ")") }.map(\.name)
  }

  /// The name that an at-rule registers: `@property --x`.
  static func registered(in condition: String) -> String? {
    condition.hasPrefix("@property ") ? String(condition.dropFirst("@property ".count)) : nil
  }

  private static func names(
    in text: String
  ) -> [(name: String, isInVar: Bool, next: UInt8)] {
    let bytes = Array(text.utf8)
    var found: [(name: String, isInVar: Bool, next: UInt8)] = []
    var place = 0
    while let start = bytes[place...].firstRange(of: "--".utf8)?.lowerBound {
      let end = bytes[start...].firstIndex { !isWord($0) } ?? bytes.endIndex
      let next = bytes[end...].first { $0 > 0x20 } ?? 0
      let before = bytes[place..<start].lastIndex { $0 > 0x20 } ?? place
      found.append(
        (
          String(decoding: bytes[start..<end], as: UTF8.self),
          bytes[...before].suffix(4).elementsEqual("var(".utf8), next
        ))
      place = max(end, start + 2)
    }
    return found
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || byte >= 0x80 || "-_".utf8.contains(byte)
  }
}
