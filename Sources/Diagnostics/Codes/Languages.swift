extension IssueCode {
  /// What is wrong in the file of a language.
  package static let languages: [IssueCode] = [
    .badPlaceholder, .badPluralRule, .missingPlaceholder, .unknownForm, .unknownPlural,
  ]

  package static let badPlaceholder = IssueCode(
    "bad-placeholder", .error, "a place for a value that the text doesn't hold")
  package static let badPluralRule = IssueCode(
    "bad-plural-rule", .error, "a plural rule that can't be read")
  package static let missingPlaceholder = IssueCode(
    "missing-placeholder", .error, "a text without the place for a value that it needs")
  package static let unknownForm = IssueCode(
    "unknown-form", .error, "a form of dates or months that the language doesn't have")
  package static let unknownPlural = IssueCode(
    "unknown-plural", .error, "a plural that the language doesn't have")
}
