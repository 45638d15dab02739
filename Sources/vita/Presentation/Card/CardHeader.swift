import Documents
import Formats
import Markdown

/// Who the card is about: the monogram, and beside it the name, the headline, and where to find the
/// person.
struct CardHeader {
  private let width: Int
  private let style: Style
  private let palette: Palette

  /// A header of a width in columns.
  init(width: Int, _ style: Style, _ palette: Palette) {
    self.width = width
    self.style = style
    self.palette = palette
  }

  /// With less room than this beside the monogram, the text stands below it.
  private static let minimumRoom = 18
  /// Columns between the monogram and the text.
  private static let gap = 3

  /// The lines of the header. Addresses that have no room beside the monogram stand below it.
  func lines(of document: Document) -> [String] {
    let title = { (width: Int) in self.title(of: document, width: width) }
    let details = Self.details(of: document)
    guard let tile = tile(of: document) else {
      return title(width) + joined(details, width: width)
    }
    let room = width - (tile.first?.count ?? 0) - Self.gap
    guard room >= Self.minimumRoom else {
      return beside(tile, []) + [""] + title(width) + joined(details, width: width)
    }
    guard details.allSatisfy({ displayWidth($0) <= room }) else {
      return beside(tile, title(room)) + joined(details, width: width)
    }
    return beside(tile, title(room) + joined(details, width: room))
  }

  private func tile(of document: Document) -> [[Cell]]? {
    Monogram(of: SafeText.value(document.name ?? ""), palette, style.depth)?.rows
  }

  /// The monogram, and text beside its middle.
  private func beside(_ tile: [[Cell]], _ text: [String]) -> [String] {
    let margin = String(repeating: " ", count: (tile.first?.count ?? 0) + Self.gap)
    let gap = String(repeating: " ", count: Self.gap)
    let above = max(0, tile.count - text.count) / 2
    return (0..<max(tile.count, above + text.count)).map { row in
      let words = text.indices.contains(row - above) ? text[row - above] : ""
      guard row < tile.count else { return margin + words }
      return style.text(of: tile[row]) + (words.isEmpty ? "" : gap + words)
    }
  }

  private func title(of document: Document, width: Int) -> [String] {
    let name = TextLayout.wrapped(SafeText.value(document.name ?? ""), width: width)
    let headline = CardLine.lines(
      of: SafeText.value(document.headline?.plain ?? ""), document.headlineDate?.text, width: width)
    return name.map(style.bold) + headline.map { $0.text(label: { $0 }, date: style.dim) }
  }

  /// The place and the addresses.
  private static func details(of document: Document) -> [String] {
    ([document.location].compactMap(\.self) + document.links.map(\.address)).map(SafeText.value)
  }

  /// A blank line, and the details with as many in a line as fit.
  private func joined(_ details: [String], width: Int) -> [String] {
    var lines: [String] = []
    for detail in details {
      let joined = lines.last.map { "\($0) · \(detail)" }
      if let joined, displayWidth(joined) <= width {
        lines[lines.count - 1] = joined
      } else {
        lines += TextLayout.wrapped(detail, width: width)
      }
    }
    return lines.isEmpty ? [] : [""] + lines.map(style.dim)
  }
}
