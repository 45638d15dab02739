import Diagnostics

/// Reads the HTML in a template's text as a browser's tokenizer does, and finds what may not stand
/// in a theme.
struct HTMLScanner {
  let bytes: ArraySlice<UInt8>
  /// The template that the bytes are of, and how it was included.
  let source: Source
  let chain: [TemplateError.Link]
  var context: HTMLContext
  var place: Int
  /// What is wrong, by the byte at fault.
  private(set) var refusals: [(origin: HTMLContext.Origin, refusal: Refusal)] = []

  init(
    _ bytes: ArraySlice<UInt8>, of source: Source, chain: [TemplateError.Link],
    in context: HTMLContext
  ) {
    self.bytes = bytes
    self.source = source
    self.chain = chain
    self.context = context
    place = bytes.startIndex
  }

  /// Reads to the end of the bytes; the context is then the one after them.
  mutating func scan() {
    if context.state == .rawText { checkGoingOn() }
    while place < bytes.endIndex {
      switch context.state {
      case .text: scanText()
      case .tagOpen: scanTagOpen()
      case .tagName, .endTag: scanTagName()
      case .tag: scanTag()
      case .attributeName: scanAttributeName()
      case .beforeValue: scanBeforeValue()
      case .value(let quote): scanValue(upTo: quote)
      case .unquotedValue: scanUnquotedValue()
      case .comment: scanComment()
      case .declaration: scanDeclaration()
      case .rcdata: scanRCDATA()
      case .rawText: scanStyle()
      }
    }
    // A tag's name ends where a section begins, as it would before white space.
    if context.state == .tagName { endTagName() }
  }

  /// A place in the file.
  func origin(_ place: Int) -> HTMLContext.Origin {
    HTMLContext.Origin(file: source.file, offset: source.offset(of: place), chain: chain)
  }

  mutating func refuse(_ offset: Int, _ code: IssueCode, _ message: String, hint: String? = nil) {
    refuse(origin(offset), Refusal(code, message, hint: hint))
  }

  mutating func refuse(_ origin: HTMLContext.Origin, _ refusal: Refusal) {
    if refusals.count <= Limits.errorCount { refusals.append((origin, refusal)) }
    if refusal.isFinal { place = bytes.endIndex }
  }

  private mutating func scanText() {
    if bytes[place] == UInt8(ascii: "<") {
      context.isFirstInHead = false
      context.origins.text = origin(place)
      context.origins.tag = context.origins.text
      context.state = .tagOpen
      place += 1
      return
    }
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
    if let visible = bytes[place..<end].firstIndex(where: { $0 > 0x20 }) {
      context.isFirstInHead = false
      if let refusal = context.textRefusal { refuse(origin(visible), refusal) }
    }
    place = end
  }

  private mutating func scanTagOpen() {
    context.text = []
    switch bytes[place] {
    case UInt8(ascii: "/"):
      place += 1
      context.state = .endTag
    case UInt8(ascii: "!"):
      place += 1
      let isComment = bytes[place...].starts(with: "--".utf8)
      if isComment { place += 2 }
      context.state = isComment ? .comment : .declaration
    case let byte where byte.isLetter: context.state = .tagName
    default:
      refuse(
        place - 1, .strayCharacter, "a \"<\" that begins no tag", hint: "write &lt; for the sign")
      context.enterText()
    }
  }

  private mutating func scanTagName() {
    while place < bytes.endIndex, !Self.endsName(bytes[place]) {
      context.text.append(bytes[place].lowercased)
      place += 1
    }
    guard place < bytes.endIndex else { return }
    if context.state == .tagName { endTagName() } else { scanEndOfEndTag() }
  }

  /// Whether a byte ends the name of a tag or attribute.
  static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private mutating func endTagName() {
    context.tag = context.takeText()
    context.attributes = []
    context.needsSpace = true
    context.state = .tag
    context.origins.tagCount += 1
    context.tagNumber = context.origins.tagCount
    checkStart(of: context.tag)
  }

  /// White space up to the end of an end tag; a browser would read a quote there as one.
  private mutating func scanEndOfEndTag() {
    let end = bytes[place...].firstIndex { $0 > 0x20 } ?? bytes.endIndex
    place = end
    guard end < bytes.endIndex else { return }
    if bytes[end] != UInt8(ascii: ">") {
      refuse(
        end, .strayCharacter, "nothing can stand behind the name of an end tag",
        hint: "close it with >")
    }
    place = (bytes[end...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex - 1) + 1
    let name = context.takeText()
    context.enterText()
    close(name)
  }

  /// A comment, and no other than one that ends where it seems to: a browser ends it after `<!-->`,
  /// `<!--->` and `--!>` too.
  private mutating func scanComment() {
    let byte = bytes[place]
    // Only as much of it matters as the longest end has.
    if context.text.count > 4 { context.text.removeFirst() }
    context.text.append(byte)
    place += 1
    guard byte == UInt8(ascii: ">") else { return }
    let isAbrupt = context.text.elementsEqual(">".utf8) || context.text.elementsEqual("->".utf8)
    let isBang = context.text.suffix(4).elementsEqual("--!>".utf8)
    if isAbrupt || isBang {
      refuse(
        place - 1, .strayCharacter, "a browser ends the comment here", hint: "end it with -->")
    }
    guard isAbrupt || isBang || context.text.suffix(3).elementsEqual("-->".utf8) else { return }
    context.enterText()
  }

  private mutating func scanDeclaration() {
    if context.text.isEmpty { context.origins.text = origin(place) }
    let byte = bytes[place]
    place += 1
    guard byte == UInt8(ascii: ">") else {
      context.text.append(byte.lowercased)
      return
    }
    let words = context.takeText().split { $0 == " " || $0 == "\n" }
    let isFirst = [.fragment, .start].contains(context.outline)
    if words != ["doctype", "html"] || !isFirst || !context.elements.isEmpty {
      refuse(
        context.origins.text ?? origin(place),
        Refusal(
          .strayDeclaration, "only <!doctype html> can stand here, before everything else",
          hint: "write a comment as <!-- … -->"))
    }
    context.enterText()
  }
}

extension HTMLContext {
  /// The text of a name or value, which is then empty.
  mutating func takeText() -> String {
    defer { text = [] }
    return String(decoding: text, as: UTF8.self)
  }

  /// Why no text may stand here.
  var textRefusal: Refusal? {
    if elements.isEmpty, outline != .fragment {
      return Refusal(
        .misplacedText, "no text can stand outside <html>", hint: "put it into <body>")
    }
    guard let element = elements.last, HTMLElements.withoutText.contains(element) else {
      return nil
    }
    return Refusal(
      .misplacedText, "no text can stand directly in <\(element)>",
      hint: "put it into an element that holds text")
  }
}
