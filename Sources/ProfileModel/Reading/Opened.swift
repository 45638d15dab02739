package import Diagnostics
package import JSONText

/// An opened profile: its text, and what was read from it.
package struct Opened: Sendable {
  /// The text.
  package let source: SourceText
  /// The profile, or nil if the text could not be read at all.
  package let profile: Profile?
  /// The JSON tree of the profile in our format, or nil if the text is not JSON.
  package let tree: JSONValue?
  /// Every issue in the order of the text, except those that the profile silences.
  package let issues: [Issue]
  /// Whether the text is a résumé in a format of another tool.
  package let isForeign: Bool

  /// Creates the result of opening a text.
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

  /// The issues of later stages, except those that the profile silences.
  package func told(_ issues: [Issue]) -> [Issue] { Self.told(issues, of: profile) }

  /// The only place where a profile silences anything.
  private static func told(_ issues: [Issue], of profile: Profile?) -> [Issue] {
    let names = Set(profile?.silence ?? [])
    if names.isEmpty { return issues }
    return issues.filter { !$0.code.canBeSilenced || !names.contains($0.code.name) }
  }

  /// The issues without those about what documents don't show, for commands that make no documents.
  package var issuesOfValues: [Issue] { issues.filter { $0.code != .notShown } }
}
