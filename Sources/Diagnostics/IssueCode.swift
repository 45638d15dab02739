/// A kind of issue. Each is declared once with its name, severity and description: in `Codes/`, or beside
/// the check that finds it.
package struct IssueCode: Sendable {
  /// What the user has to fix.
  package enum Cause: Sendable {
    /// What was read or written: a profile, a theme, a file.
    case input
    /// What was typed.
    case commandLine
    /// vita itself.
    case vita
  }

  /// The name, in kebab case: `unknown-key`.
  package let name: String
  /// How much issues of this kind matter.
  package let severity: Issue.Severity
  /// What such an issue is about, in a few words.
  package let description: String
  /// Whether the `silence` of a profile can name it.
  package let canBeSilenced: Bool
  /// What the user has to fix. It determines the exit code.
  package let cause: Cause

  /// Creates a kind of issue. By default, it concerns the input and can't be silenced.
  package init(
    _ name: String, _ severity: Issue.Severity, _ description: String, canBeSilenced: Bool = false,
    cause: Cause = .input
  ) {
    self.name = name
    self.severity = severity
    self.description = description
    self.canBeSilenced = canBeSilenced
    self.cause = cause
  }

  /// Every kind of issue in `Codes/`, by subject, and sorted in each.
  package static let general =
    commands + conversion + imports + profileErrors + profileWarnings + themeFiles + themeChecks
    + languages + templates + markup
}

extension IssueCode: Hashable {
  /// A name stands for one code.
  package static func == (left: IssueCode, right: IssueCode) -> Bool { left.name == right.name }

  /// Hashes the name.
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
