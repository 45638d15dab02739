import Markdown
import Testing

@Suite("How much Markdown is read")
struct MarkLimitTests {
  @Test("A text with more marks and line breaks than the limit is shown as it is")
  func beyond() {
    let text = "*a*" + String(repeating: "\n", count: MarkdownText.maximumMarks - 1)
    #expect(MarkdownText.hasTooManyMarks(text))
    #expect(html(MarkdownText(inline: text)).hasPrefix("*a*\n"))
    #expect(html(MarkdownText(blocks: text)).hasPrefix("<p>*a*\n"))
    let link = "[a](https://a.example)" + text
    #expect(MarkdownText(inline: link).links == [])
    #expect(MarkdownText(blocks: link).writtenLinks == [])
  }

  @Test("One with as many as the limit is read")
  func within() {
    let text = "*a*" + String(repeating: "\n", count: MarkdownText.maximumMarks - 2)
    #expect(!MarkdownText.hasTooManyMarks(text))
    #expect(html(MarkdownText(inline: text)) == "<em>a</em>")
    #expect(!MarkdownText.hasTooManyMarks(String(repeating: "a ", count: 1_000_000)))
  }
}
