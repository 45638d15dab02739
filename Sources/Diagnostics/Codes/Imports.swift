extension IssueCode {
  /// How a résumé in another format was read.
  package static let imports: [IssueCode] = [
    .dateInWords, .dateReading,
  ]

  package static let dateInWords = IssueCode(
    "date-in-words", .warning, "a date that can't be read, and is shown as it is written")
  package static let dateReading = IssueCode(
    "date-reading", .warning, "a date in another form, and the one it is read as")
}
