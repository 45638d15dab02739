package import Diagnostics

/// Why a theme can't be used.
package struct ThemeIssues: Error, Sendable {
  /// At least one error.
  package let issues: [Issue]

  /// The issues of a theme.
  package init(issues: [Issue]) {
    self.issues = issues
  }

  /// A single issue.
  package init(_ issue: Issue) {
    issues = [issue]
  }

  /// The same issues at a place, for those that have none.
  package func at(_ place: Place?) -> ThemeIssues {
    ThemeIssues(
      issues: issues.map { issue in
        var issue = issue
        issue.place = issue.place ?? place
        return issue
      })
  }
}
