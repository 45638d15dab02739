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
  /// Everything that is wrong, in the order of the text, but for what the profile silences.
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
    self.issues = Self.told(issues, of: profile).limited
    self.isForeign = isForeign
  }

  /// Whether an error was found.
  package var hasErrors: Bool { issues.contains { $0.severity == .error } }

  /// What later stages found, without what the profile silences.
  package func told(_ issues: [Issue]) -> [Issue] { Self.told(issues, of: profile) }

  /// The only place where a profile silences anything.
  private static func told(_ issues: [Issue], of profile: Profile?) -> [Issue] {
    let names = Set(profile?.silence ?? [])
    if names.isEmpty { return issues }
    return issues.filter { !$0.code.canBeSilenced || !names.contains($0.code.name) }
  }

  /// The issues without those that say what documents don't show: for commands that make none.
  package var issuesOfValues: [Issue] { issues.filter { $0.code != .notShown } }
}
