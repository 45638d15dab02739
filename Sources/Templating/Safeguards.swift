/// What keeps a theme from getting out of the page: two lines that don't trust each other.
///
/// Both are always on in the program. Tests turn one off to prove that the other one holds alone.
package struct Safeguards: OptionSet, Sendable {
  /// The bits.
  package let rawValue: Int

  /// Safeguards from their bits.
  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// What the compiler refuses in a template when a theme loads.
  package static let compiler = Safeguards(rawValue: 1)
  /// What the guard refuses in a finished page before it is written.
  package static let pageGuard = Safeguards(rawValue: 2)
  /// Both, as in every run of the program.
  package static let all: Safeguards = [.compiler, .pageGuard]
}
