import Markdown
import Testing

/// What the printer writes so that readers which disagree about Markdown agree about it.
@Suite("Markdown that every reader takes for the same")
struct HardeningTests {
  private func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    Escaping.markdownHTMLText(text, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(
    "Text in an HTML block is the same text as HTML and as Markdown",
    arguments: [
      ("<b onclick=\"x\">", "&lt;b onclick&#61;&#34;x&#34;&gt;"), ("a & b&c", "a &amp; b&amp;c"),
      ("*a* `b` \\c [d](e)", "&#42;a&#42; &#96;b&#96; &#92;c &#91;d&#93;&#40;e&#41;"),
      ("# x", "&#35; x"), ("- x", "&#45; x"), ("1. x", "1&#46; x"), ("    x  \n y ", "x y"),
      ("Anne-Marie O'Neill, Dr. rer. nat.", "Anne-Marie O'Neill, Dr. rer. nat."),
      ("\u{A0}é\u{7}", "&#160;é\u{FFFD}"), ("a -", "a &#45;"), ("", ""), (" ", ""),
    ])
  func htmlText(text: String, expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test(
    "Links and code of running text",
    arguments: [
      (
        "[a](/b \"<img src=x> `c` &amp; d&e \\\"f\\\\\")",
        "[a](/b \"&lt;img src=x> &#96;c&#96; & d&amp;e &quot;f\\\\\")"
      ),
      ("[a](/b?c=d&e&#38;#58;)", "[a](/b?c=d&amp;e&amp;#58;)"),
      ("<https://a.b/?c&d=e>", "[https://a.b/?c&amp;d=e](https://a.b/?c&amp;d=e)"),
      ("<https://a.b/c>", "<https://a.b/c>"),
      ("`` `a` ``![](b)`<c>`", "`` `a` ``&lt;c>"),
      ("Hello!", "Hello\\!"), ("Hello! [a](/b)", "Hello! [a](/b)"), ("!\\[a]", "!\\[a\\]"),
    ])
  func running(source: String, expected: String) {
    #expect(markdown(MarkdownText(inline: source)) == expected)
  }

  @Test("A link behind an escaped mark of the template stays a link")
  func bang() {
    var output = Array("\\!".utf8)
    MarkdownText(inline: "[a](/b)").writeMarkdown(into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "\\![a](/b)")
  }

  @Test("Code behind the code of the template is text")
  func code() {
    var output = Array("`a`".utf8)
    MarkdownText(inline: "`<b>`").writeMarkdown(into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "`a`&lt;b>")
  }
}
