import Markdown

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

  /// Reads to the end of the bytes; the context is then the one behind them.
  mutating func scan() {
    if context.state == .rawText { context.pieces.append((context.text.count, origin(place))) }
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
      case .rcdata, .rawText: scanRawText()
      }
    }
    // A tag's name ends where a section begins, as it would before white space.
    if context.state == .tagName { endTagName() }
  }

  /// A place in the file.
  func origin(_ place: Int) -> HTMLContext.Origin {
    HTMLContext.Origin(file: source.file, offset: source.offset(of: place), chain: chain)
  }

  mutating func refuse(_ offset: Int, _ name: String, _ message: String, hint: String? = nil) {
    refuse(origin(offset), Refusal(name, message, hint: hint))
  }

  mutating func refuse(_ origin: HTMLContext.Origin, _ refusal: Refusal) {
    if refusals.count <= Limits.errorCount { refusals.append((origin, refusal)) }
    if refusal.isFinal { place = bytes.endIndex }
  }

  private mutating func scanText() {
    if bytes[place] == UInt8(ascii: "<") {
      context.textOrigin = origin(place)
      context.tagOrigin = context.textOrigin
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
        place - 1, "stray-character", "a \"<\" that begins no tag", hint: "write &lt; for the sign")
      context.state = .text
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
    context.place.tag = context.takeText()
    context.attributes = []
    context.needsSpace = true
    context.state = .tag
    checkStart(of: context.place.tag)
  }

  /// White space up to the end of an end tag; a browser would read a quote there as one.
  private mutating func scanEndOfEndTag() {
    let end = bytes[place...].firstIndex { $0 > 0x20 } ?? bytes.endIndex
    place = end
    guard end < bytes.endIndex else { return }
    if bytes[end] != UInt8(ascii: ">") {
      refuse(
        end, "stray-character", "nothing can stand behind the name of an end tag",
        hint: "close it with >")
    }
    place = (bytes[end...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex - 1) + 1
    context.state = .text
    close(context.takeText())
  }

  /// A comment, and no other than one that ends where it seems to: a browser ends it behind `<!-->`,
  /// `<!--->` and `--!>` too.
  private mutating func scanComment() {
    let byte = bytes[place]
    context.text.append(byte)
    place += 1
    guard byte == UInt8(ascii: ">") else { return }
    let isAbrupt = context.text.elementsEqual(">".utf8) || context.text.elementsEqual("->".utf8)
    let isBang = context.text.suffix(4).elementsEqual("--!>".utf8)
    if isAbrupt || isBang {
      refuse(
        place - 1, "stray-character", "a browser ends the comment here", hint: "end it with -->")
    }
    guard isAbrupt || isBang || context.text.suffix(3).elementsEqual("-->".utf8) else { return }
    context.text = []
    context.state = .text
  }

  private mutating func scanDeclaration() {
    if context.text.isEmpty { context.textOrigin = origin(place) }
    let byte = bytes[place]
    place += 1
    guard byte == UInt8(ascii: ">") else {
      context.text.append(byte.lowercased)
      return
    }
    let words = context.takeText().split { $0 == " " || $0 == "\n" }
    let isFirst = [.fragment, .start].contains(context.place.outline)
    if words != ["doctype", "html"] || !isFirst || !context.place.elements.isEmpty {
      refuse(
        context.textOrigin ?? origin(place),
        Refusal(
          "stray-declaration", "only <!doctype html> can stand here, before everything else",
          hint: "write a comment as <!-- … -->"))
    }
    context.state = .text
  }

  /// The content of `<style>`, `<title>` and the like, up to the end tag.
  private mutating func scanRawText() {
    let ending = Array("</\(context.place.elements.last ?? "")".utf8)
    let isStyle = context.state == .rawText
    if context.text.isEmpty { context.textOrigin = origin(place) }
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == UInt8(ascii: "<") { checkLessThan(ending) }
      context.text.append(byte)
      if isStyle { readCSS(byte) }
      place += 1
      if byte.lowercased == ending.last, endsIn(ending) { return endRawText(ending) }
    }
  }

  /// Whether the text ends in the start of an end tag, which a value may stand in.
  private func endsIn(_ ending: [UInt8]) -> Bool {
    context.text.suffix(ending.count).lazy.map(\.lowercased).elementsEqual(ending)
  }

  private mutating func endRawText(_ ending: [UInt8]) {
    if context.state == .rawText { checkCSS(context.text[...], of: "style") }
    context.text = Array(ending.dropFirst(2))
    context.place.css = CSSPlace()
    context.state = .endTag
  }

  /// A `<` that could begin an end tag has to begin it before a value or section comes between.
  private mutating func checkLessThan(_ ending: [UInt8]) {
    let rest = bytes[place...].prefix(ending.count).map(\.lowercased)
    let isHarmless = context.state == .rawText && rest.count > 1 && rest[1] != UInt8(ascii: "/")
    guard rest != ending, !isHarmless else { return }
    refuse(
      place, "stray-character", "a \"<\" that does not end \(context.description)",
      hint: context.state == .rcdata ? "write &lt; for the sign" : "take it out")
  }

  /// Follows a style sheet; what stands behind a value must not become a part of it.
  private mutating func readCSS(_ byte: UInt8) {
    if !context.place.css.canStandBehindValue(byte) {
      refuse(
        place, "misplaced-option", "what stands behind a value here would become a part of it",
        hint: context.place.css.value == .address
          ? "end the url() with )" : "put a space or semicolon between them")
    }
    if context.place.css.isQuoteInsideURL(byte) {
      refuse(place, "stray-character", "a quote inside url() spoils it", hint: "quote all of it")
    }
    // A line may end in CR, LF or both, and it is one end.
    let isHalf = byte == 0x0D && bytes[place...].dropFirst().first == 0x0A
    if !isHalf { context.place.css.read(byte == 0x0D || byte == 0x0C ? 0x0A : byte) }
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
    if place.elements.isEmpty, place.outline != .fragment {
      return Refusal(
        "misplaced-text", "no text can stand outside <html>", hint: "put it into <body>")
    }
    guard let element = place.elements.last, HTMLElements.withoutText.contains(element) else {
      return nil
    }
    return Refusal(
      "misplaced-text", "no text can stand directly in <\(element)>",
      hint: "put it into an element that holds text")
  }
}
