import Templating
import Testing

@Suite("Readings of pages")
struct PageReadingTests {
  /// What stands in a piece of a page: `<p a=b>`, `"text"`, `</p>`.
  private static func shown(_ text: String) -> String {
    PageReading(pieceOfPage: Array(text.utf8)).items.map { item in
      switch item {
      case .start(let element):
        "<"
          + ([element.name] + element.attributes.map { "\($0.name)=\($0.value)" })
          .joined(separator: " ") + ">"
      case .end(let name): "</\(name)>"
      case .text(let text): "\"\(String(decoding: text, as: UTF8.self))\""
      }
    }.joined()
  }

  @Test(
    "A piece of a page is read tag by tag, in whatever it is going to stand",
    arguments: [
      ("<P Class='a b'>x</p>", "<p class=a b>\"x\"</p>"),
      ("<a b=c d = \"e > f\" g>", "<a b=c d=e > f g=>"),
      ("<a b='&lt;&#65;&amp;'>&lt;", "<a b=<A&>\"&lt;\""),
      ("<a b=1 b=2>", "<a b=1 b=2>"), ("<br/>x", "<br>\"x\""),
      ("x<!-- <p> > -->y", "\"x\"\"y\""),
      ("<style>a<b</p></STYLE >c", "<style>\"a<b</p>\"</style>\"c\""),
      ("<style media=x>", "<style media=x>\"\""),
      ("</p></div>", "</p></div>"), ("a < b<p>", "\"a \"\" b\"<p>"),
      ("<p a='<b>c", "<p>\"'\"<b>\"c\""), ("<!doctype html><p>", "\"!doctype html>\"<p>"),
    ])
  func piece(text: String, expected: String) {
    #expect(Self.shown(text) == expected)
  }

  @Test(
    "A template keeps its places where its tags were",
    arguments: [
      ("a{{x}}b", "a_    b", [1: "x"]), ("{{#x}}a{{/x}}", "      a      ", [:]),
      ("{{! } }}a{{=<% %>=}}b<%x%>", "        a           b_    ", [21: "x"]),
      ("{{<p}}{{$b}}{{ o.c }}{{/b}}{{/p}}", "            _                    ", [12: "o.c"]),
      ("{{#x}}a", "      a", [:]),
    ])
  func template(text: String, expected: String, values: [Int: String]) throws {
    let read = try #require(TemplateText(TemplateFile(name: "x", text: text)))
    #expect(String(decoding: read.bytes, as: UTF8.self) == expected)
    #expect(read.values == values)
  }

  @Test("A template with a tag that is never closed can't be read")
  func unclosed() {
    #expect(TemplateText(TemplateFile(name: "x", text: "a {{b")) == nil)
  }
}
