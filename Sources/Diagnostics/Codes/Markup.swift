extension IssueCode {
  /// What is wrong with the markup of a template or of a finished page.
  package static let markup: [IssueCode] = [
    .abruptComment, .badAddress, .badHead, .badNesting, .badOutline, .bracketDepth, .brokenCode,
    .brokenLink, .brokenToken, .controlCharacter, .duplicateAttribute, .elementDepth,
    .forbiddenAttribute, .forbiddenElement, .hiddenAddress, .mismatchedTag, .misplacedFence,
    .misplacedText, .outsideAddress, .strayCharacter, .strayDeclaration, .tooManyAttributes,
    .unclosedCode, .unclosedComment, .unclosedElement, .unfinishedMarkup, .unknownAttribute,
    .unknownElement, .unquotedAttribute,
  ]

  package static let abruptComment = IssueCode(
    "abrupt-comment", .error, "a comment that some readers end sooner than others")
  package static let badAddress = IssueCode(
    "bad-address", .error, "an address that what it is made of could change")
  package static let badHead = IssueCode(
    "bad-head", .error, "a head that is not as vita printed it")
  package static let badNesting = IssueCode(
    "bad-nesting", .error, "an element in another that can't hold it")
  package static let badOutline = IssueCode(
    "bad-outline", .error, "a page without one head and one body")
  package static let bracketDepth = IssueCode(
    "bracket-depth", .error, "brackets in each other deeper than is read")
  package static let brokenCode = IssueCode(
    "broken-code", .error, "a code span that begins directly behind a value")
  package static let brokenLink = IssueCode(
    "broken-link", .error, "text that could make what stands before it a link to another address")
  package static let brokenToken = IssueCode(
    "broken-token", .error, "a word of a style sheet that goes on behind a tag of the template")
  package static let controlCharacter = IssueCode(
    "control-character", .error, "a control character")
  package static let duplicateAttribute = IssueCode(
    "duplicate-attribute", .error, "an attribute that stands twice in a tag")
  package static let elementDepth = IssueCode(
    "element-depth", .error, "elements in each other deeper than is read")
  package static let forbiddenAttribute = IssueCode(
    "forbidden-attribute", .error, "an attribute that a theme may not hold")
  package static let forbiddenElement = IssueCode(
    "forbidden-element", .error, "an element that a theme may not hold")
  package static let hiddenAddress = IssueCode(
    "hidden-address", .error, "an address that a character reference could hide")
  package static let mismatchedTag = IssueCode(
    "mismatched-tag", .error, "an end tag of another element than the open one")
  package static let misplacedFence = IssueCode(
    "misplaced-fence", .error, "fenced code where it can't stand")
  package static let misplacedText = IssueCode(
    "misplaced-text", .error, "text where no text can stand")
  package static let outsideAddress = IssueCode(
    "outside-address", .error, "an address from which a page would load something")
  package static let strayCharacter = IssueCode(
    "stray-character", .error, "a character that means something else where it stands")
  package static let strayDeclaration = IssueCode(
    "stray-declaration", .error, "a declaration where none can stand")
  package static let tooManyAttributes = IssueCode(
    "too-many-attributes", .error, "more attributes in a tag than are read")
  package static let unclosedCode = IssueCode(
    "unclosed-code", .error, "code that doesn't end on its line")
  package static let unclosedComment = IssueCode(
    "unclosed-comment", .error, "a comment that is never closed")
  package static let unclosedElement = IssueCode(
    "unclosed-element", .error, "an element that is never closed")
  package static let unfinishedMarkup = IssueCode(
    "unfinished-markup", .error, "markup that doesn't end")
  package static let unknownAttribute = IssueCode(
    "unknown-attribute", .error, "an attribute that themes don't know")
  package static let unknownElement = IssueCode(
    "unknown-element", .error, "an element that themes don't know")
  package static let unquotedAttribute = IssueCode(
    "unquoted-attribute", .error, "a value in an attribute without quotes")
}
