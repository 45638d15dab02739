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
      case .comment: scanUntil("-->")
      case .declaration: scanUntil(">")
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
    case let byte where byte.isASCIILetter: context.state = .tagName
    default:
      refuse(
        place - 1, "stray-character", "a \"<\" that begins no tag", hint: "write &lt; for the sign")
      context.state = .text
    }
  }

  private mutating func scanTagName() {
    while place < bytes.endIndex, bytes[place] > 0x20, !"/>".utf8.contains(bytes[place]) {
      context.text.append(bytes[place].lowercasedASCII)
      place += 1
    }
    guard place < bytes.endIndex else { return }
    if context.state == .tagName { endTagName() } else { scanEndOfEndTag() }
  }

  private mutating func endTagName() {
    context.place.tag = context.takeText()
    context.attributes = []
    context.needsSpace = true
    context.state = .tag
    checkStart(of: context.place.tag)
  }

  private mutating func scanEndOfEndTag() {
    guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) else {
      place = bytes.endIndex
      return
    }
    place = end + 1
    context.state = .text
    close(context.takeText())
  }

  private mutating func scanUntil(_ ending: String) {
    context.text.append(bytes[place])
    place += 1
    if context.text.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      context.text = []
      context.state = .text
    }
  }

  /// The content of `<style>`, `<title>` and the like, up to the end tag.
  private mutating func scanRawText() {
    let name = context.place.elements.last ?? ""
    let ending = Array("</\(name)".utf8)
    if context.text.isEmpty { context.textOrigin = origin(place) }
    context.text.append(bytes[place])
    if context.state == .rawText { readCSS(bytes[place]) }
    place += 1
    let tail = context.text.suffix(ending.count).map(\.lowercasedASCII)
    guard tail == ending else { return }
    if context.state == .rawText { checkCSS(context.text[...], of: "style") }
    context.text = ending.suffix(name.utf8.count)
    context.place.css = CSSPlace()
    context.state = .endTag
  }

  /// Follows a style sheet; what stands behind a value must not become a part of it.
  private mutating func readCSS(_ byte: UInt8) {
    if let endings = context.place.css.endings, !endings.contains(byte) {
      refuse(
        place, "misplaced-option", "what stands behind a value here would become a part of it",
        hint: endings.count == 1 ? "end the url() with )" : "put a space or semicolon between them")
    }
    context.place.css.read(byte)
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
    guard let element = place.elements.last, HTMLElements.withoutText.contains(element) else {
      return nil
    }
    return Refusal(
      "misplaced-text", "no text can stand directly in <\(element)>",
      hint: "put it into an element that holds text")
  }
}

extension UInt8 {
  /// A letter of ASCII.
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// The small letter of a capital of ASCII.
  var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
