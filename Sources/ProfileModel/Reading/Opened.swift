package import Diagnostics
package import JSONText

/// A profile that was opened: its text, and what that says.
package struct Opened: Sendable {
  /// The text.
  package let source: SourceText
  /// Nil where it could not be read at all.
  package let profile: Profile?
  /// The tree of JSON that says it, in our format; nil where it is no JSON.
  package let tree: JSONValue?
  /// Everything that is wrong, in the order of the text.
  package let issues: [Issue]
  /// Whether the text is a résumé in a format of another tool.
  package let isForeign: Bool

  /// What a text says.
  package init(
    _ source: SourceText, profile: Profile? = nil, tree: JSONValue? = nil, issues: [Issue],
    isForeign: Bool = false
  ) {
    self.source = source
    self.profile = profile
    self.tree = tree
    self.issues = issues
    self.isForeign = isForeign
  }

  /// Whether an error was found.
  package var hasErrors: Bool { issues.contains { $0.severity == .error } }

  /// The issues without those that say what documents don't show: for commands that make none.
  package var issuesOfValues: [Issue] { issues.filter { $0.code != .notShown } }
}
