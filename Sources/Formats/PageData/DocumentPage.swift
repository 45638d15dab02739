package import Documents
import Markdown
package import Templating

/// A document of a name, with what only that document has: its title and the start of its head.
package struct DocumentPage: Sendable {
  /// What all documents share.
  package let document: Document
  /// Which document it is.
  package let name: DocumentName

  /// The values of the theme's options.
  package let options: any TemplateFields
  /// The theme's pictures and fonts.
  package let assets: any TemplateFields

  /// The page of a document, with what its theme adds.
  package init(
    _ document: Document, _ name: DocumentName, options: any TemplateFields,
    assets: any TemplateFields
  ) {
    self.document = document
    self.name = name
    self.options = options
    self.assets = assets
  }

  /// The title of the page: the person's name, and what the document is where it isn't the main
  /// page.
  package var title: String {
    let label = document.labels[name.stem] ?? name.stem
    guard let person = document.name else { return label }
    return name.stem == "about" ? person : "\(person) – \(label)"
  }

  /// What the page is about, in plain text: the headline.
  package var description: String? { document.headline?.plain }
}

/// The name of a document and its format: `cv.html`.
package struct DocumentName: Sendable, Hashable {
  /// The document: `about` or `cv`.
  package let stem: String
  /// The format by its extension: `html`, `md`, `txt`.
  package let fileExtension: String

  /// A name from its parts.
  package init(_ stem: String, _ fileExtension: String) {
    self.stem = stem
    self.fileExtension = fileExtension
  }

  /// The file of the template in a theme's folder: `about.html`.
  package var templateFile: String { "\(stem).\(fileExtension)" }

  /// The file that `vita build` writes: the main page is `index.html`.
  package var outputFile: String {
    templateFile == "about.html" ? "index.html" : shownFile
  }

  /// The file as commands name it: a theme's own `README.md` is about the theme, so the template of a
  /// profile's is `github.md`.
  package var shownFile: String { self == .readme ? "README.md" : templateFile }

  /// Every document that `vita build` writes, in the order they are written.
  package static let all = Format.all.flatMap { format in
    ["about", "cv"].map { DocumentName($0, format.fileExtension) }
  }

  /// The page of a GitHub profile. It stands in a repository of its own, where `vita build` might
  /// write over what someone wrote by hand.
  package static let readme = DocumentName("github", Format.markdown.fileExtension)

  /// Every document that `vita render` prints.
  package static var renderable: [DocumentName] { all + [readme] }

  /// The document that a command names: `cv.txt`; `index.html` is `about.html`.
  package static func named(_ name: String) -> DocumentName? {
    renderable.first { $0.shownFile == name || $0.outputFile == name }
  }
}
