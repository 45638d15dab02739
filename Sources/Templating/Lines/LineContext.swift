import Diagnostics

/// Where in a Markdown or plain text document a template stands.
///
/// What is only perhaps so, since a value or section before may be left out, counts as the more dangerous
/// of both.
struct LineContext: Hashable {
  /// What the place is in Markdown.
  enum Place: Hashable {
    case text
    /// After `](` or the `]:` of a definition.
    case destination(MarkdownAddress)
    /// In a code span, by the number of backticks that opened it. It must stand in one piece;
    /// `isReported` is whether an error was reported because it doesn't.
    case code(Int, isReported: Bool)
    /// In an HTML tag, which must stand in one piece too.
    case tag(isReported: Bool)
    /// In a comment, which must stand in one piece too.
    case comment(isReported: Bool)
  }

  /// What opened fenced code: a mark and how often it is repeated.
  struct Fence: Hashable {
    let mark: UInt8
    let length: Int
  }

  let language: TemplateLanguage
  var place = Place.text
  var fence: Fence?
  /// Whether the line is a heading, which holds no links of values.
  var isInHeading = false
  /// Whether nothing but white space and marks of lists and quotes stands before in the line.
  var isAtLineStart = true
  /// Whether such a mark may stand in the line.
  var hasMarks = false
  /// How many bytes those are; nil if it depends on sections.
  var margin: Int? = 0
  /// Whether that may be all that stands before: values may be empty.
  var mayStartLine = true
  var brackets = Brackets()
  var html = HTMLBlocks()
  /// Whether the line that is read ends `<pre>`.
  var endsPre = false
  /// Whether a `]` may stand directly before.
  var isBehindBracket = false
  /// Whether a backslash stands directly before.
  var isBehindBackslash = false
  /// Whether paragraphs, lists or code of a value may stand before in the line.
  var isBehindBlock = false
  /// Whether the line is indented so far that it may be code.
  var isIndentedCode = false
  /// Whether an empty line may stand before this one.
  var mayFollowBlank = true
  /// Whether text may stand in the line before, which would continue in this one.
  var isBehindText = false
  /// How far the text of the list item around is indented at least.
  var itemIndentation = 0
  /// What holds in the innermost section only as long as the place where it begins is as it was at first.
  var assumptions = Assumptions()

  init(_ language: TemplateLanguage) {
    self.language = language
  }

  /// How a value of a kind is printed here.
  func printing(of kind: SlotKind) throws(Refusal) -> Printing {
    if kind == .setting(.asset) {
      throw Refusal(.misplacedAsset, "a picture can't be printed in text")
    }
    let isRich = kind == .inline || kind == .block
    guard language == .markdown else { return isRich ? .plainRich : .plainText }
    if let refusal = valueRefusal { throw refusal }
    if case .destination = place { return .markdownAddress }
    if html.isHere {
      guard isRich else { return .markdownHTMLText }
      throw Refusal(
        .richText, "Markdown can't be printed in an HTML block, where it isn't read",
        hint: "put an empty line before it, or print its words with .plain")
    }
    if brackets.depth > 0 { return .markdownLinkText }
    guard isRich, !isInHeading else { return .markdownText }
    if kind == .block, let refusal = blockRefusal { throw refusal }
    return .markdownRich
  }

  /// Why no value of any kind may stand here.
  private var valueRefusal: Refusal? {
    if isBehindBackslash { return .valueBehindBackslash }
    if isBehindBlock { return .behindBlock }
    if isIndentedCode { return .valueInIndentedCode }
    if fence != nil { return .valueInFence }
    return switch place {
    case .text: nil
    case .destination(let address): address.valueRefusal
    case .code: .valueInCode
    case .tag: .valueInMarkdownTag
    case .comment: .valueInMarkdownComment
    }
  }

  /// Paragraphs, lists and code begin a line, and those after them hang under it: not where it is not
  /// known how far, nor after text, which they could be taken for.
  private var blockRefusal: Refusal? {
    guard isAtLineStart, let margin, margin <= Limits.margin, !isBehindText else {
      return Refusal(
        .richText, "paragraphs and lists can't stand inside a line or directly under text",
        hint: "put the value behind an empty line, or print its words with .plain")
    }
    return nil
  }

  /// Continues after a value of a kind.
  mutating func passValue(of kind: SlotKind) {
    if language == .markdown {
      let isRich = kind == .inline || kind == .block
      if isRich { assume(html: true) }
      if case .destination(var address) = place {
        address.passValue()
        place = .destination(address)
      } else if kind == .block, !isInHeading, brackets.depth == 0 {
        assume(line: true, block: true)
        isBehindBlock = true
      }
    }
    isAtLineStart = false
    margin = nil
  }

  /// Continues after a value that may not stand here, without a second error for what encloses it.
  mutating func passRefusedValue() {
    switch place {
    case .code(let length, _): place = .code(length, isReported: true)
    case .tag: place = .tag(isReported: true)
    case .comment: place = .comment(isReported: true)
    case .destination(var address):
      address.passValue()
      place = .destination(address)
    default: break
    }
    isBehindBackslash = false
  }

  /// What an author calls the place.
  var description: String {
    switch place {
    case .text where fence != nil: "fenced code"
    case .text where isBehindBlock: "text behind paragraphs and lists"
    case .text where isBehindBracket: "text behind a \"]\""
    case .text where isBehindBackslash: "text behind a backslash"
    case .text where brackets.depth > 0: "the text of a link"
    case .text where html.isHere: "an HTML block"
    case .text: isInHeading ? "a heading" : "text"
    case .destination: "the address of a link"
    case .code: "a code span"
    case .tag: "an HTML tag"
    case .comment: "a comment"
    }
  }
}
