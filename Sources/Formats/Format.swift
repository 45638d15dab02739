package import Templating

/// A format that documents come in.
///
/// Each stands in a file of its own; `all` lists them in the order they are written.
package struct Format: Sendable {
  /// The extension of its files, which also names its templates and partials.
  package let fileExtension: String
  /// How its templates escape values.
  package let language: TemplateLanguage
  /// Lays the rendered bytes out, for a width in terminal columns.
  package let layout: @Sendable (_ rendered: [UInt8], _ width: Int) -> [UInt8]

  /// Every format.
  package static let all = [html, markdown, plainText]

  /// The format of an extension.
  package static func of(_ fileExtension: String) -> Format? {
    all.first { $0.fileExtension == fileExtension }
  }
}
