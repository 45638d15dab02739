import Markdown
import Testing

@Suite("Escaping")
struct EscapingTests {
  private func escaped(
    _ text: String, after start: String = "", by escape: (String, inout [UInt8]) -> Void
  ) -> String {
    var output = Array(start.utf8)
    escape(text, &output)
    return String(decoding: output.dropFirst(start.utf8.count).map(plainByte), as: UTF8.self)
  }

  @Test("HTML text and attributes")
  func html() {
    let text = "<a href=\"x\">'&'</a>"
    #expect(
      escaped(text, by: Escaping.htmlText) == "&lt;a href=\"x\"&gt;'&amp;'&lt;/a&gt;")
    #expect(
      escaped(text, by: Escaping.htmlAttribute)
        == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")
  }

  @Test("A quote with a combining mark behind it does not get out of an attribute")
  func combiningMark() {
    #expect(escaped("\"\u{301}>\u{338}", by: Escaping.htmlAttribute) == "&quot;\u{301}&gt;\u{338}")
  }

  @Test(
    "Markdown text that would begin or end something",
    arguments: [
      ("", "C++ and C#", "C++ and C#"),
      ("", "# 1", "\\# 1"), ("", "#tag", "#tag"), ("## ", "C #", "C \\#"),
      ("", "1. x", "1\\. x"), ("- ", "1) x", "1\\) x"), ("a ", "1. x", "1. x"), ("", "1.5", "1.5"),
      ("12", ". x", "\\. x"),
      ("- ", "99+ stars", "99+ stars"),
      ("", "- x", "\\- x"), ("> ", "+ x", "\\+ x"), ("", "-1", "-1"), ("", "---", "\\---"),
      ("", "> x", "\\> x"), ("a ", "> x", "> x"), ("a\n", "===", "\\==="),
      ("", "*x* _y_ `z`", "\\*x\\* \\_y\\_ \\`z\\`"), ("", "snake_case", "snake_case"),
      ("", "2 * 3", "2 * 3"), ("", "* x", "\\* x"), ("", "C:\\Users", "C:\\Users"),
      ("", "[x](y) <b> 1 < 2", "\\[x\\](y) &lt;b> 1 < 2"),
      ("", "R&D &amp; &#35;", "R&amp;D &amp;amp; &amp;#35;"), ("", "AT&T", "AT&amp;T"),
      ("", "a & b &1 &", "a & b &1 &amp;"), ("", "a <", "a &lt;"), ("", "<<b", "&lt;&lt;b"),
      ("", "Hi! Yahoo!", "Hi! Yahoo\\!"), ("[x]", "(y)", "\\(y)"), ("[x]", ": y", "\\: y"),
      ("\\]", "(y)", "(y)"), ("\\\\]", "(y)", "\\(y)"),
      ("", "a\n- b\tc", "a - b c"), ("", "    x  y ", "x y"), ("", "\\", "\\\\"),
      ("", "\u{A0}x\u{3000}", "&#160;x&#12288;"), ("", "x *\u{A0}", "x \\*&#160;"),
    ])
  func markdownText(start: String, text: String, expected: String) {
    #expect(escaped(text, after: start, by: Escaping.markdownText) == expected)
  }

  @Test(
    "Text that GitHub would make more of",
    arguments: [
      ("", "~~x~~ ~5 ~x~", "\\~\\~x\\~\\~ ~5 \\~x\\~"), ("", "a|b $x$", "a\\|b \\$x\\$"),
      ("a\n", ":--", "\\:--"), ("a\n", "-:", "\\-:"),
      ("", "by @ada, ada@example.org", "by \\@ada, ada@example.org"),
      ("", "see #12, C#5, (#3)", "see \\#12, C#5, (\\#3)"),
      ("", "www.example.org", "www\\.example.org"), ("", "awww.", "awww."),
      ("", "http://a https://b ftp://c x://d", "http\\://a https\\://b ftp\\://c x://d"),
      ("", "HTTP://a Https://b xHTTPS://c", "HTTP\\://a Https\\://b xHTTPS://c"),
      ("", ":+1: at 12:30:45, a:b:c", "\\:+1: at 12:30:45, a:b:c"),
      ("", "[^1] - [ ] x", "\\[^1\\] - \\[ \\] x"),
    ])
  func gitHub(start: String, text: String, expected: String) {
    #expect(escaped(text, after: start, by: Escaping.markdownText) == expected)
  }

  @Test("In the text of a link nothing else links")
  func linkText() {
    #expect(
      escaped("www.a.b http://c @d [e]", by: Escaping.markdownLinkText)
        == "www.a.b http://c @d \\[e\\]")
  }

  @Test("Plain text is one line without control characters")
  func plainText() {
    #expect(escaped("a\tb\nc\u{4}d\u{1B}[m", by: Escaping.plainText) == "a b c\u{FFFD}d\u{FFFD}[m")
    #expect(escaped("a\u{2028}b\u{2029}c", by: Escaping.plainText) == "a b c")
  }

  @Test("CR LF is a line feed in every kind of output, a lone CR is replaced like other controls")
  func lineEndings() {
    let text = "a\r\nb\rc\r"
    #expect(escaped(text, by: Escaping.htmlText) == "a\nb\u{FFFD}c\u{FFFD}")
    #expect(escaped(text, by: Escaping.htmlAttribute) == "a\nb\u{FFFD}c\u{FFFD}")
    #expect(escaped(text, by: Escaping.plainText) == "a b\u{FFFD}c\u{FFFD}")
    #expect(escaped(text, by: Escaping.markdownText) == "a b\u{FFFD}c\u{FFFD}")
    #expect(escaped(text, by: Escaping.cssString) == "\"a\\a b\u{FFFD}c\u{FFFD}\"")
  }

  @Test(
    "Only addresses of some schemes may be linked to",
    arguments: [
      ("https://example.org", true), ("HTTP://example.org", true), ("mailto:a@b.c", true),
      ("tel:+1", true), ("/x:y", true), ("#a:b", true), ("x/y:z", true), ("", true),
      ("javascript:x", false), (" javascript:x", false), ("java\nscript:x", false),
      ("\u{0}javascript:x", false), ("JAVASCRIPT\t:x", false), ("data:x", false), ("x+y:z", false),
    ])
  func schemes(address: String, isAllowed: Bool) {
    #expect(LinkDestination.isAllowed(address) == isAllowed)
  }

  @Test(
    "The brackets of a host stay in an address, and no others",
    arguments: [
      ("http://[::1]:8080/", "http://[::1]:8080/"),
      ("HTTPS://ada@[fe80::1:2.3.4.5]/[x]", "HTTPS://ada@[fe80::1:2.3.4.5]/%5Bx%5D"),
      ("//[::1]", "//[::1]"), ("/å/[::1]", "/%C3%A5/%5B::1%5D"),
      ("http://x/[::1]", "http://x/%5B::1%5D"), ("http://x/@[::1]", "http://x/@%5B::1%5D"),
      ("http://[::1", "http://%5B::1"), ("http://[]", "http://%5B%5D"),
      ("http://[a(b)]", "http://%5Ba(b)%5D"), ("http:[::1]", "http:%5B::1%5D"),
    ])
  func brackets(address: String, encoded: String) {
    #expect(LinkDestination.percentEncoded(address) == encoded)
  }

  @Test("Addresses are percent-encoded, parts of them more strictly")
  func percentEncoding() {
    #expect(LinkDestination.percentEncoded("/å b?c=%20&d") == "/%C3%A5%20b?c=%20&d")
    #expect(LinkDestination.percentEncodedPart("../x?y") == "..%2Fx%3Fy")
    #expect(escaped("/a(b)&amp;", by: Escaping.markdownDestination) == "/a\\(b\\)&amp;amp;")
  }
}
