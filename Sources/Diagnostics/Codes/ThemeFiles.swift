extension IssueCode {
  /// What is wrong with the files and options of a theme.
  package static let themeFiles: [IssueCode] = [
    .assetsTooLarge, .badChoice, .badName, .badOption, .changedType, .missingTemplate, .notAName,
    .notUTF8, .outsideTheme, .pageTooLarge, .themeCycle, .undecodableName, .unknownAsset,
    .unknownFile, .unknownOption, .unknownTheme, .unknownWording, .unsafePage,
  ]

  package static let assetsTooLarge = IssueCode(
    "assets-too-large", .error, "pictures and fonts that are too large for a page")
  package static let badChoice = IssueCode(
    "bad-choice", .error, "a choice of an option that can't be one")
  package static let badName = IssueCode("bad-name", .error, "a name that can't be one")
  package static let badOption = IssueCode(
    "bad-option", .error, "a value that an option doesn't take")
  package static let changedType = IssueCode(
    "changed-type", .error, "an option of another type than in the theme below")
  package static let missingTemplate = IssueCode(
    "missing-template", .error, "a document that the theme has no template for")
  package static let notAName = IssueCode(
    "not-a-name", .error, "the folder of a theme where its name is due")
  package static let notUTF8 = IssueCode("not-utf-8", .error, "a file whose text is not UTF-8")
  package static let outsideTheme = IssueCode(
    "outside-theme", .error, "a path that leads out of the theme")
  package static let pageTooLarge = IssueCode(
    "page-too-large", .error, "a page that is larger than vita writes")
  package static let themeCycle = IssueCode("theme-cycle", .error, "themes that extend each other")
  package static let undecodableName = IssueCode(
    "undecodable-name", .warning, "a folder of a theme whose name is not UTF-8")
  package static let unknownAsset = IssueCode(
    "unknown-asset", .error, "an asset in a format that a page can't hold")
  package static let unknownFile = IssueCode(
    "unknown-file", .error, "a file that the theme doesn't inherit")
  package static let unknownOption = IssueCode(
    "unknown-option", .error, "an option that the theme doesn't have")
  package static let unknownTheme = IssueCode("unknown-theme", .error, "a theme that doesn't exist")
  package static let unknownWording = IssueCode(
    "unknown-wording", .error, "a title or label that vita doesn't have")
  package static let unsafePage = IssueCode("unsafe-page", .error, "a page that the guard refuses")
}
