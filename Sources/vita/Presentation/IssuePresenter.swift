import Diagnostics
import JSONText

/// Shows issues to a person:
/// ```
/// profile.json:12:18: error: unknown key "highlihgts" in a role
///   12 |       "highlihgts": [
///      |       ^
///   did you mean "highlights"?
/// ```
struct IssuePresenter {
  private let style: Style

  init(_ style: Style) {
    self.style = style
  }

  /// An issue with its line, its hint and its notes, each line ended.
  func text(of issue: Issue) -> String {
    let severity =
      switch issue.severity {
      case .error: style.error("error:")
      case .warning: style.warning("warning:")
      case .suggestion: style.note("suggestion:")
      }
    var lines = lines(severity, issue.message, at: issue.place)
    if let hint = issue.hint { lines.append("  \(SafeText.escaped(hint))") }
    for note in issue.notes {
      lines += self.lines(style.note("note:"), note.message, at: note.place)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(_ severity: String, _ message: String, at place: Place?) -> [String] {
    let message = "\(severity) \(style.bold(SafeText.escaped(message)))"
    guard let place else { return [message] }
    let position = "\(SafeText.escaped(place.file)):\(place.line):\(place.column):"
    return ["\(style.bold(position)) \(message)"] + excerpt(at: place)
  }

  private func excerpt(at place: Place) -> [String] {
    let excerpt = SourceExcerpt(of: place.text, at: place.column - place.textColumn + 1)
    let number = String(place.line)
    let blank = String(repeating: " ", count: number.utf8.count)
    let caret = String(repeating: " ", count: excerpt.caretColumn) + style.error("^")
    return [
      "  \(style.dim("\(number) |")) \(excerpt.text)", "  \(style.dim("\(blank) |")) \(caret)",
    ]
  }
}

extension IssuePresenter {
  /// The line that a check ends in: `profile.json: 10 errors, 2 warnings`.
  static func summary(of issues: [Issue], in file: String) -> String {
    func count(_ severity: Issue.Severity) -> Int {
      issues.reduce(0) { $1.severity == severity ? $0 + $1.count : $0 }
    }
    let counts = [(count(.error), "error"), (count(.warning), "warning")].filter { $0.0 > 0 }
    let text = counts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
    return "\(SafeText.escaped(file)): \(text.isEmpty ? "no problems" : text)\n"
  }

  /// The issues as JSON, for programs. An issue without a place is one of the whole file.
  static func json(of issues: [Issue], in file: String) -> String {
    let values = issues.limited.map { issue in
      JSONValue(
        .object([
          JSONMember(key: "file", value: .text(issue.place?.file ?? file)),
          JSONMember(key: "line", value: .number(issue.place?.line)),
          JSONMember(key: "column", value: .number(issue.place?.column)),
          JSONMember(key: "severity", value: .text(issue.severity.rawValue)),
          JSONMember(key: "name", value: .text(issue.code.name)),
          JSONMember(key: "message", value: .text(issue.message)),
          JSONMember(key: "hint", value: .text(issue.hint)),
          JSONMember(key: "notes", value: JSONValue(.array(issue.notes.map(json)))),
        ]))
    }
    return SafeText.json(JSONWriter.text(of: JSONValue(.array(values)), indentation: 2)) + "\n"
  }

  private static func json(of note: Issue.Note) -> JSONValue {
    JSONValue(
      .object([
        JSONMember(key: "file", value: .text(note.place.file)),
        JSONMember(key: "line", value: .number(note.place.line)),
        JSONMember(key: "column", value: .number(note.place.column)),
        JSONMember(key: "message", value: .text(note.message)),
      ]))
  }
}

extension JSONValue {
  /// A string, or null.
  static func text(_ text: String?) -> JSONValue {
    JSONValue(text.map { .string($0) } ?? .null)
  }

  /// A whole number, or null.
  static func number(_ number: Int?) -> JSONValue {
    JSONValue(number.map { .number(String($0)) } ?? .null)
  }
}
