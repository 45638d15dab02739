import Diagnostics

/// Issues as workflow commands of GitHub Actions, which shows them beside the lines:
/// ```
/// ::error file=profile.json,line=12,col=18,title=unknown-key::unknown key "highlihgts" in a role
/// ```
enum GitHubAnnotations {
  /// A line for each issue; an issue without a place is one of the whole file.
  static func text(of issues: [Issue], in file: String) -> String {
    issues.limited.map { line(of: $0, in: file) + "\n" }.joined()
  }

  private static func line(of issue: Issue, in file: String) -> String {
    var properties = ["file=\(property(issue.place?.file ?? file))"]
    if let place = issue.place { properties += ["line=\(place.line)", "col=\(place.column)"] }
    properties.append("title=\(property(issue.code.name))")
    let notes = issue.notes.map { note in
      "\(note.place.file):\(note.place.line):\(note.place.column): \(note.message)"
    }
    let lines = [issue.message, issue.hint].compactMap(\.self) + notes
    let text = lines.map(SafeText.escaped).joined(separator: "\n")
    return "::\(command(issue.severity)) \(properties.joined(separator: ","))::\(data(text))"
  }

  private static func command(_ severity: Issue.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .suggestion: "notice"
    }
  }

  /// A text behind the command, in one line. It is safe but for line feeds: logs are read in terminals
  /// too.
  private static func data(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": output += "%25"
      case "\r": output += "%0D"
      case "\n": output += "%0A"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// A value of the command's list, which commas and colons separate.
  private static func property(_ text: String) -> String {
    var output = ""
    for scalar in data(SafeText.escaped(text)).unicodeScalars {
      switch scalar {
      case ":": output += "%3A"
      case ",": output += "%2C"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
