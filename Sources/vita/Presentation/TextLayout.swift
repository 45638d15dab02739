import Formats

/// Lines of a width, counted in columns of a terminal.
enum TextLayout {
  /// The text in lines that fit, broken at spaces; a word that is wider by itself is broken inside.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var column = 0
    for word in text.split(separator: " ") {
      let wordWidth = displayWidth(String(word))
      if !line.isEmpty, column + 1 + wordWidth <= width {
        line += " \(word)"
        column += 1 + wordWidth
        continue
      }
      if !line.isEmpty { lines.append(line) }
      let pieces = pieces(of: word, width: width)
      lines += pieces.dropLast()
      line = pieces.last ?? ""
      column = displayWidth(line)
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The text with spaces behind it.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - displayWidth(text)))
  }

  /// The text, with `…` for what has no room.
  static func cut(_ text: String, to width: Int) -> String {
    guard displayWidth(text) > width else { return text }
    var room = width - 1
    let shown = text.prefix { cluster in
      room -= displayWidth(cluster)
      return room >= 0
    }
    return shown + "…"
  }

  /// Rows of two columns: a label, and what it stands for beside it.
  static func beside(
    _ labels: [String], _ lines: [String], indentation: Int = 0, labelWidth: Int,
    style: (String) -> String = { $0 }
  ) -> [String] {
    (0..<max(labels.count, lines.count)).map { row in
      let margin = String(repeating: " ", count: indentation)
      guard row < lines.count else { return margin + style(labels[row]) }
      let label = row < labels.count ? labels[row] : ""
      let gap = String(repeating: " ", count: labelWidth - displayWidth(label) + Self.gap)
      return margin + style(label) + gap + lines[row]
    }
  }

  /// Columns kept free between two columns of text.
  static let gap = 2

  private static func pieces(of word: Substring, width: Int) -> [String] {
    guard displayWidth(String(word)) > width else { return [String(word)] }
    var pieces = [""]
    var column = 0
    for cluster in word {
      let clusterWidth = displayWidth(cluster)
      if column > 0, column + clusterWidth > width {
        pieces.append("")
        column = 0
      }
      pieces[pieces.count - 1].append(cluster)
      column += clusterWidth
    }
    return pieces
  }
}
