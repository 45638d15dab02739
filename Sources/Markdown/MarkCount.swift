import Diagnostics

extension MarkdownText {
  /// How many marks and line breaks a text may hold to be read; one with more is shown as it is.
  package static var maximumMarks: Int { Limits.marks }

  /// Whether a text holds more marks and line breaks than are read.
  package static func hasTooManyMarks(_ text: String) -> Bool { hasTooManyMarks(text.utf8) }

  /// Marks are those of ASCII that are no letters, digits or white space: all that can mean something
  /// in Markdown.
  static func hasTooManyMarks(_ text: some Collection<UInt8>) -> Bool {
    if text.count <= Limits.marks { return false }
    var count = 0
    for byte in text where byte.isPunctuation || byte == 0x0A { count += 1 }
    return count > Limits.marks
  }
}
