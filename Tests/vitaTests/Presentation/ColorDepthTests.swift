import Testing

@testable import vita

@Suite("Colours of a terminal")
struct ColorDepthTests {
  @Test(
    "What the environment says of colour",
    arguments: [
      (true, ["TERM": "xterm"], ColorDepth.sixteen),
      (true, ["TERM": "xterm-256color"], .twoHundredFiftySix),
      (true, ["TERM": "xterm", "COLORTERM": "truecolor"], .twoHundredFiftySix),
      (true, [:], .sixteen),
      (true, ["TERM": "dumb"], .none),
      (true, ["TERM": "xterm", "NO_COLOR": "1"], .none),
      (true, ["TERM": "xterm", "NO_COLOR": ""], .sixteen),
      (true, ["TERM": "xterm", "CLICOLOR": "0"], .none),
      (true, ["TERM": "xterm", "CLICOLOR": "1"], .sixteen),
      (true, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], .sixteen),
      (true, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], .none),
      (false, ["TERM": "xterm-256color"], .none),
      (false, ["TERM": "xterm-256color", "CLICOLOR_FORCE": "1"], .twoHundredFiftySix),
      (false, ["TERM": "xterm", "CLICOLOR_FORCE": "0"], .none),
      (false, ["TERM": "xterm", "CLICOLOR_FORCE": ""], .none),
    ])
  func environment(isTerminal: Bool, variables: [String: String], depth: ColorDepth) {
    #expect(ColorDepth(isTerminal: isTerminal) { variables[$0] } == depth)
  }

  @Test(
    "A colour has a number in each palette",
    arguments: [
      (TerminalColor(basic: 5, extended: 98), ColorDepth.sixteen, "35", "45"),
      (TerminalColor(basic: 12, extended: 98), .sixteen, "94", "104"),
      (TerminalColor(basic: 12, extended: 98), .twoHundredFiftySix, "38;5;98", "48;5;98"),
    ])
  func codes(color: TerminalColor, depth: ColorDepth, foreground: String, background: String) {
    #expect(color.foreground(depth) == foreground)
    #expect(color.background(depth) == background)
  }

  @Test("Without colour there is no code")
  func none() {
    let color = TerminalColor(basic: 5, extended: 98)
    #expect(color.foreground(.none) == nil)
    #expect(color.background(.none) == nil)
  }

  @Test("Cells that look alike share a sequence, and blank ones at the end are left out")
  func rows() {
    let pink = Cell(text: "▆", foreground: TerminalColor(basic: 5, extended: 162))
    let row = [pink, pink, Cell(text: "x"), .blank, .blank]
    #expect(Style(.sixteen).text(of: row) == "\u{1B}[35m▆▆\u{1B}[0mx")
    #expect(Style(.twoHundredFiftySix).text(of: row) == "\u{1B}[38;5;162m▆▆\u{1B}[0mx")
    #expect(Style(.none).text(of: row) == "▆▆x")
  }

  @Test("A wide character takes two cells, and what has no room is left out")
  func wide() {
    var row = [Cell].blank(4)
    row.write("a日本", at: 0)
    #expect(row.map(\.text) == ["a", "日", "", " "])
  }
}
