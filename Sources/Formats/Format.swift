package import Templating

/// A format that documents come in.
///
/// Each stands in a file of its own; `all` lists them in the order they are written.
package struct Format: Sendable {
  /// The extension of its files, which also names its templates and partials.
  package let fileExtension: String
  /// How its templates escape values.
  package let language: TemplateLanguage
  /// Whether its pages have a head, a style sheet and pictures inside them: they open in a browser.
  package let isWebPage: Bool
  /// Whether its documents are laid out to a width, and can be had in ASCII.
  package let isPlainText: Bool
  /// Lays the rendered bytes out.
  package let layout: @Sendable (_ rendered: [UInt8], TextSettings) -> [UInt8]

  /// A format; one that opens in an editor unless told otherwise.
  init(
    fileExtension: String, language: TemplateLanguage, isWebPage: Bool = false,
    isPlainText: Bool = false, layout: @escaping @Sendable ([UInt8], TextSettings) -> [UInt8]
  ) {
    self.fileExtension = fileExtension
    self.language = language
    self.isWebPage = isWebPage
    self.isPlainText = isPlainText
    self.layout = layout
  }

  /// Every format.
  package static let all = [html, markdown, plainText]

  /// The format of an extension.
  package static func of(_ fileExtension: some StringProtocol) -> Format? {
    all.first { $0.fileExtension == fileExtension }
  }
}

extension Format: Hashable {
  /// Formats are told apart by their extensions.
  package static func == (left: Format, right: Format) -> Bool {
    left.fileExtension == right.fileExtension
  }

  /// Formats are told apart by their extensions.
  package func hash(into hasher: inout Hasher) { hasher.combine(fileExtension) }
}

/// How plain text is laid out.
package struct TextSettings: Sendable {
  /// How wide lines may be, in terminal columns.
  package var width: Int
  /// Whether it is ASCII.
  package var isASCII: Bool
  /// What is printed for a bullet, which templates and lists in values write as `•`.
  package var bullet = "•"

  /// Lines of a width, in Unicode unless told otherwise.
  package init(width: Int, isASCII: Bool = false) {
    self.width = width
    self.isASCII = isASCII
  }
}
