package import Markdown

/// How a text is read.
package enum TextForm: Sendable, Equatable {
  /// As it is written: a name, a title, a place.
  case plain
  /// As inline Markdown: a headline, a description, a highlight.
  case inline
  /// As block Markdown: a summary, an answer, a quotation.
  case blocks

  /// The Markdown of a text; nil for a plain one.
  package func markdown(_ text: String) -> MarkdownText? {
    switch self {
    case .plain: nil
    case .inline: MarkdownText(inline: text)
    case .blocks: MarkdownText(blocks: text)
    }
  }
}
