import Markdown
import TestSupport
import Testing

@Suite(
  "CommonMark 0.31.2",
  .enabled(
    if: Conformance.isPresent,
    Conformance.skipped("commonmark.json", from: "commonmark/commonmark-spec")))
struct ConformanceTests {
  /// How many examples of a section give the specification's HTML, and how many there are; the rest
  /// stand in `TextHere.all`.
  static let figures: [(section: String, passing: Int, examples: Int)] = [
    ("Tabs", 3, 11),
    ("Backslash escapes", 11, 13),
    ("Entity and numeric character references", 15, 17),
    ("Precedence", 1, 1),
    ("Thematic breaks", 17, 19),
    ("Fenced code blocks", 27, 29),
    ("Link reference definitions", 23, 27),
    ("Paragraphs", 7, 8),
    ("Blank lines", 0, 1),
    ("Block quotes", 18, 25),
    ("List items", 32, 48),
    ("Lists", 23, 26),
    ("Inlines", 1, 1),
    ("Code spans", 21, 22),
    ("Emphasis and strong emphasis", 129, 132),
    ("Links", 83, 90),
    ("Autolinks", 15, 19),
    ("Hard line breaks", 11, 15),
    ("Soft line breaks", 2, 2),
    ("Textual content", 3, 3),
  ]

  @Test("So many examples of each section give the HTML of the specification", arguments: figures)
  func figure(section: String, passing: Int, examples: Int) throws {
    let found = try Example.all().filter { $0.section == section }
    #expect(found.count(where: { $0.rendered == $0.expected }) == passing)
    #expect(found.count == examples)
  }

  @Test("Every example that differs is listed with what holds it back")
  func exceptions() throws {
    let sections = Self.figures.map(\.section)
    let examples = try Example.all().filter { sections.contains($0.section) }
    let differing = examples.filter { $0.rendered != $0.expected }.map(\.example)
    #expect(differing == TextHere.all.map(\.example))
    #expect(examples.count == 509)
    #expect(differing.count == 67)
  }

  @Test("What is text here gives this HTML instead", arguments: TextHere.all)
  func textHere(_ textHere: TextHere) throws {
    let example = try #require(try Example.all().first { $0.example == textHere.example })
    #expect(example.rendered == textHere.html)
  }

  @Test("What the Markdown printer prints reads as the same text")
  func printedAgain() throws {
    let examples = try Example.all()
    let differing = examples.filter { example in
      let text = MarkdownText(blocks: example.markdown)
      return html(MarkdownText(blocks: markdown(text))).folded != html(text).folded
    }
    #expect(examples.count == 655)
    #expect(differing.map(\.example) == [])
  }
}
