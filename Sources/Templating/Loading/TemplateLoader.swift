import Diagnostics

/// Reads a template and what it includes, checks it, and resolves every name.
package struct TemplateLoader {
  /// The shapes that names are looked up in.
  let shapes: ShapeLibrary
  /// The shape that a template begins in.
  let root: String
  let language: TemplateLanguage
  /// The names of all partials, for `{{>*name}}` and for suggestions.
  let partialNames: [String]
  let partial: (String) -> TemplateFile?
  /// Names of partials that print a slot of the root, exactly once, first in `<head>`.
  let insertions: [String: String]
  /// The style sheet that `{{> style}}` prints.
  let style: TemplateFile?
  let suggest: (String, [String]) -> String?
  /// Whether what is wrong is refused, as always but in tests of the guard.
  let safeguards: Safeguards

  /// A loader for templates of a language: `partial` gives the partial of a name, nil if there is
  /// none; `suggest` gives the nearest of some names to one that does not exist.
  package init(
    shapes: ShapeLibrary, root: String, language: TemplateLanguage, partialNames: [String],
    partial: @escaping (String) -> TemplateFile?, insertions: [String: String] = [:],
    style: TemplateFile? = nil, suggest: @escaping (String, [String]) -> String? = { _, _ in nil },
    safeguards: Safeguards = .all
  ) {
    self.shapes = shapes
    self.root = root
    self.language = language
    self.partialNames = partialNames
    self.partial = partial
    self.insertions = insertions
    self.style = style
    self.suggest = suggest
    self.safeguards = safeguards
  }

  /// The template, or everything that is wrong in it and what it includes.
  package func load(_ file: TemplateFile) -> Result<CompiledTemplate, TemplateErrors> {
    guard let index = shapes.index(of: root) else {
      let error = TemplateError(
        file: file, offset: 0, code: .internalMistake, message: "no shape is called \"\(root)\"",
        hint: "this is a mistake of vita itself: please report it", chain: [])
      return .failure(TemplateErrors(errors: [error]))
    }
    var compiler = Compiler(loader: self, root: index)
    let main = compiler.compileDocument(file)
    guard compiler.errors.isEmpty else {
      return .failure(TemplateErrors(errors: compiler.errors))
    }
    return .success(
      CompiledTemplate(
        procedures: compiler.procedures, main: main, root: index,
        shapeCount: shapes.shapes.count,
        partials: Set(compiler.sources.keys.map(\.name)), printsStyle: compiler.printsStyle,
        assets: language == .html ? AssetNames(in: compiler.procedures, shapes).found : []))
  }
}
