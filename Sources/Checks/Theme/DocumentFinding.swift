import Diagnostics

/// Something wrong with what documents print, reported once for all documents and sections with it.
struct DocumentFinding {
  /// The kind of issue.
  let code: IssueCode
  /// What is wrong, behind the document's name: `does not show the person's name`.
  let message: String
  let hint: String
  /// The keys of the sections that it concerns; empty if it doesn't concern sections.
  var sections: [String] = []
  /// The profile that shows it, where others don't: `an empty profile`.
  var specimen: String?

  /// The issue, for the documents that it is in.
  func issue(in documents: [String]) -> Issue {
    let place = sections.isEmpty ? "" : " \(Self.list(of: sections))"
    let profile = specimen.map { " for \($0)" } ?? ""
    let others = documents.dropFirst()
    let same = others.isEmpty ? "" : " (the same in \(Array(others).joined(separator: ", ")))"
    return Issue(
      code, "\(documents.first ?? "") \(message)\(place)\(profile)\(same)", hint: hint)
  }

  /// `section "a"`, `sections "a", "b", "c" and 4 others`.
  private static func list(of keys: [String]) -> String {
    let shown = keys.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")
    let rest = keys.count - 3
    let others = rest > 0 ? " and \(rest) other\(rest == 1 ? "" : "s")" : ""
    return "section\(keys.count == 1 ? "" : "s") \(shown)\(others)"
  }
}

/// What was found in documents, by what it says.
struct DocumentFindings {
  private var found: [(finding: DocumentFinding, documents: [String])] = []

  /// An issue for each.
  var issues: [Issue] { found.map { $0.finding.issue(in: $0.documents) } }

  /// Adds what was found in a document.
  mutating func add(_ findings: [DocumentFinding], in document: String) {
    for finding in findings {
      let known = found.firstIndex {
        $0.finding.code == finding.code && $0.finding.message == finding.message
      }
      guard let known else {
        found.append((finding, [document]))
        continue
      }
      if !found[known].documents.contains(document) { found[known].documents.append(document) }
      let sections = found[known].finding.sections
      found[known].finding.sections += finding.sections.filter { !sections.contains($0) }
    }
  }
}
