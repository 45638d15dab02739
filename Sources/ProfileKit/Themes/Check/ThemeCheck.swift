import JSONText
import Templating

/// Everything that is wrong with a theme: its files, its templates, and what these print of profiles
/// that are empty, full, long, written from right to left, or hostile.
package struct ThemeCheck {
  let theme: Theme
  private(set) var issues: [Issue] = []

  /// What is wrong with a theme, by name or folder.
  package static func issues(ofThemeNamed name: String, from finder: ThemeFinder) -> [Issue] {
    do {
      var check = ThemeCheck(theme: try Theme.load(named: name, from: finder))
      check.run()
      return check.issues
    } catch {
      return error.issues
    }
  }

  private init(theme: Theme) {
    self.theme = theme
  }

  private mutating func run() {
    let theme = theme
    add(ThemeFilesCheck(theme).issues)
    let phrases = attempt { () throws(ThemeIssues) in
      try theme.phrases(of: Phrases.english.language)
    }
    let assets = attempt { () throws(ThemeIssues) in try theme.assets.read() }
    var specimens = Specimen.all(phrases ?? .english)
    for index in specimens.indices {
      specimens[index].document.options = OptionValues(theme.options)
      specimens[index].document.assets = assets ?? ThemeAssets()
    }
    for name in DocumentName.all { check(name, specimens) }
    if let style = attempt({ () throws(ThemeIssues) in try theme.file("style.css") }), let style {
      add(StyleCheck(style, behind: sheetsInPartials, theme.options).issues)
    }
  }

  /// What stands in `<style>` in the partials of pages: the bones that style sheets are put on.
  private var sheetsInPartials: [String] {
    theme.partialNames(in: .html).compactMap { name in
      let page = (try? theme.file("partials/\(name).html"))?.text ?? ""
      return StyleRules.sheet(in: page)
    }
  }

  private mutating func check(_ name: DocumentName, _ specimens: [Specimen]) {
    let theme = theme
    guard let format = Format.of(name.fileExtension),
      let template = attempt({ () throws(ThemeIssues) in try theme.template(of: name, in: format) })
    else { return }
    for specimen in specimens {
      let document = specimen.document.arranged(
        order: theme.order.keys(in: name), partials: theme.partialNames(in: format))
      var output: [UInt8] = []
      do {
        try template.render(
          .record(DocumentPage(document, name)), into: &output, limit: Limits.maximumPageBytes)
      } catch {
        add([Issue("page-too-large", "\(name.templateFile): \(error.message)")])
        continue
      }
      let text = String(decoding: output, as: UTF8.self)
      add(DocumentCheck(text, of: specimen, name).issues)
      if name.fileExtension == "html" { add(PageCheck(text, of: specimen, name).issues) }
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

  private mutating func add(_ found: [Issue]) {
    // The same is found with several specimens.
    issues += found.filter { !issues.contains($0) }
  }
}
