import Templating
import Testing

/// What gets nothing live into a Markdown document: no tag, no address that a reader would follow or load.
@Suite("Holes in Markdown templates")
struct MarkdownHoleTests {
  @Test("A value in an HTML block gives no tag, whatever it holds")
  func hole5() {
    let template = TemplateCase(
      "<div align=\"center\">\n{{hostile}}\n</div>\n",
      "<div align=\"center\">\nAda &lt;img src&#61;x onerror&#61;alert&#40;1&#41;&gt;\n</div>\n",
      language: .markdown)
    #expect(template.found == template.expected)
  }

  @Test("A reference in an address gives no scheme")
  func hole6() {
    let template = TemplateCase(
      "[x]({{hidden}})", "[x](javascript&amp;#x3a;alert\\(1\\))", language: .markdown)
    #expect(template.found == template.expected)
  }

  @Test(
    "What stands in HTML of a Markdown template is right there", arguments: MarkdownHoles.printed)
  func printed(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test(
    "What an HTML template may not hold, a Markdown template may not hold",
    arguments: MarkdownHoles.markup)
  func markup(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test("No link, image or definition leads where it may not", arguments: MarkdownHoles.addresses)
  func addresses(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test(
    "Where a value or a section decides what is read, the template is refused",
    arguments: MarkdownHoles.places)
  func places(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }

  @Test("A sound template is left alone", arguments: MarkdownHoles.sound)
  func sound(_ template: TemplateCase) {
    #expect(template.found == template.expected)
  }
}
