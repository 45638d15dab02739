extension IssueCode {
  /// What a résumé in another format can't hold.
  package static let conversion: [IssueCode] = [
    .leftOut, .lost,
  ]

  package static let leftOut = IssueCode(
    "left-out", .warning, "what says nothing, and can't be written")
  package static let lost = IssueCode(
    "lost", .warning, "what the other format has no place for, or what stays because it is private")
}
