import Diagnostics
import Documents
import Formats
import JSONText
import Templating
import Themes

/// Renders the pages of a document in a theme.
struct PageRendering {
  private let document: Document
  private let theme: Theme
  private let options: OptionValues
  private let settings: Pipeline

  init(
    _ document: Document, _ theme: Theme, _ options: OptionValues, _ settings: Pipeline
  ) {
    self.document = document
    self.theme = theme
    self.options = options
    self.settings = settings
  }

  /// The files of pages; a template that can't be used leaves the other files as they are. Where the
  /// guard refuses a page, there are none.
  func files(_ names: [DocumentName]) -> Rendered {
    var rendered = Rendered()
    let templates = settings.givesData ? [:] : compile(names, &rendered.issues)
    let assets: ThemeAssets
    do {
      // Data tells of all pictures and fonts of a theme, a document only of those that it uses.
      let used = templates.reduce(into: Set<String>()) { $0.formUnion($1.value.assets) }
      assets = try theme.assets.read(settings.givesData ? Set(theme.assets.names) : used)
    } catch {
      rendered.issues += error.issues
      return rendered
    }
    var gate = PageGate(settings.safeguards)
    for name in names {
      do throws(ThemeIssues) {
        let format = try format(of: name)
        let page = page(name, format, assets)
        if settings.givesData {
          rendered.files.append(data(of: page))
        } else if let template = templates[name] {
          rendered.files.append(try render(page, format, template, &gate))
        }
      } catch {
        rendered.issues += error.issues.filter { !rendered.issues.contains($0) }
      }
    }
    if gate.hasRefused { rendered.files = [] }
    return rendered
  }

  /// The templates of documents, all before the first is rendered: only then is it known what else of a
  /// theme is to be read.
  private func compile(
    _ names: [DocumentName], _ issues: inout [Issue]
  ) -> [DocumentName: CompiledTemplate] {
    var templates: [DocumentName: CompiledTemplate] = [:]
    for name in names {
      do {
        templates[name] = try theme.template(
          of: name, in: format(of: name), safeguards: settings.safeguards)
      } catch {
        issues += error.issues.filter { !issues.contains($0) }
      }
    }
    return templates
  }

  /// The document as a page of the theme.
  private func page(_ name: DocumentName, _ format: Format, _ assets: ThemeAssets) -> DocumentPage {
    DocumentPage(
      document.arranged(
        order: theme.order.keys(in: name), partials: theme.partialNames(in: format)), name,
      options: options, assets: assets)
  }

  private func render(
    _ page: DocumentPage, _ format: Format, _ template: CompiledTemplate, _ gate: inout PageGate
  ) throws(ThemeIssues) -> RenderedFile {
    var output: [UInt8] = []
    do {
      try template.render(.record(page), into: &output, limit: Limits.maximumPageBytes)
    } catch {
      throw ThemeIssues(Issue("page-too-large", "\(page.name.templateFile): \(error.message)"))
    }
    if settings.isASCII, format.language == .plainText { output = PlainASCII.text(output) }
    let bytes = format.layout(output, settings.width)
    try gate.pass(bytes, page, format, theme)
    return RenderedFile(name: page.name.outputFile, bytes: bytes)
  }

  private func data(of page: DocumentPage) -> RenderedFile {
    let text = JSONWriter.text(of: page.data(theme.shapes), indentation: 2) + "\n"
    return RenderedFile(name: page.name.outputFile, bytes: Array(text.utf8))
  }
}

/// The format of a document.
private func format(of name: DocumentName) throws(ThemeIssues) -> Format {
  guard let format = Format.of(name.fileExtension) else {
    throw ThemeIssues(Issue("unknown-format", "there is no format \(name.fileExtension)"))
  }
  return format
}
