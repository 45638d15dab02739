import Diagnostics
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Texts with more Markdown than is read")
struct TooManyMarksTests {
  private static let limit = 1_000_000

  /// What is wrong with a profile, each with its place and its hint.
  private static func issues(_ members: String) -> [String] {
    let read = Opened(SourceText(name: "p", text: "{\"name\": \"A\", \(members)}"))
    return read.issues.map { issue in
      let place = issue.place.map { "\($0.line):\($0.column)" } ?? ""
      return "\(place) \(issue.severity.rawValue): \(issue.message) [\(issue.hint ?? "")]"
    }
  }

  private static func error(_ column: Int) -> String {
    "1:\(column) error: this text holds more than 1000000 marks and line breaks"
      + " [shorten it, or divide it among entries]"
  }

  @Test(
    "Each is an error where it stands",
    arguments: [
      (#""summary": "MANY""#, 26),
      (#""headline": "MANY""#, 27),
      (#""headline": [{"asOf": "2020", "value": "MANY"}]"#, 54),
      (#""summary": {"en": "a", "sv": "MANY"}"#, 44),
      (#""skills": [{"name": "S", "summary": "MANY"}]"#, 51),
      (#""skills": [{"name": "S", "highlights": ["a", "MANY"]}]"#, 60),
      (#""skills": [{"name": "S", "highlights": [{"text": "MANY"}]}]"#, 64),
      (#""projects": [{"name": "P", "description": "MANY"}]"#, 57),
    ])
  func places(members: String, column: Int) {
    let many = "x" + String(repeating: "*", count: Self.limit + 1)
    #expect(Self.issues(members.replacing("MANY", with: many)) == [Self.error(column)])
  }

  @Test(
    "Whatever can mean something in Markdown counts",
    arguments: [
      "*a* ", "__a__ ", "[a](b) ", "- a\\n", "> a\\n", "a\\n\\n", "&amp;", "\\\\*", "`a` ", "1. ",
    ])
  func pieces(piece: String) {
    let many = String(repeating: piece, count: Self.limit + 1)
    #expect(Self.issues("\"summary\": \"\(many)\"") == [Self.error(26)])
  }

  @Test(
    "Texts of any length with fewer are read, and plain ones with any number",
    arguments: [
      (#""summary": "MANY""#, "*a* ", 500_000), (#""summary": "MANY""#, "words and ", 200_000),
      (#""summary": "MANY""#, "ä", 1_500_000), (#""headline": "MANY""#, "*", 1_000_000),
      (#""skills": [{"name": "MANY"}]"#, "*", 1_000_001),
      (#""extra": {"a": "MANY"}"#, "*", 1_000_001),
    ])
  func sound(members: String, piece: String, count: Int) {
    let many = String(repeating: piece, count: count)
    #expect(Self.issues(members.replacing("MANY", with: many)) == [])
  }
}
