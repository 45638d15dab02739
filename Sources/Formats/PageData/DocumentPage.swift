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
  package var title: String { document.title(of: name.kind) }

  /// What the page is about, in plain text: the headline.
  package var description: String? { document.headline?.plain }
}
