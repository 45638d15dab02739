extension IssueCode {
  /// What is wrong with the tags of a template: names, sections and partials.
  package static let templates: [IssueCode] = [
    .badDelimiters, .branchesDiffer, .emptyTag, .endlessPartial, .longName, .mismatchedSection,
    .misplacedAsset, .misplacedHead, .misplacedOption, .misplacedPartial, .misplacedStyle,
    .missingHead, .nestingDepth, .notAPartial, .notPrintable, .partialDepth, .repeatedBlock,
    .richText, .sectionInComment, .sectionInRule, .sectionInTag, .sectionInValue, .textInParent,
    .tooManyBlocks, .tooManyErrors, .tooManyParents, .tooManyPartials, .tooManySteps, .tooMuchText,
    .tripleMustache, .unclosedSection, .unclosedTag, .unknownBlock, .unknownName, .unknownPartial,
    .unopenedSection, .valueInCode, .valueInComment, .valueInScript, .valueInStyle, .valueInTag,
  ]

  package static let badDelimiters = IssueCode(
    "bad-delimiters", .error, "delimiters that can't be told from names")
  package static let branchesDiffer = IssueCode(
    "branches-differ", .error, "a section or partial that ends elsewhere than it begins")
  package static let emptyTag = IssueCode("empty-tag", .error, "a tag without a name")
  package static let endlessPartial = IssueCode(
    "endless-partial", .error, "a partial that includes itself without end")
  package static let longName = IssueCode("long-name", .error, "a name that is too long")
  package static let mismatchedSection = IssueCode(
    "mismatched-section", .error, "a tag that closes another section than the open one")
  package static let misplacedAsset = IssueCode(
    "misplaced-asset", .error, "a picture or font where none can stand")
  package static let misplacedHead = IssueCode(
    "misplaced-head", .error, "{{> head}} somewhere else than first in <head>")
  package static let misplacedOption = IssueCode(
    "misplaced-option", .error, "an option where none can stand in a style sheet")
  package static let misplacedPartial = IssueCode(
    "misplaced-partial", .error, "a partial where none can stand")
  package static let misplacedStyle = IssueCode(
    "misplaced-style", .error, "the style sheet where it can't stand")
  package static let missingHead = IssueCode("missing-head", .error, "a page without {{> head}}")
  package static let nestingDepth = IssueCode(
    "nesting-depth", .error, "sections, partials or brackets in each other deeper than is read")
  package static let notAPartial = IssueCode(
    "not-a-partial", .error, "a value that names no partial, included as one")
  package static let notPrintable = IssueCode(
    "not-printable", .error, "a value that can't be printed as it is")
  package static let partialDepth = IssueCode(
    "partial-depth", .error, "partials that include each other deeper than is read")
  package static let repeatedBlock = IssueCode(
    "repeated-block", .error, "a block that stands twice")
  package static let richText = IssueCode("rich-text", .error, "Markdown where it can't be printed")
  package static let sectionInComment = IssueCode(
    "section-in-comment", .error, "a section in a comment")
  package static let sectionInRule = IssueCode(
    "section-in-rule", .error, "a section inside a declaration of a style sheet")
  package static let sectionInTag = IssueCode(
    "section-in-tag", .error, "a section in a tag of markup")
  package static let sectionInValue = IssueCode(
    "section-in-value", .error, "a section in the value of an attribute or in an address")
  package static let textInParent = IssueCode(
    "text-in-parent", .error, "text that fills no block of the template it stands in")
  package static let tooManyBlocks = IssueCode(
    "too-many-blocks", .error, "more blocks at once than are read")
  package static let tooManyErrors = IssueCode(
    "too-many-errors", .error, "more errors in a template than are told")
  package static let tooManyParents = IssueCode(
    "too-many-parents", .error, "more templates filled in than are read")
  package static let tooManyPartials = IssueCode(
    "too-many-partials", .error, "more partials and blocks in a document than are read")
  package static let tooManySteps = IssueCode(
    "too-many-steps", .error, "a page that takes more steps than are taken")
  package static let tooMuchText = IssueCode(
    "too-much-text", .error, "a document with its partials that is longer than is read")
  package static let tripleMustache = IssueCode(
    "triple-mustache", .error, "a value printed without escaping")
  package static let unclosedSection = IssueCode(
    "unclosed-section", .error, "a section that is never closed")
  package static let unclosedTag = IssueCode("unclosed-tag", .error, "a tag that is never closed")
  package static let unknownBlock = IssueCode(
    "unknown-block", .error, "a block that the template doesn't have")
  package static let unknownName = IssueCode(
    "unknown-name", .error, "a name that doesn't exist where it stands")
  package static let unknownPartial = IssueCode(
    "unknown-partial", .error, "a partial that doesn't exist")
  package static let unopenedSection = IssueCode(
    "unopened-section", .error, "a tag that closes a section that is not open")
  package static let valueInCode = IssueCode("value-in-code", .error, "a value in code of Markdown")
  package static let valueInComment = IssueCode("value-in-comment", .error, "a value in a comment")
  package static let valueInScript = IssueCode("value-in-script", .error, "a value in a script")
  package static let valueInStyle = IssueCode("value-in-style", .error, "a value in a style")
  package static let valueInTag = IssueCode("value-in-tag", .error, "a value in a tag of markup")
}
