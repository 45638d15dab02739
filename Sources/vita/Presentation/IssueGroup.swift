import Diagnostics

/// Equal issues at several places of a file, which are shown once, at the first of them.
struct IssueGroup {
  /// The first of them.
  let issue: Issue
  /// The lines of the others, in order.
  private var lines: [Int] = []

  /// What equal issues share.
  private struct Key: Hashable {
    let file: String
    let code: IssueCode
    let message: String
    let hint: String?
    let notes: [Issue.Note]
  }

  /// Issues in the order of the text, equal ones together.
  static func groups(of issues: [Issue]) -> [IssueGroup] {
    var groups: [IssueGroup] = []
    var indices: [Key: Int] = [:]
    for issue in issues {
      guard let place = issue.place else {
        groups.append(IssueGroup(issue: issue))
        continue
      }
      let key = Key(
        file: place.file, code: issue.code, message: issue.message, hint: issue.hint,
        notes: issue.notes)
      if let index = indices[key] {
        groups[index].lines.append(place.line)
      } else {
        indices[key] = groups.count
        groups.append(IssueGroup(issue: issue))
      }
    }
    return groups
  }

  private init(issue: Issue) {
    self.issue = issue
  }

  /// How many others there are, and where: `and 8 more on lines 14, 22, 31, …`; nil if there are none.
  var others: String? {
    if lines.isEmpty { return nil }
    var distinct: [Int] = []
    for line in lines where line != distinct.last { distinct.append(line) }
    let named = distinct.prefix(Limits.maximumNamedLines)
    let list = named.map(String.init).joined(separator: ", ")
    let rest = named.count < distinct.count ? ", …" : ""
    return "and \(lines.count) more on line\(distinct.count == 1 ? "" : "s") \(list)\(rest)"
  }
}
