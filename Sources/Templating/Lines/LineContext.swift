/// Where in a Markdown or plain text document a template stands.
struct LineContext: Hashable {
  /// What the place is in Markdown.
  enum Place: Hashable {
    case text
    /// Between `[` and `]`.
    case linkText
    /// Behind `](`.
    case destination
    /// In a code span that so many backticks opened.
    case code(Int)
    /// In an HTML tag.
    case tag

    /// Whether a backslash takes a mark its meaning here.
    var hasEscapes: Bool {
      switch self {
      case .text, .linkText, .destination: true
      case .code, .tag: false
      }
    }
  }

  let language: TemplateLanguage
  var place = Place.text
  /// Whether the line is a heading, which holds no links of values.
  var isInHeading = false
  /// Whether nothing but white space stands before in the line.
  var isAtLineStart = true

  init(_ language: TemplateLanguage) {
    self.language = language
  }

  /// How a value of a kind is printed here.
  func printing(of kind: SlotKind) throws(Refusal) -> Printing {
    if kind == .setting(.asset) {
      throw Refusal("misplaced-asset", "a picture can't be printed in text")
    }
    let isRich = kind == .inline || kind == .block
    guard language == .markdown else { return isRich ? .plainRich : .plainText }
    switch place {
    case .text: return isRich && !isInHeading ? .markdownRich : .markdownText
    case .linkText: return .markdownLinkText
    case .destination: return .markdownAddress
    case .code:
      throw Refusal(
        "value-in-code", "no value can stand in a code span, where nothing can be escaped",
        hint: "print it without backticks")
    case .tag:
      throw Refusal(
        "value-in-tag", "no value can stand in an HTML tag of a Markdown template",
        hint: "write Markdown: [text](address)")
    }
  }

  /// Goes on behind a value.
  mutating func passValue() {
    isAtLineStart = false
  }

  /// What two branches must agree in.
  func isSamePlace(as other: LineContext) -> Bool {
    place == other.place && isInHeading == other.isInHeading
  }

  /// The context behind a section that begins here and ends in another context.
  func joined(with end: LineContext) -> LineContext {
    var joined = self
    joined.isAtLineStart = isAtLineStart && end.isAtLineStart
    return joined
  }

  /// What an author calls the place.
  var description: String {
    switch place {
    case .text: isInHeading ? "a heading" : "text"
    case .linkText: "the text of a link"
    case .destination: "the address of a link"
    case .code: "a code span"
    case .tag: "an HTML tag"
    }
  }
}
