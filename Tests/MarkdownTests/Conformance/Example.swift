import Foundation
import Markdown
import TestSupport

/// An example of the specification.
struct Example: Decodable {
  let markdown: String
  let html: String
  let example: Int
  let section: String

  /// Every example, by number.
  static func all() throws -> [Example] {
    try JSONDecoder().decode([Example].self, from: Conformance.data("commonmark.json"))
  }

  /// The specification's HTML in our spelling: `<br>`, and double quotes as they are.
  var expected: String {
    self.html.replacingOccurrences(of: " />", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").trimmingCharacters(in: .newlines)
  }

  /// What vita gives.
  var rendered: String {
    MarkdownTests.html(MarkdownText(blocks: markdown))
      .replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&quot;", with: "\"")
      .trimmingCharacters(in: .newlines)
  }
}
