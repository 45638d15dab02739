import Markdown
import Testing

@Suite("Block Markdown")
struct BlockTests {
  @Test(
    "Prints HTML",
    arguments: [
      ("one\ntwo\n\nthree", "<p>one\ntwo</p>\n<p>three</p>\n"),
      ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
      ("3. a\n\n4. b", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
      ("> a\nb", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n"),
      ("```swift\na < b\n```", "<pre><code class=\"language-swift\">a &lt; b\n</code></pre>\n"),
      ("a\n\n***", "<p>a</p>\n<hr>\n"),
      ("# a", "<p># a</p>\n"),
      ("    a", "<p>a</p>\n"),
      ("<div>\n*a*\n</div>", "<p>&lt;div&gt;\n<em>a</em>\n&lt;/div&gt;</p>\n"),
      ("[a]\n\n[A]: /b 'c'", "<p><a href=\"/b\" title=\"c\">a</a></p>\n"),
      ("a\r\nb\r\n\r\nc", "<p>a\nb</p>\n<p>c</p>\n"),
    ])
  func printsHTML(source: String, expected: String) {
    #expect(html(MarkdownText(blocks: source)) == expected)
  }

  @Test(
    "Prints Markdown with one line for each paragraph",
    arguments: [
      ("one\ntwo\n\nthree", "one two\n\nthree"),
      ("* a\n  * b\n* c", "- a\n  - b\n- c"),
      ("1) a\n\n   b", "1. a\n   \n   b"),
      ("> a\n>\n> b", "> a\n> \n> b"),
      ("~~~\na\n\nb\n~~~", "```\na\n\nb\n```"),
      ("- a\n\n* b", "- a\n\n* b"),
      ("*a* __b__ `c` [d](/e)", "*a* **b** `c` [d](/e)"),
      ("1\\. C# \\# 2*3", "1\\. C# # 2\\*3"),
    ])
  func printsMarkdown(source: String, expected: String) {
    #expect(markdown(MarkdownText(blocks: source)) == expected)
  }

  @Test(
    "Prints plain text with bullets and hanging indents",
    arguments: [
      ("one\ntwo\n\nthree", "one two⏎⏎three"),
      ("- a\n  - b\n- c", "• ›a⏎  • ›b⏎• ›c"),
      ("1. a\n\n   b\n2. c", "1. ›a⏎⏎   b⏎⏎2. ›c"),
      ("> a\n>\n> b", "  a⏎⏎  b"),
      ("```\na\n  b\n```", "a⏎  b"),
      ("[a](https://example.org)", "a (https://example.org)"),
      ("<https://example.org>", "https://example.org"),
      ("<me@example.org>", "me@example.org"),
      ("*a* `b`\\\nc", "a b⏎c"),
      ("---", ""),
    ])
  func printsPlainText(source: String, expected: String) {
    #expect(plain(MarkdownText(blocks: source)) == expected)
  }

  @Test("Plain text in one line has neither marks nor line breaks")
  func plainLine() {
    let text = MarkdownText(blocks: "one\ntwo\n\n- [a](/b)\n- c\n\n> d")
    #expect(text.plain == "one two • a • c d")
  }

  @Test("Quotes and lists nest to a limit, deeper marks are text")
  func nesting() {
    let text = html(MarkdownText(blocks: String(repeating: "> ", count: 10_000) + "a"))
    #expect(text.components(separatedBy: "<blockquote>").count - 1 == 32)
    #expect(text.contains("&gt; a"))
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
