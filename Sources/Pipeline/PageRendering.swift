import Diagnostics
import Documents
import Files
import Formats
import JSONText
import Templating
import Themes

/// Renders the pages of a document in a theme.
struct PageRendering {
  private let document: Document
  private let theme: Theme
  private let options: OptionValues
  private let settings: DocumentPipeline

  init(
    _ document: Document, _ theme: Theme, _ options: OptionValues, _ settings: DocumentPipeline
  ) {
    self.document = document
    self.theme = theme
    self.options = options
    self.settings = settings
  }

  /// The files of pages; a template that can't be used leaves the other files as they are. Where the
  /// guard refuses a page, there are none.
  func files(_ names: [DocumentName], in world: inout World) -> Rendered {
    var rendered = Rendered()
    let templates = settings.givesData ? [:] : compile(names, &rendered.issues)
    let assets: ThemeAssets
    do {
      assets = try readAssets(of: templates, in: &world)
    } catch {
      rendered.issues += error.issues
      return rendered
    }
    var gate = PageGate(settings.safeguards)
    for name in names {
      do throws(ThemeIssues) {
        let page = page(name, assets)
        if settings.givesData {
          rendered.files.append(data(of: page))
        } else if let template = templates[name] {
          rendered.files.append(try render(page, template, &gate))
        }
      } catch {
        rendered.issues += error.issues
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
        templates[name] = try theme.template(of: name, safeguards: settings.safeguards)
      } catch {
        issues += error.issues
      }
    }
    return templates
  }

  /// The pictures and fonts that documents use; data tells of all that the theme has.
  private func readAssets(
    of templates: [DocumentName: CompiledTemplate], in world: inout World
  ) throws(ThemeIssues) -> ThemeAssets {
    let used = templates.reduce(into: Set<String>()) { $0.formUnion($1.value.assets) }
    let names = settings.givesData ? Set(theme.assets.names) : used
    return try theme.assets.read(names) { file, folder throws(ThemeIssues) in
      try world.themeFile(file, in: folder).get()
    }
  }

  /// The document as a page of the theme.
  private func page(_ name: DocumentName, _ assets: ThemeAssets) -> DocumentPage {
    DocumentPage(
      document.arranged(
        order: theme.order.keys(in: name.kind), partials: theme.partialNames(in: name.format)),
      name,
      options: options, assets: assets)
  }

  private func render(
    _ page: DocumentPage, _ template: CompiledTemplate, _ gate: inout PageGate
  ) throws(ThemeIssues) -> RenderedFile {
    var output: [UInt8] = []
    do {
      try template.render(.record(page), into: &output, limit: Limits.maximumPageBytes)
    } catch {
      throw ThemeIssues(Issue(error.code, "\(page.name.templateFile): \(error.message)"))
    }
    let bytes = page.name.format.layout(output, settings.text)
    try gate.pass(bytes, page, theme)
    return RenderedFile(name: page.name.outputFile, bytes: bytes)
  }

  private func data(of page: DocumentPage) -> RenderedFile {
    let text = JSONWriter.text(of: page.data(theme.shapes), indentation: 2) + "\n"
    return RenderedFile(name: page.name.outputFile, bytes: Array(text.utf8))
  }
}
