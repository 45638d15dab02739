import Foundation
import Markdown
import TestSupport
import Testing

@Suite(
  "CommonMark 0.31.2", .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.skipped)))
struct ConformanceTests {
  @Test("Every example gives the HTML of the specification, but for what is text here")
  func examples() throws {
    let examples = try Example.all().filter { Example.sections.contains($0.section) }
    let failing = Set(examples.filter { $0.rendered != $0.expected }.map(\.example))
    let textHere = Set(Example.textHere.flatMap(\.examples))
    #expect(failing.subtracting(textHere).sorted() == [])
    #expect(textHere.subtracting(failing).sorted() == [], "listed, but as in the specification")
    #expect(examples.count == 509)
    #expect(textHere.count == 67)
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

/// An example of the specification.
private struct Example: Decodable {
  let markdown: String
  let html: String
  let example: Int
  let section: String

  /// The sections whose constructs are read.
  static let sections = [
    "Tabs", "Backslash escapes", "Entity and numeric character references", "Precedence",
    "Thematic breaks", "Fenced code blocks", "Link reference definitions", "Paragraphs",
    "Blank lines", "Block quotes", "List items", "Lists", "Inlines", "Code spans",
    "Emphasis and strong emphasis", "Links", "Autolinks", "Hard line breaks", "Soft line breaks",
    "Textual content",
  ]

  /// The examples of these sections that hold something which is text here.
  static let textHere: [(reason: String, examples: [Int])] = [
    ("raw HTML", [21, 31, 203, 310, 346, 477, 478, 479, 493, 496, 526, 538, 645, 646]),
    ("headings", [10, 59, 141, 216, 217, 229, 230, 231, 232, 234, 302, 649, 650]),
    (
      "indented code",
      [
        1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 134, 213, 227, 233, 238, 254, 255, 256, 259, 266, 272,
        273, 274, 275, 276, 280, 288, 289, 290, 291, 292, 311, 315,
      ]
    ),
    ("images", [519, 522, 533]),
    ("links of other schemes", [598, 600, 601, 603]),
  ]

  static func all() throws -> [Example] {
    try JSONDecoder().decode([Example].self, from: Conformance.data("commonmark.json"))
  }

  /// The specification's HTML in our spelling: `<br>`, and double quotes as they are.
  var expected: String {
    self.html.replacingOccurrences(of: " />", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").trimmingCharacters(in: .newlines)
  }

  var rendered: String {
    MarkdownTests.html(MarkdownText(blocks: markdown))
      .replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&quot;", with: "\"")
      .trimmingCharacters(in: .newlines)
  }
}

extension String {
  /// With soft breaks as spaces, outside code, and without paragraphs that show nothing.
  fileprivate var folded: String {
    let pieces = components(separatedBy: "<pre>")
    return pieces.enumerated().map { index, piece in
      let parts = piece.components(separatedBy: "</pre>")
      let text = (parts.last ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return index > 0 && parts.count > 1 ? parts[0] + text : text
    }.joined(separator: "<pre>").replacingOccurrences(of: "<p> ", with: "<p>")
      .replacingOccurrences(of: "<p></p>", with: "")
  }
}
