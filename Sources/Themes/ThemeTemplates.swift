import Diagnostics
package import Formats
package import Templating

extension Theme {
  /// The template of a document, compiled, or the issues that keep it from being used. A check may put
  /// a file in the place of a partial, and a test may let the compiler refuse nothing.
  package func template(
    of name: DocumentName,
    with replaced: (partial: String, file: TemplateFile)? = nil, safeguards: Safeguards = .all
  ) throws(ThemeIssues) -> CompiledTemplate {
    guard let file = try file(name.templateFile) else {
      throw ThemeIssues(
        Issue(
          .missingTemplate, "theme \"\(self.name)\" has no \(name.templateFile)",
          hint: "write one, or let the theme extend \"\(EmbeddedThemes.defaultName)\""))
    }
    let format = name.format
    var unreadable: [(partial: String, issues: [Issue])] = []
    let loader = try loader(in: format, safeguards) { partial in
      if let replaced, replaced.partial == partial { return replaced.file }
      do throws(ThemeIssues) {
        return try self.file("partials/\(partial).\(format.fileExtension)")
      } catch {
        if !unreadable.contains(where: { $0.partial == partial }) {
          unreadable.append((partial, error.issues))
        }
        return nil
      }
    }
    switch loader.load(file) {
    case .success(let template): return template
    case .failure(let errors):
      // A partial that can't be read is there: that none was found is no second error.
      let found = Issue.list(of: errors).filter { issue in
        !unreadable.contains { issue.message == TemplateError.noPartial($0.partial) }
      }
      throw ThemeIssues(issues: unreadable.flatMap(\.issues) + found)
    }
  }

  /// The names that templates of the theme see of its options and assets.
  package var shapes: [RecordShape] { [OptionValues.shape(options), assets.shape] }

  private func loader(
    in format: Format, _ safeguards: Safeguards, partial: @escaping (String) -> TemplateFile?
  ) throws(ThemeIssues) -> TemplateLoader {
    TemplateLoader(
      shapes: DocumentPage.shapes(shapes),
      root: DocumentPage.recordName,
      language: format.language,
      partialNames: partialNames(in: format),
      partial: partial,
      insertions: format.isWebPage ? [Head.slot: Head.slot] : [:],
      style: format.isWebPage ? try file("style.css") : nil,
      suggest: { closest(to: $0, among: $1) },
      safeguards: safeguards)
  }

  /// The names of the partials for a format, of the theme and those it extends.
  package func partialNames(in format: Format) -> [String] {
    let suffix = ".\(format.fileExtension)"
    return partialFiles.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }
  }

  /// A file of the theme or else of the first one of those it extends, nil if none has it.
  package func file(_ path: String) throws(ThemeIssues) -> TemplateFile? {
    for folder in layers.map(\.folder) {
      guard let text = try folder.text(of: path) else { continue }
      return TemplateFile(name: folder.shownPath(path), text: text)
    }
    return nil
  }
}

extension Issue {
  /// What is wrong in templates, with the templates that include them as notes.
  static func list(of errors: TemplateErrors) -> [Issue] {
    // Many errors are in few files: each is read for lines once.
    var sources: [String: SourceText] = [:]
    func place(_ offset: Int, in file: TemplateFile) -> Place {
      let source = sources[file.name] ?? SourceText(name: file.name, text: file.text)
      sources[file.name] = source
      return Place(offset, in: source)
    }
    return errors.errors.map { error in
      Issue(
        error.code, error.message, hint: error.hint, at: place(error.offset, in: error.file),
        notes: error.chain.map { Note("included here", at: place($0.offset, in: $0.file)) })
    }
  }
}
