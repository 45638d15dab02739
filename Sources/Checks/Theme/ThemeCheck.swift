package import Diagnostics
import Documents
import Formats
import Languages
import Templating
package import Themes

/// Everything that is wrong with a theme: its files, its templates, and what these print of profiles
/// that are empty, full, long, written from right to left, or hostile.
package struct ThemeCheck {
  let theme: Theme
  /// The pictures and fonts that its documents use.
  private var assets = ThemeAssets()
  private(set) var issues: [Issue] = []
  /// Where each issue stands among them.
  private var indices: [IssueKey: Int] = [:]
  private var findings = DocumentFindings()
  /// The names of the partials that documents include, by format.
  private var included: [Format: Set<String>] = [:]
  /// The formats with a document whose template can't be read.
  private var unread: Set<Format> = []
  /// Judges each page as it would be written.
  private var gate = PageGate(.all)
  /// The custom properties that pages declare.
  private var properties: Set<String> = []

  /// How plain text is laid out to be judged.
  private static let settings = TextSettings(width: 80)

  /// Issues with the same place and message are reported as one.
  private struct IssueKey: Hashable {
    let place: Place?
    let message: String
  }

  /// What is wrong with a theme, whose pictures and fonts are read one after the other.
  package static func issues(of theme: Theme, _ read: ThemeFileReader) -> [Issue] {
    var check = ThemeCheck(theme: theme)
    check.run(read)
    return check.issues
  }

  private init(theme: Theme) {
    self.theme = theme
  }

  private mutating func run(_ read: ThemeFileReader) {
    let theme = theme
    add(ThemeFilesCheck(theme).issues)
    let language = attempt { () throws(ThemeIssues) in
      try theme.language(Language.english.tag)
    }
    add(theme.assets.issues(read))
    let templates = DocumentName.renderable.compactMap { template(of: $0) }
    let used = templates.reduce(into: Set<String>()) { $0.formUnion($1.template.assets) }
    let assets = attempt { () throws(ThemeIssues) in try theme.assets.read(used, read) }
    self.assets = assets ?? ThemeAssets()
    let specimens = Specimen.all(language ?? .english)
    for (name, template) in templates {
      for specimen in specimens { check(name, template, specimen) }
    }
    add(findings.issues)
    add(PartialsCheck(theme, included: included.filter { !unread.contains($0.key) }).issues)
    checkStyle()
  }

  /// The template of a document; nil if there is none, or with what is wrong with it kept.
  private mutating func template(
    of name: DocumentName
  ) -> (name: DocumentName, template: CompiledTemplate)? {
    let theme = theme
    // The page of a GitHub profile is the only document that a theme need not have.
    if !name.kind.isBuilt {
      let file = attempt { () throws(ThemeIssues) in try theme.file(name.templateFile) }
      guard let file, file != nil else { return nil }
    }
    let template = attempt { () throws(ThemeIssues) in try theme.template(of: name) }
    guard let template else {
      unread.insert(name.format)
      return nil
    }
    included[name.format, default: []].formUnion(template.partials)
    if name.format.isWebPage, !template.printsStyle, hasStyle {
      findings.add([Self.missingStyle], in: name.templateFile)
    }
    return (name, template)
  }

  private mutating func check(
    _ name: DocumentName, _ template: CompiledTemplate, _ specimen: Specimen
  ) {
    let page = DocumentPage(
      specimen.document.arranged(
        order: theme.order.keys(in: name.kind), partials: theme.partialNames(in: name.format)),
      name,
      options: OptionValues(theme.options), assets: assets)
    var output: [UInt8] = []
    do {
      try template.render(.record(page), into: &output, limit: Limits.maximumPageBytes)
    } catch {
      add([Issue(error.code, "\(name.templateFile): \(error.message)")])
      return
    }
    judge(output, page)
    // A page that was refused is not read to its end.
    guard !gate.refused.contains(name) else { return }
    let text = String(decoding: output, as: UTF8.self)
    let reading = name.format.isWebPage ? gate.reading(of: output, page) : nil
    findings.add(DocumentCheck(text, reading, of: specimen, name).findings, in: name.templateFile)
    guard let reading else { return }
    properties.formUnion(StyleProperties.declared(in: reading))
    findings.add(PageCheck(reading, of: specimen).findings, in: name.templateFile)
  }

  /// Only one page of a document reports what is wrong with its template; others would repeat it.
  private mutating func judge(_ output: [UInt8], _ page: DocumentPage) {
    guard !gate.refused.contains(page.name) else { return }
    do {
      try gate.pass(page.name.format.layout(output, Self.settings), page, theme)
    } catch {
      add(error.issues)
    }
  }

  /// The value of what may fail with issues; nil with these kept.
  private mutating func attempt<Value>(_ work: () throws(ThemeIssues) -> Value) -> Value? {
    do {
      return try work()
    } catch {
      add(error.issues)
      return nil
    }
  }

  /// Adds issues. A mistake in a partial is reported once, with all documents that include it.
  private mutating func add(_ found: [Issue]) {
    for issue in found {
      let key = IssueKey(place: issue.place, message: issue.message)
      if let index = indices[key] {
        let notes = issues[index].notes
        issues[index].notes += issue.notes.filter { !notes.contains($0) }
      } else {
        indices[key] = issues.count
        issues.append(issue)
      }
    }
  }
}

extension ThemeCheck {
  private var hasStyle: Bool { (try? theme.file("style.css")) != nil }

  private static let missingStyle = DocumentFinding(
    code: .missingStyle, message: "does not print {{> style}}, so nothing of style.css counts",
    hint: "put it into <head>, behind {{> head}}")

  private mutating func checkStyle() {
    let theme = theme
    guard let style = attempt({ () throws(ThemeIssues) in try theme.file("style.css") }), let style
    else { return }
    add(StyleCheck(style, of: theme, properties: properties).issues)
  }
}
