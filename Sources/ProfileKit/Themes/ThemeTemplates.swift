import JSONText
package import Templating

extension Theme {
  /// The template of a document, compiled, or the issues that keep it from being used.
  package func template(
    of name: DocumentName, in format: Format
  ) throws(ThemeIssues) -> CompiledTemplate {
    guard let file = try file(name.templateFile) else {
      throw ThemeIssues(
        Issue(
          "missing-template", "theme \"\(self.name)\" has no \(name.templateFile)",
          hint: "write one, or let the theme extend \"\(ThemeFinder.defaultName)\""))
    }
    let loader = TemplateLoader(
      shapes: DocumentPage.shapes([OptionValues.shape(options), assets.shape]),
      root: DocumentPage.recordName,
      language: format.language,
      partialNames: partialNames(in: format),
      partial: { partial in try? self.file("partials/\(partial).\(format.fileExtension)") },
      insertions: format.fileExtension == "html" ? [Head.slot: Head.slot] : [:],
      style: format.fileExtension == "html" ? try self.file("style.css") : nil,
      suggest: { closest(to: $0, among: $1) })
    switch loader.load(file) {
    case .success(let template): return template
    case .failure(let errors): throw ThemeIssues(issues: errors.errors.map(Issue.init))
    }
  }

  /// The names of the partials for a format, of the theme and those it extends.
  package func partialNames(in format: Format) -> [String] {
    let suffix = ".\(format.fileExtension)"
    return partialFiles.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }
  }

  /// A file of the theme or else of the first one of those it extends, nil where none has it.
  func file(_ path: String) throws(ThemeIssues) -> TemplateFile? {
    for folder in layers.map(\.folder) {
      guard let bytes = try folder.bytes(of: path) else { continue }
      return TemplateFile(
        name: folder.shownPath(path), text: String(decoding: bytes, as: UTF8.self))
    }
    return nil
  }
}

extension Issue {
  /// What is wrong in a template, with the templates that include it as notes.
  package init(_ error: TemplateError) {
    self.init(
      error.name, error.message, hint: error.hint,
      at: Place(error.offset, in: SourceText(name: error.file.name, text: error.file.text)),
      notes: error.chain.map { link in
        Issue.Note(
          "included here",
          at: Place(link.offset, in: SourceText(name: link.file.name, text: link.file.text)))
      })
  }
}
