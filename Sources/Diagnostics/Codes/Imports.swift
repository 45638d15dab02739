extension IssueCode {
  /// How a résumé in another format was read.
  package static let imports: [IssueCode] = [
    .dateInWords, .dateReading, .shapeReading,
  ]

  package static let dateInWords = IssueCode(
    "date-in-words", .warning, "a date that can't be read, and is shown as it is written")
  package static let dateReading = IssueCode(
    "date-reading", .warning, "a date in another form, and the one it is read as")
  package static let shapeReading = IssueCode(
    "shape-reading", .warning, "a value in another shape, and the one it is read as")
}
