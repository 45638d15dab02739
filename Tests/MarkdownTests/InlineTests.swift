import Markdown
import Testing

@Suite("Inline Markdown")
struct InlineTests {
  @Test(
    "Prints HTML",
    arguments: [
      ("", ""),
      ("plain", "plain"),
      ("*a* **b** ***c***", "<em>a</em> <strong>b</strong> <em><strong>c</strong></em>"),
      ("snake_case and 2*3*4", "snake_case and 2<em>3</em>4"),
      ("`a < b`", "<code>a &lt; b</code>"),
      ("C++, C#, R&D, AT&amp;T", "C++, C#, R&amp;D, AT&amp;T"),
      ("[Luigi](https://example.org)", #"<a href="https://example.org">Luigi</a>"#),
      (#"[a](/b "c \"d\"")"#, #"<a href="/b" title="c &quot;d&quot;">a</a>"#),
      ("<me@example.org>", #"<a href="mailto:me@example.org">me@example.org</a>"#),
      ("one\\\ntwo", "one<br>\ntwo"),
      ("# no heading", "# no heading"),
      ("- no list", "- no list"),
      ("<b>no tag</b>", "&lt;b&gt;no tag&lt;/b&gt;"),
      ("![a *portrait*](x.png)", "a portrait"),
      ("[a](<b\\\nc>)", "[a](&lt;b<br>\nc&gt;)"),
      ("[a](<b\\>c\\d>)", #"<a href="b%3Ec%5Cd">a</a>"#),
      (#"[a "b' <c>](/d"e'f)"#, #"<a href="/d%22e&#39;f">a "b' &lt;c&gt;</a>"#),
    ])
  func printsHTML(source: String, expected: String) {
    #expect(html(MarkdownText(inline: source)) == expected)
  }

  @Test(
    "A link of another scheme is its text, however it is spelt",
    arguments: [
      "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](&#106;avascript:alert(1))",
      "[x](<java\tscript:alert(1)>)", "[x](javascript&colon;alert(1))",
      "[x](data:text/html,y)", "[x](vbscript:y)", "[x](file:///etc/passwd)", "[x][y]\n",
    ])
  func otherSchemes(source: String) {
    #expect(!html(MarkdownText(inline: source)).contains("<a"))
  }

  @Test(
    "Deep and broken nesting neither crashes nor loses text",
    arguments: ["[", "*", "_x", "`", "![", "](", "**x", "*x_", "[x](", "<", "&", "\\"])
  func pathological(piece: String) {
    let count = 20_000
    let text = MarkdownText(inline: String(repeating: piece, count: count))
    let letters = piece.unicodeScalars.filter { $0 == "x" }.count * count
    #expect(html(text).unicodeScalars.filter { $0 == "x" }.count == letters)
    #expect(markdown(text).isEmpty == false)
  }

  @Test("References can't make a short text long")
  func expansion() {
    let definition = "[a]: /" + String(repeating: "b", count: 50_000)
    let text = MarkdownText(blocks: definition + "\n\n" + String(repeating: "[a] ", count: 1_000))
    #expect(html(text).utf8.count < 200_000)
  }

  @Test("Control characters and noncharacters become U+FFFD, also behind a reference")
  func controlCharacters() {
    let noncharacters = String(decoding: [0x64, 0xFFFF, 0x65, 0xFDD0] as [UInt16], as: UTF16.self)
    let source = "a\u{1B}b\u{9B}c&#7;\(noncharacters)f"
    #expect(html(MarkdownText(inline: source)) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f")
  }

  @Test(
    "Is blank where there is nothing to see",
    arguments: [
      ("", true), (" \n\t", true), ("\u{200B}\u{FEFF}", true), ("&nbsp;", true), ("[](x)", true),
      ("x", false), ("`x`", false), ("**", false), ("*x*", false), ("__x__", false),
      ("*[](x)*", true), ("*&nbsp;*", true), ("**\u{200B}**", true),
    ])
  func blank(source: String, isBlank: Bool) {
    #expect(MarkdownText(inline: source).isBlank == isBlank)
  }
}
