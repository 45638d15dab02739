import Diagnostics
import JSONText
import Markdown

extension Reading {
  /// Adds an error for each text, in one language or several, that holds more Markdown than vita reads.
  /// Returns whether there was one.
  mutating func refusesMarks(of text: JSONValue) -> Bool {
    switch text.content {
    case .string(let words):
      guard MarkdownText.hasTooManyMarks(words) else { return false }
      report(
        .tooManyMarks,
        "this text holds more than \(MarkdownText.maximumMarks) marks and line breaks",
        hint: "shorten it, or divide it among entries", at: text.offset)
      return true
    case .object(let members):
      return members.reduce(false) { refusesMarks(of: $1.value) || $0 }
    default: return false
    }
  }
}
