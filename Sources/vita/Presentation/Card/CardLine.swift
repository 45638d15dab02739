import Formats

/// A line of a card: a label, and a value that may end in a date.
struct CardLine: Sendable, Equatable {
  /// What the value is about; empty in lines that go on.
  var label = ""
  /// The column that the value begins in.
  var indentation = 0
  /// The text.
  var value = ""
  /// The date of it, or the part of it that stands in this line.
  var date = ""

  /// How many columns it takes.
  var width: Int {
    value.isEmpty && date.isEmpty
      ? displayWidth(label) : indentation + displayWidth(value) + displayWidth(date)
  }

  /// The line as it is printed.
  func text(label style: (String) -> String, date dateStyle: (String) -> String) -> String {
    guard !value.isEmpty || !date.isEmpty else { return style(label) }
    let gap = String(repeating: " ", count: max(0, indentation - displayWidth(label)))
    return style(label) + gap + value + dateStyle(date)
  }

  /// The lines of a value, `(2017)` or the like at its end, that is wrapped.
  static func lines(
    of text: String, _ date: String?, width: Int, hang: Int = 0, indentation: Int = 0
  ) -> [CardLine] {
    let end = date.map { text.isEmpty ? "(\($0))" : " (\($0))" } ?? ""
    // The date is found again behind the line breaks by its count of characters, spaces aside.
    var left = end.count { $0 != " " }
    var lines = wrapped(text + end, width: width, hang: hang).map { line in
      CardLine(indentation: indentation, value: line)
    }
    for index in lines.indices.reversed() {
      let value = lines[index].value
      var start = value.endIndex
      while left > 0, start > value.startIndex {
        start = value.index(before: start)
        if value[start] != " " { left -= 1 }
      }
      lines[index].date = String(value[start...])
      lines[index].value = String(value[..<start])
    }
    return lines
  }

  /// Lines of which all but the first begin further right.
  private static func wrapped(_ text: String, width: Int, hang: Int) -> [String] {
    let lines = TextLayout.wrapped(text, width: width)
    guard hang > 0, lines.count > 1, let first = lines.first else { return lines }
    let margin = String(repeating: " ", count: hang)
    let rest = text.drop { $0 == " " }.dropFirst(first.count)
    return [first] + TextLayout.wrapped(String(rest), width: width - hang).map { margin + $0 }
  }
}
