extension IssueCode {
  /// What is wrong with a profile: nothing is made of it.
  package static let profileErrors: [IssueCode] = [
    .badDate, .badDOI, .badLanguage, .blankAlt, .brokenImage, .dateAndPeriod, .duplicateKey,
    .endBeforeStart, .jsonSyntax, .linkScheme, .missingKey, .noRoles, .noValues, .sectionKey,
    .themeFolder, .tooManyMarks, .unknownChoice, .unknownImage, .unknownKey, .unknownSection,
    .unknownVersion, .unreadableImage, .valueAndValues, .wrongType,
  ]

  package static let badDate = IssueCode("bad-date", .error, "a text that is no date")
  package static let badDOI = IssueCode("bad-doi", .error, "a text that is no DOI")
  package static let badLanguage = IssueCode(
    "bad-language", .error, "a text that is no language tag")
  package static let blankAlt = IssueCode(
    "blank-alt", .error, "a picture whose alternative text is blank")
  package static let brokenImage = IssueCode(
    "broken-image", .error, "a picture whose file is broken")
  package static let dateAndPeriod = IssueCode(
    "date-and-period", .error, "a date beside a start or an end")
  package static let duplicateKey = IssueCode(
    "duplicate-key", .error, "a key that stands twice in an object")
  package static let endBeforeStart = IssueCode(
    "end-before-start", .error, "an end before the start")
  package static let jsonSyntax = IssueCode("json-syntax", .error, "a text that is not JSON")
  package static let linkScheme = IssueCode(
    "link-scheme", .error, "a link of a scheme that is not allowed")
  package static let missingKey = IssueCode("missing-key", .error, "a required key that is missing")
  package static let noRoles = IssueCode(
    "no-roles", .error, "an employer or a community with an empty list of roles")
  package static let noValues = IssueCode(
    "no-values", .error, "a required list of dated values that is empty")
  package static let sectionKey = IssueCode(
    "section-key", .error, "a key of a custom section that another section has")
  package static let themeFolder = IssueCode(
    "theme-folder", .error, "the folder of a theme where a profile takes its name")
  package static let tooManyMarks = IssueCode(
    "too-many-marks", .error, "a text with more Markdown marks than are read")
  package static let unknownChoice = IssueCode(
    "unknown-choice", .error, "a text that is none of those to choose from")
  package static let unknownImage = IssueCode(
    "unknown-image", .error, "a picture in a format that a page can't hold")
  package static let unknownKey = IssueCode(
    "unknown-key", .error, "a key that its record doesn't have")
  package static let unknownSection = IssueCode(
    "unknown-section", .error, "the key of a section that doesn't exist")
  package static let unknownVersion = IssueCode(
    "unknown-version", .error, "a version of the format that vita doesn't know")
  package static let unreadableImage = IssueCode(
    "unreadable-image", .error, "a picture that can't be read")
  package static let valueAndValues = IssueCode(
    "value-and-values", .error, "a fact with both value and values")
  package static let wrongType = IssueCode(
    "wrong-type", .error, "a value of another type than its key takes")
}
