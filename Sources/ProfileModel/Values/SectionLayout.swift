/// How themes lay a section out: the name of the partial that prints it.
package enum SectionLayout: String, CaseIterable, Sendable {
  /// Entries with title, period and highlights.
  case entries
  /// Names with words behind them, as skills have.
  case tags
  /// What others said.
  case quotes
  /// Questions with their answers.
  case questions
  /// Labels with values.
  case facts
}
