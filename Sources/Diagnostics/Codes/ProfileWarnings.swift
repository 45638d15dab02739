extension IssueCode {
  /// What is probably wrong with a profile, and what would make it better.
  package static let profileWarnings: [IssueCode] = [
    .blankText, .futureDate, .longHighlight, .malformedLink, .missingAlt, .notShown, .privateName,
    .repeatedHighlight, .repeatedID, .roleGap, .roleOverlap, .staleRole, .unknownWarning,
    .unsourcedClaim, .untranslatedPhrases, .untranslatedText,
  ]

  package static let blankText = IssueCode(
    "blank-text", .warning,
    "a required text that is blank, or a headline or location with nothing in it",
    canBeSilenced: true)
  package static let futureDate = IssueCode(
    "future-date", .warning, "a date after today", canBeSilenced: true)
  package static let longHighlight = IssueCode(
    "long-highlight", .suggestion, "a highlight of more than 300 characters", canBeSilenced: true)
  package static let malformedLink = IssueCode(
    "malformed-link", .warning, "a link whose address is malformed", canBeSilenced: true)
  package static let missingAlt = IssueCode(
    "missing-alt", .warning, "an image without alternative text", canBeSilenced: true)
  package static let notShown = IssueCode(
    "not-shown", .warning,
    "what no document shows of a résumé in another format, a key or a part of a value",
    canBeSilenced: true)
  package static let privateName = IssueCode(
    "private-name", .warning,
    "the name of a private employer, where it is shown", canBeSilenced: true)
  package static let repeatedHighlight = IssueCode(
    "repeated-highlight", .warning, "the same highlight twice", canBeSilenced: true)
  package static let repeatedID = IssueCode(
    "repeated-id", .warning,
    "two entries with the same id, or one with an id of the page's own", canBeSilenced: true)
  package static let roleGap = IssueCode(
    "role-gap", .warning,
    "more than six months between two roles at employers that no dated entry covers",
    canBeSilenced: true)
  package static let roleOverlap = IssueCode(
    "role-overlap", .warning,
    "two full-time or permanent roles at the same time", canBeSilenced: true)
  package static let staleRole = IssueCode(
    "stale-role", .warning, "a role going on whose asOf is over 18 months old", canBeSilenced: true)
  package static let unknownWarning = IssueCode(
    "unknown-warning", .warning, "a name in silence that nothing has, or that can't be silenced",
    canBeSilenced: true)
  package static let unsourcedClaim = IssueCode(
    "unsourced-claim", .suggestion,
    "a claim with a number, and no source where to check it", canBeSilenced: true)
  package static let untranslatedPhrases = IssueCode(
    "untranslated-phrases", .warning,
    "a language that neither vita nor the theme has titles and labels in", canBeSilenced: true)
  package static let untranslatedText = IssueCode(
    "untranslated-text", .warning,
    "a text by language without one that other texts have", canBeSilenced: true)
}
