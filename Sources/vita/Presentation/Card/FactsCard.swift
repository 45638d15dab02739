import Documents
import Markdown

/// The facts of a person on a card of plain lines:
/// ```
/// Ada Example
/// Founder of Example
///
/// Now         Founder, Example (since 2021)
/// Experience  about 18 years
/// Projects    Sample: 6,000+ GitHub stars (2017)
///             Specimen: 9,000+ GitHub stars (2018)
/// ```
struct FactsCard {
  private let width: Int
  private let style: Style

  /// A card of a width in columns.
  init(width: Int, style: Style) {
    self.width = max(width, Self.minimumWidth)
    self.style = style
  }

  /// Narrower than this there is no room for words.
  static let minimumWidth = 20

  /// The card, each line ended; empty if there is nothing to say.
  func text(of document: Document) -> String {
    let layout = FactLines(width: width)
    let facts = document.facts
    let labelWidth = layout.labelWidth(of: facts)
    let rows = facts.flatMap { layout.lines(of: $0, labelWidth: labelWidth) }
      .map { $0.text(label: style.bold, date: { $0 }) }
    let header = header(of: document)
    let gap = header.isEmpty || rows.isEmpty ? [] : [""]
    return (header + gap + rows).map { $0 + "\n" }.joined()
  }

  private func header(of document: Document) -> [String] {
    let name = TextLayout.wrapped(SafeText.value(document.name ?? ""), width: width)
    let headline = CardLine.lines(
      of: SafeText.value(document.headline?.plain ?? ""), document.headlineDate?.text, width: width)
    return name.map(style.bold) + headline.map { $0.text(label: { $0 }, date: { $0 }) }
  }
}
