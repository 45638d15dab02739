import Documents
import Formats

/// Facts in lines, their values beside the labels, or below them where there is no room beside.
struct FactLines {
  private let width: Int

  /// Lines of a width in columns.
  init(width: Int) {
    self.width = width
  }

  /// With less room than this for values, labels stand above them.
  private static let minimumRoom = 20
  /// Labels that are wider than a fifth of the card, or this where it is more, are wrapped.
  private static let minimumLabelWidth = 12
  /// The indentation of the lines of an item after its first.
  private static let hang = 2

  /// The widest that a label may be.
  var labelLimit: Int { max(Self.minimumLabelWidth, width / 5) }

  /// The width of the column that the labels of facts take.
  func labelWidth(of facts: [Fact]) -> Int {
    facts.flatMap { label(of: $0, width: labelLimit) }.map { displayWidth($0) }.max() ?? 0
  }

  /// The lines of a fact, beside labels of a width.
  func lines(of fact: Fact, labelWidth: Int) -> [CardLine] {
    let indentation = labelWidth + TextLayout.gap
    guard width - indentation >= Self.minimumRoom else { return stacked(fact) }
    var lines = values(of: fact, indentation: indentation)
    for (index, part) in label(of: fact, width: labelLimit).enumerated() {
      if index == lines.count { lines.append(CardLine(indentation: indentation)) }
      lines[index].label = part
    }
    return lines
  }

  private func stacked(_ fact: Fact) -> [CardLine] {
    label(of: fact, width: width).map { CardLine(label: $0) }
      + values(of: fact, indentation: Self.hang)
  }

  private func label(of fact: Fact, width: Int) -> [String] {
    TextLayout.wrapped(SafeText.value(fact.label), width: width)
  }

  private func values(of fact: Fact, indentation: Int) -> [CardLine] {
    let room = width - indentation
    let value = fact.value.map { value in
      CardLine.lines(
        of: SafeText.value(value), fact.note.map(SafeText.value), width: room,
        indentation: indentation)
    }
    let items = fact.items.flatMap { item in
      CardLine.lines(
        of: SafeText.value(item.line), item.note.map(SafeText.value), width: room, hang: Self.hang,
        indentation: indentation)
    }
    return (value ?? []) + items
  }
}
