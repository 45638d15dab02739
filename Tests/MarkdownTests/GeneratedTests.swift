import Markdown
import TestSupport
import Testing

@Suite("Generated Markdown")
struct GeneratedTests {
  /// What syntax is made of, and letters, spaces and symbols beside which it counts or doesn't.
  private static let pieces = [
    "*", "**", "_", "__", "***", "`", "``", "[", "](/b)", "](x:y)", "![", "]", "<https://a.b>",
    "\\",
    "&nbsp;", "&#32;", "&auml;", "&amp", ";", "!", "\n", "  \n", "a", "b", "1.", "é", "€", "。", " ",
    " ", "#", "-", "~", "|", ":", "(", ")", "\"", "@a", "www.a", "http://a",
  ]

  @Test("What is printed of a text reads as the same words, and nearly always as the same spans")
  func inline() {
    var random = SplitMix64(seed: 1)
    var differing: [String] = []
    for _ in 0..<Cases.count(of: 10_000) {
      let count = Int.random(in: 1...12, using: &random)
      let source = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let expected = html(MarkdownText(inline: source)).withJoinedSpans.folded
      let printed = markdown(MarkdownText(inline: source))
      let found = html(MarkdownText(inline: printed)).folded
      #expect(
        found.withoutEmphasis == expected.withoutEmphasis, "\(source) is printed as \(printed)")
      if found != expected { differing.append(source) }
    }
    #expect(differing.count <= 12, "\(differing)")
  }
}
