import Templating

extension Format {
  /// HTML by the living standard: printed as the template has it.
  package static let html = Format(
    fileExtension: "html", language: .html, isWebPage: true, layout: { rendered, _ in rendered })
}
