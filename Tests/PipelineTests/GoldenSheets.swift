import Foundation
import Testing

/// The style sheets of a theme's pages: each is golden once, and a page names it instead of holding it,
/// so that a change shows only what it changes.
struct GoldenSheets {
  /// The sheet that all themes share, then the theme's own.
  let sheets: [String]

  /// The files of the sheets, below `Golden`.
  static func files(of theme: String) -> [String] { ["base.css", "\(theme)/style.css"] }

  /// The sheets of a page.
  init(of page: String) {
    sheets = Self.pieces(of: page).dropFirst().map(\.sheet)
  }

  /// A page with the names of these sheets in their places. Where one of the page's is another, the lines
  /// that differ stand there too.
  func named(in page: String) -> String {
    var named = ""
    for (index, piece) in Self.pieces(of: page).enumerated() {
      if index > 0 {
        let known = sheets.indices.contains(index - 1) ? sheets[index - 1] : ""
        named += "<style>" + Self.difference(of: piece.sheet, from: known) + "</style>"
      }
      named += piece.rest
    }
    return named
  }

  /// The text before the first style element, and each sheet with the text behind it.
  private static func pieces(of page: String) -> [(sheet: String, rest: String)] {
    let parts = page.components(separatedBy: "<style>")
    return [("", parts[0])]
      + parts.dropFirst().map { part in
        let halves = part.components(separatedBy: "</style>")
        return (halves[0], halves.dropFirst().joined(separator: "</style>"))
      }
  }

  private static func difference(of sheet: String, from known: String) -> String {
    if sheet == known { return "…" }
    let (lines, knownLines) = (sheet.split(separator: "\n"), known.split(separator: "\n"))
    guard lines.count == knownLines.count else { return sheet }
    let others = zip(lines, knownLines).filter { $0 != $1 }.map(\.0)
    return "…\n" + others.joined(separator: "\n") + "\n…"
  }
}

@Suite("Style sheets of golden pages")
struct GoldenSheetsTests {
  private let page = "<head><style>a\nb\n</style><style>c</style></head><p>"

  @Test("A page with the known sheets names them")
  func known() {
    #expect(GoldenSheets(of: page).sheets == ["a\nb\n", "c"])
    #expect(
      GoldenSheets(of: page).named(in: page)
        == "<head><style>…</style><style>…</style></head><p>")
  }

  @Test(
    "A page with another sheet shows the lines that differ, or all where lines are more or fewer")
  func other() {
    let sheets = GoldenSheets(of: page)
    #expect(
      sheets.named(in: "<style>a\nx\n</style><style>c\nd</style>")
        == "<style>…\nx\n…</style><style>c\nd</style>")
    #expect(sheets.named(in: "<p>") == "<p>")
  }
}
