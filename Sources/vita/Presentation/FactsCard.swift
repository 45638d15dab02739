import Markdown
import ProfileKit

/// The facts of a person on a card that fits a terminal:
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
  /// With less room than this for values, labels stand above them.
  private static let minimumRoom = 20
  /// Labels that are wider than a fifth of the card, or this where it is more, are wrapped.
  private static let minimumLabelWidth = 12
  /// How far a line of a list goes on behind where it began.
  private static let hang = 2

  /// The card, each line ended; empty where there is nothing to say.
  func text(of document: Document) -> String {
    let labelLimit = max(Self.minimumLabelWidth, width / 5)
    let labels = document.facts.map {
      TextLayout.wrapped(SafeText.line($0.label), width: labelLimit)
    }
    let labelWidth = labels.joined().map { displayWidth($0) }.max() ?? 0
    let rows = zip(document.facts, labels).flatMap { fact, label in
      self.rows(of: fact, label, labelWidth: labelWidth)
    }
    let header = header(of: document)
    let gap = header.isEmpty || rows.isEmpty ? [] : [""]
    return (header + gap + rows).map { $0 + "\n" }.joined()
  }

  private func header(of document: Document) -> [String] {
    let name = TextLayout.wrapped(SafeText.line(document.name ?? ""), width: width)
    let headline = Self.dated(document.headline?.plain ?? "", document.headlineDate)
    return name.map(style.bold) + TextLayout.wrapped(SafeText.line(headline), width: width)
  }

  private func rows(of fact: Fact, _ label: [String], labelWidth: Int) -> [String] {
    let room = width - labelWidth - TextLayout.gap
    if room >= Self.minimumRoom {
      return TextLayout.beside(
        label, lines(of: fact, width: room), labelWidth: labelWidth, style: style.bold)
    }
    let above = TextLayout.wrapped(SafeText.line(fact.label), width: width).map(style.bold)
    let margin = String(repeating: " ", count: Self.hang)
    return above + lines(of: fact, width: width - Self.hang).map { margin + $0 }
  }

  private func lines(of fact: Fact, width: Int) -> [String] {
    let value = fact.value.map { SafeText.line(Self.dated($0, fact.asOf)) } ?? ""
    return TextLayout.wrapped(value, width: width)
      + fact.items.flatMap { lines(of: $0, width: width) }
  }

  /// A line of a list, which goes on further right where it is too long.
  private func lines(of item: Fact.Item, width: Int) -> [String] {
    let text = SafeText.line(Self.dated(item.text, item.asOf))
    guard displayWidth(text) > width else { return [text] }
    let first = TextLayout.wrapped(text, width: width).first ?? ""
    let rest = text.dropFirst(first.count)
    let margin = String(repeating: " ", count: Self.hang)
    return [first] + TextLayout.wrapped(String(rest), width: width - Self.hang).map { margin + $0 }
  }

  private static func dated(_ text: String, _ date: String?) -> String {
    date.map { "\(text) (\($0))" } ?? text
  }
}
