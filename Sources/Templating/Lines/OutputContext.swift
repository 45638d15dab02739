/// Where in its output a template stands, in the language of the output.
enum OutputContext {
  case html(HTMLContext)
  case lines(LineContext)

  /// What a compiled partial depends on.
  enum Key: Hashable {
    case html(HTMLContext.Place, isFirstInHead: Bool)
    case lines(LineContext)
  }

  /// The start of a document; a whole page of HTML has an outline to keep to.
  init(_ language: TemplateLanguage, isWholePage: Bool) {
    guard language == .html else {
      self = .lines(LineContext(language))
      return
    }
    var context = HTMLContext()
    if isWholePage { context.place.outline = .start }
    self = .html(context)
  }

  var key: Key {
    switch self {
    case .html(let context): .html(context.place, isFirstInHead: context.isFirstInHead)
    case .lines(let context): .lines(context)
    }
  }

  /// Whether what stands before doesn't matter: a value or a style sheet is judged as a whole.
  var isBetweenTags: Bool {
    switch self {
    case .html(let context): context.state == .text
    case .lines: true
    }
  }

  /// How a value of a kind is printed here.
  func printing(of kind: SlotKind) throws(Refusal) -> Printing {
    switch self {
    case .html(let context): try context.printing(of: kind)
    case .lines(let context): try context.printing(of: kind)
    }
  }

  /// Why no section, and no partial that a value names, may stand here.
  var sectionRefusal: Refusal? {
    switch self {
    case .html(let context): context.sectionRefusal
    case .lines(let context): context.sectionRefusal
    }
  }

  /// Goes on inside a section, which may be left out, or repeated where it goes through a list.
  mutating func enterSection(isRepeated: Bool = false) {
    switch taken() {
    case .html(var context):
      context.lastAttribute = ""
      self = .html(context)
    case .lines(var context):
      context.enterSection(isRepeated: isRepeated)
      self = .lines(context)
    }
  }

  /// Goes on behind a value.
  mutating func passValue(of kind: SlotKind = .trustedHTML) {
    switch taken() {
    case .html(var context):
      context.passValue(of: kind)
      self = .html(context)
    case .lines(var context):
      context.passValue(of: kind)
      self = .lines(context)
    }
  }

  /// The context, which is then held here no more: what it holds of a style sheet is changed in place,
  /// where a copy for each value would take time with the square of the sheet.
  mutating func taken() -> OutputContext {
    var context = OutputContext.lines(LineContext(.plainText))
    swap(&self, &context)
    return context
  }

  /// Lets go of the text of a style sheet, which the context at the end of a section holds.
  mutating func releaseStyle() {
    guard case .html(var context) = self, context.state == .rawText else { return }
    (context.text, context.pieces) = ([], [])
    self = .html(context)
  }

  /// Goes on behind a value that may not stand here: a `url()` or doctype without it would be a
  /// second error.
  mutating func passRefusedValue() {
    guard case .html(var context) = self else {
      if case .lines(var context) = self {
        context.passRefusedValue()
        self = .lines(context)
      }
      return
    }
    if context.place.css.mode == .url { context.text += "data:".utf8 }
    if context.state == .declaration { context.text = Array("doctype html".utf8) }
    self = .html(context)
  }

  /// Whether a section that begins here may end there.
  func agrees(withSectionEnd end: OutputContext, isRepeated: Bool) -> Bool {
    guard case .lines(let start) = self, case .lines(let end) = end else {
      return agrees(with: end)
    }
    return start.mayHold(sectionEndingIn: end, isRepeated: isRepeated)
  }

  /// Whether what begins here may end there.
  func agrees(with end: OutputContext) -> Bool {
    switch (self, end) {
    case (.html(let start), .html(let end)): start.place.agrees(with: end.place)
    case (.lines(let start), .lines(let end)): start.isSamePlace(as: end)
    default: false
    }
  }

  /// Whether a block that begins here may end there: it is always printed, so that it may be a part
  /// of an address or a declaration.
  func agrees(withBlockEnd end: OutputContext) -> Bool {
    guard case .html(let start) = self, case .html(let end) = end else { return agrees(with: end) }
    var place = start.place
    place.address = end.place.address
    place.css = end.place.css
    return place == end.place
  }

  /// The context behind a section that begins here and ends there.
  func joined(with end: OutputContext) -> OutputContext {
    switch (self, end) {
    case (.html(let start), .html(let end)): .html(start.joined(with: end))
    case (.lines(let start), .lines(let end)): .lines(start.joined(with: end))
    default: self
    }
  }

  /// The context behind a section that begins here, and may be repeated, and ends there.
  func joined(withSectionEnd end: OutputContext, isRepeated: Bool) -> OutputContext {
    guard case .lines(let start) = self, case .lines(let end) = end else {
      return joined(with: end)
    }
    return .lines(start.joined(with: isRepeated ? end.seen(fromAround: start) : end))
  }

  /// What an author calls the place.
  var description: String {
    switch self {
    case .html(let context): context.description
    case .lines(let context): context.description
    }
  }
}
