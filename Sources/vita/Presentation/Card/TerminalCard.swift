import Documents
import Formats

/// The facts of a person on a card for a terminal: the monogram with the name, the facts, and the
/// career drawn to scale.
struct TerminalCard {
  private let width: Int
  private let style: Style

  /// A card of a width in columns, its margins included.
  init(width: Int, style: Style) {
    self.width = min(width, Self.maximumWidth)
    self.style = style
  }

  /// Narrower than this there is no room for a drawing.
  static let minimumWidth = 32
  /// Wider than this, lines are hard to read.
  private static let maximumWidth = 160
  /// From here on the margins are wider.
  private static let comfortableWidth = 60
  /// From here on the facts stand in two columns.
  private static let columnsWidth = 120

  /// The card, each line ended; empty if there is nothing to say.
  func text(of document: Document) -> String {
    let margin = width < Self.comfortableWidth ? 1 : 2
    let room = width - 2 * margin
    let palette = Palette(for: document.name ?? "")
    let facts = CardFacts(
      document.facts, columns: width < Self.columnsWidth ? 1 : 2, width: room)
    let timeline = document.timeline
    let employers = timeline?.lanes.map(TimelineDrawing.label(of:)) ?? []
    let labelWidth = facts.labelWidth(with: employers)
    let drawing = timeline.map { timeline in
      TimelineDrawing(timeline, columns: room - labelWidth - TextLayout.gap, palette)
        .lines(document.labels, labelWidth: labelWidth, style)
    }
    let parts = [
      CardHeader(width: room, style, palette).lines(of: document),
      facts.lines(labelWidth: labelWidth, style, palette.accent), drawing ?? [],
    ].filter { !$0.isEmpty }
    guard !parts.isEmpty else { return "" }
    let left = String(repeating: " ", count: margin)
    let lines = parts.map { $0.map { $0.isEmpty ? "" : left + $0 } }.joined(separator: [""])
    return ([""] + lines + [""]).map { $0 + "\n" }.joined()
  }
}
