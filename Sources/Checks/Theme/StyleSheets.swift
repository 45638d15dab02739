import Diagnostics
import Formats
import Styles
import Templating
import Themes

/// The style sheets of a theme in the order that they count: those in its pages, then `style.css`.
struct StyleSheets {
  /// A style sheet, where it stands.
  private struct Sheet {
    let source: SourceText
    /// Whether the file is the theme's own, and not of one it extends.
    let isOwn: Bool
    /// The names of the values that its template prints, by their first bytes.
    let values: [Int: String]
  }

  private var sheets: [Sheet] = []
  private(set) var rules: [StyleRule] = []
  /// The custom properties that are declared, in sheets or in templates.
  private(set) var properties: Set<String>
  /// What is left open in a sheet, whose rules are then not read.
  private(set) var issues: [Issue] = []
  /// Whether the tags of each file could be read.
  private(set) var isWhole = true
  private let theme: Theme

  /// The style sheets of a theme that can be read, with the custom properties that its pages declare.
  init(_ theme: Theme, properties: Set<String>) {
    self.theme = theme
    self.properties = properties
    let pages =
      theme.partialNames(in: .html).map { "partials/\($0).html" }
      + DocumentName.renderable.filter(\.format.isWebPage).map(\.templateFile)
    for path in pages { addPage(path) }
    guard let (file, text) = read("style.css") else { return }
    add([text.bytes[...]], of: file, text, "style.css")
  }

  private mutating func read(_ path: String) -> (TemplateFile, TemplateText)? {
    guard let file = try? theme.file(path) else { return nil }
    guard let text = TemplateText(file) else {
      isWhole = false
      return nil
    }
    return (file, text)
  }

  private mutating func addPage(_ path: String) {
    guard let (file, text) = read(path) else { return }
    let reading = PageReading(pieceOfPage: text.bytes)
    properties.formUnion(StyleProperties.declared(inAttributesOf: reading))
    add(reading.sheets, of: file, text, path)
  }

  private mutating func add(
    _ parts: [ArraySlice<UInt8>], of file: TemplateFile, _ text: TemplateText, _ path: String
  ) {
    let own = theme.layers.first?.folder.shownPath(path)
    let source = SourceText(name: file.name, text: file.text)
    for css in parts {
      let faults = StyleSyntax(css).faults
      issues += faults.map { fault in
        Issue(.openStyle, fault.message, hint: fault.hint, at: Place(fault.offset, in: source))
      }
      guard faults.isEmpty else { continue }
      let found = StyleRules(css, sheet: sheets.count)
      rules += found.all
      properties.formUnion(StyleProperties.declared(in: found))
      sheets.append(Sheet(source: source, isOwn: file.name == own, values: text.values))
    }
  }

  /// Where a declaration's value stands.
  func place(of declaration: StyleDeclaration) -> Place {
    Place(declaration.offset, in: sheets[declaration.sheet].source)
  }

  /// Whether a rule stands in a file of the theme itself.
  func isOwn(_ rule: StyleRule) -> Bool { sheets[rule.sheet].isOwn }

  /// Whether a declaration stands in a file of the theme itself.
  func isOwn(_ declaration: StyleDeclaration) -> Bool { sheets[declaration.sheet].isOwn }

  /// The name of the option that a value is; nil for others.
  func option(in declaration: StyleDeclaration) -> String? {
    let prefix = "options."
    guard declaration.value.count == 1, let part = declaration.value.first,
      let name = sheets[declaration.sheet].values[part.offset], name.hasPrefix(prefix)
    else { return nil }
    return String(name.dropFirst(prefix.count))
  }
}
