extension IssueCode {
  /// What is probably wrong with a profile, besides what checks find: each of those declares its own code.
  package static let profileWarnings: [IssueCode] = [
    .blankText, .notShown, .untranslatedPhrases,
  ]

  package static let blankText = IssueCode(
    "blank-text", .warning,
    "a required text that is blank, or a headline or location with nothing in it",
    canBeSilenced: true)
  package static let notShown = IssueCode(
    "not-shown", .warning,
    "what no document shows of a résumé in another format, a key or a part of a value",
    canBeSilenced: true)
  package static let untranslatedPhrases = IssueCode(
    "untranslated-phrases", .warning,
    "a language that neither vita nor the theme has titles and labels in", canBeSilenced: true)
}
