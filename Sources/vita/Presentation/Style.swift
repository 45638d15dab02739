/// How words are highlighted: by escape sequences of a terminal (ECMA-48), or not at all.
struct Style: Sendable {
  /// How many colours there are.
  let depth: ColorDepth

  init(_ depth: ColorDepth) {
    self.depth = depth
  }

  /// The style that a device allows.
  init(_ display: Display) {
    depth = display.depth
  }

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func dim(_ text: String) -> String { wrapped(text, "2") }
  func error(_ text: String) -> String { wrapped(text, "1;31") }
  func warning(_ text: String) -> String { wrapped(text, "1;33") }
  func note(_ text: String) -> String { wrapped(text, "1;36") }

  /// Bold, in a colour.
  func bold(_ text: String, _ color: TerminalColor) -> String {
    wrapped(text, ["1", color.foreground(depth)].compactMap(\.self).joined(separator: ";"))
  }

  /// A row of a drawing, without spaces at its end. Neighbours that look alike share a sequence.
  func text(of row: [Cell]) -> String {
    let end = row.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
    var output = ""
    var run = ""
    var code = ""
    for cell in row[..<end] {
      if cell.code(depth) != code {
        output += wrapped(run, code)
        (run, code) = ("", cell.code(depth))
      }
      run += cell.text
    }
    return output + wrapped(run, code)
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    depth == .none || text.isEmpty || code.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
