import Diagnostics
import Exporters
import JSONText
import Pipeline
import ProfileModel
import Testing

/// What is read from a text, as one line of JSON, and each issue with its place and its hint.
func readResume(_ text: String) -> (profile: String, issues: [String]) {
  let read = Opened(SourceText(name: "resume.json", text: text))
  let profile = read.tree.map { JSONWriter.text(of: $0, indentation: nil) } ?? ""
  return (profile, read.issues.map(line))
}

/// The résumé of a profile, or of a résumé, in one line, and each loss with its place and its hint.
func resume(
  of text: String, includesPrivate: Bool = false
) throws -> (resume: String, losses: [String]) {
  let source = SourceText(name: "profile.json", text: text)
  let resume = Conversion.resume(of: Opened(source), includesPrivate: includesPrivate)
  return (JSONWriter.text(of: resume.json, indentation: nil), resume.losses.map(line))
}

private func line(_ issue: Diagnostics.Issue) -> String {
  let place = issue.place.map { "\($0.line):\($0.column) " } ?? ""
  return "\(place)\(issue.severity.rawValue): \(issue.message)"
    + (issue.hint.map { " [\($0)]" } ?? "")
}
