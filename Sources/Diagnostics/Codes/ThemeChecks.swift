extension IssueCode {
  /// What the check of a theme finds in its files and in what it prints.
  package static let themeChecks: [IssueCode] = [
    .emptyElement, .headingOrder, .lowContrast, .missingAltAttribute, .missingDescription,
    .missingDirection, .missingEntry, .missingLanguage, .missingMain, .missingName, .missingSection,
    .missingStyle, .noPrintRules, .openStyle, .orphanHeadings, .rawOutput,
    .unknownInheritedProperty, .unknownProperty, .unreadableLetters, .unusedFile, .wrongName,
  ]

  package static let emptyElement = IssueCode(
    "empty-element", .error, "an element of a page with nothing in it")
  package static let headingOrder = IssueCode(
    "heading-order", .error, "headings that leave out a level, or a page without one <h1> first")
  package static let lowContrast = IssueCode(
    "low-contrast", .error, "text that can hardly be read on its background")
  package static let missingAltAttribute = IssueCode(
    "missing-alt-attribute", .error, "an <img> without alt")
  package static let missingDescription = IssueCode(
    "missing-description", .error, "a theme without a description")
  package static let missingDirection = IssueCode(
    "missing-direction", .error, "a page that doesn't tell its direction of writing")
  package static let missingEntry = IssueCode(
    "missing-entry", .error, "a part of an entry that isn't shown")
  package static let missingLanguage = IssueCode(
    "missing-language", .error, "a page that doesn't tell its language")
  package static let missingMain = IssueCode("missing-main", .error, "a page without <main>")
  package static let missingName = IssueCode(
    "missing-name", .error, "a document that doesn't show the person's name")
  package static let missingSection = IssueCode(
    "missing-section", .error, "a section that isn't shown")
  package static let missingStyle = IssueCode(
    "missing-style", .warning, "a page that doesn't print the style sheet")
  package static let noPrintRules = IssueCode(
    "no-print-rules", .error, "a style sheet without rules for print")
  package static let openStyle = IssueCode(
    "open-style", .error, "a style sheet that ends inside a rule, a comment or a string")
  package static let orphanHeadings = IssueCode(
    "orphan-headings", .error, "headings that print may part from what they head")
  package static let rawOutput = IssueCode(
    "raw-output", .error, "a value that is printed as it stands in the profile")
  package static let unknownInheritedProperty = IssueCode(
    "unknown-inherited-property", .warning,
    "a custom property that an inherited rule uses, and nothing declares")
  package static let unknownProperty = IssueCode(
    "unknown-property", .error, "a custom property that nothing declares")
  package static let unreadableLetters = IssueCode(
    "unreadable-letters", .error, "letters that readers of PDFs can't read")
  package static let unusedFile = IssueCode("unused-file", .error, "a file that is never used")
  package static let wrongName = IssueCode(
    "wrong-name", .error, "a theme called otherwise than its folder")
}
