package import Documents

/// A document by its kind and its format: `cv.html`.
package struct DocumentName: Sendable, Hashable {
  /// What it is for.
  package let kind: DocumentKind
  /// The format it is in.
  package let format: Format

  /// A document of a kind in a format.
  package init(_ kind: DocumentKind, _ format: Format) {
    self.kind = kind
    self.format = format
  }

  /// The file of the template in a theme's folder: `about.html`.
  package var templateFile: String { "\(kind.name).\(format.fileExtension)" }

  /// The file that `vita build` writes: a browser opens `index.html` where a folder is asked for.
  package var outputFile: String {
    kind.isMain && format.isWebPage ? "index.\(format.fileExtension)" : shownFile
  }

  /// The file as commands name it. A theme's own `README.md` is about the theme, so the template of a
  /// profile's is `github.md`.
  package var shownFile: String { self == .readme ? "README.md" : templateFile }

  /// Every document that `vita build` writes, in the order they are written.
  package static let all = Format.all.flatMap { format in
    DocumentKind.all.filter(\.isBuilt).map { DocumentName($0, format) }
  }

  /// The page of a GitHub profile.
  package static let readme = DocumentName(.github, .markdown)

  /// Every document that `vita render` prints.
  package static var renderable: [DocumentName] { all + [readme] }

  /// The document that a command names: `cv.txt`; `index.html` is `about.html`.
  package static func named(_ name: String) -> DocumentName? {
    renderable.first { $0.shownFile == name || $0.outputFile == name }
  }
}
