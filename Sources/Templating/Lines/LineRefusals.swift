import Diagnostics

/// Why something may not stand where it does in Markdown.
extension Refusal {
  static let valueInCode = Refusal(
    .valueInCode, "no value can stand in a code span, where nothing can be escaped",
    hint: "print it without backticks")

  static let valueInFence = Refusal(
    .valueInCode, "no value can stand in fenced code, where nothing can be escaped",
    hint: "print it outside")

  static let valueInIndentedCode = Refusal(
    .valueInCode, "no value can stand in indented code, where nothing can be escaped",
    hint: "indent the line by fewer than four spaces")

  static let valueInMarkdownTag = Refusal(
    .valueInTag, "no value can stand in an HTML tag of a Markdown template",
    hint: "write Markdown: [text](address)")

  static let valueInMarkdownComment = Refusal(
    .valueInComment, "no value can stand in a comment",
    hint: "write {{! … }} for a note to yourself")

  static let valueBehindBackslash = Refusal(
    .strayCharacter, "a backslash before a value takes the first mark of it its meaning",
    hint: "write two for the sign, or put a space between them")

  static let behindBlock = Refusal(
    .richText, "nothing can stand behind paragraphs and lists in a line",
    hint: "begin a new line, or print the words of the value with .plain")

  static let sectionInMarkdownTag = Refusal(
    .sectionInTag, "a section can't stand in an HTML tag of a Markdown template",
    hint: "let it hold the whole tag")

  static let sectionInMarkdownComment = Refusal(
    .sectionInComment, "a section can't stand in a comment", hint: "let it hold all of it")

  static let sectionInAddress = Refusal(
    .sectionInValue, "a section can't stand in the address of a link",
    hint: "let it hold the whole link")

  static let unfinishedTag = Refusal(
    .unclosedTag, "a tag has to end on its line", hint: "write &lt; for the sign")

  static let strayInMarkup = Refusal(
    .strayCharacter, "this can't stand in a tag, a comment or an address in angle brackets",
    hint: "a reader of Markdown could take the rest for something else")

  static let brokenLink = Refusal(
    .brokenLink, "what stands behind the \"]\" could make it a link to another address",
    hint: "write a link in one piece, or put a space between them")

  static let unclosedCode = Refusal(
    .unclosedCode, "a code span has to stand in one piece, on one line",
    hint: "write \\` for the sign")

  static let codeBehindValue = Refusal(
    .brokenCode, "a code span can't begin directly behind {{…}}",
    hint: "put a space between them")

  static let misplacedFence = Refusal(
    .misplacedFence, "fenced code can't stand here",
    hint: "let it begin and end on lines of its own, outside lists, quotes and HTML")

  static let tooManyBrackets = Refusal(
    .bracketDepth, "brackets stand in each other more than \(Brackets.deepest) deep")

  static let markInAddress = Refusal(
    .badAddress, "brackets and backticks can't stand in an address",
    hint: "write %5B for [, %5D for ] and %60 for `")

  static let strayDeclaration = Refusal(
    .strayDeclaration, "only tags and comments can stand here",
    hint: "write &lt; for the sign")

  static let brokenMarkup = Refusal(
    .sectionInTag, "a tag or comment of HTML has to stand in one piece",
    hint: "write it without {{…}} in it")
}
