import Diagnostics
import JSONText

/// Shows issues to a person:
/// ```
/// profile.json:12:18: error: unknown key "highlihgts" in a role [unknown-key]
///   12 |       "highlihgts": [
///      |       ^
///   did you mean "highlights"?
///   and 2 more on lines 31, 47
/// ```
struct IssuePresenter {
  private let style: Style

  init(_ style: Style) {
    self.style = style
  }

  /// As many issues as anyone reads, equal ones together, each with its line, its hint and its notes.
  func text(of issues: [Issue]) -> String {
    IssueGroup.groups(of: issues.limited).map(text(of:)).joined()
  }

  private func text(of group: IssueGroup) -> String {
    let issue = group.issue
    let severity =
      switch issue.severity {
      case .error: style.error("error:")
      case .warning: style.warning("warning:")
      case .suggestion: style.note("suggestion:")
      }
    var lines = lines(severity, issue.message, code: issue.code, at: issue.place)
    if let hint = issue.hint { lines.append("  \(SafeText.escaped(hint))") }
    if let others = group.others { lines.append("  \(others)") }
    for note in issue.notes {
      lines += self.lines(style.note("note:"), note.message, at: note.place)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(
    _ severity: String, _ message: String, code: IssueCode? = nil, at place: Place?
  ) -> [String] {
    let mark = code.map { " \(style.dim("[\($0.name)]"))" } ?? ""
    let message = "\(severity) \(style.bold(SafeText.escaped(message)))\(mark)"
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
    let counts = Issue.Severity.allCases.map { ($0.rawValue, count($0)) }.filter { $0.1 > 0 }
    let text = counts.map { "\($1) \($0)\($1 == 1 ? "" : "s")" }.joined(separator: ", ")
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
          JSONMember(key: "code", value: .text(issue.code.name)),
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
