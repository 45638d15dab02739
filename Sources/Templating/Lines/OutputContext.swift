/// Where in its output a template stands, in the language of the output.
enum OutputContext: Hashable {
  /// In a box: it is large, and frames of every language hold a context.
  indirect case html(HTMLContext)
  case lines(LineContext)

  /// The start of a document; a whole page of HTML has an outline to keep to.
  init(_ language: TemplateLanguage, isWholePage: Bool) {
    guard language == .html else {
      self = .lines(LineContext(language))
      return
    }
    var context = HTMLContext()
    if isWholePage { context.outline = .start }
    self = .html(context)
  }

  /// Whether nothing is open but elements, so that a partial compiled here can be used again where the
  /// context is the same.
  var isBetweenTags: Bool {
    switch self {
    case .html(let context): context.state == .text
    case .lines: true
    }
  }

  /// Whether a partial that a value names may stand here.
  var takesAnyPartial: Bool {
    switch self {
    case .html(let context): context.takesAnyPartial
    case .lines(let context): context.place == .text
    }
  }

  /// What a partial that includes itself depends on, nil if none may.
  var surroundings: Surroundings? {
    switch self {
    case .html(let context): context.surroundings.map(Surroundings.html)
    case .lines(let context): context.place == .text ? .lines(context) : nil
    }
  }

  /// What a partial that includes itself depends on.
  enum Surroundings: Hashable {
    case html(HTMLContext.Surroundings)
    case lines(LineContext)
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

  /// Continues inside a section, which may be left out, or repeated where it goes through a list.
  mutating func enterSection(isRepeated: Bool = false) {
    switch taken() {
    case .html(var context):
      context.enterSection()
      self = .html(context)
    case .lines(var context):
      context.enterSection(isRepeated: isRepeated)
      self = .lines(context)
    }
  }

  /// Continues after a value.
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

  /// Continues after a value that may not stand here: a `url()` or doctype without it would be a
  /// second error.
  mutating func passRefusedValue() {
    guard case .html(var context) = self else {
      if case .lines(var context) = self {
        context.passRefusedValue()
        self = .lines(context)
      }
      return
    }
    if context.state == .rawText { context.style.passRefusedValue() }
    if context.attributeKind == .metaName { context.text = Array("author".utf8) }
    if context.state == .declaration { context.text = Array("doctype html".utf8) }
    self = .html(context)
  }

  /// Whether a section that begins here may end there.
  func agrees(withSectionEnd end: OutputContext, isRepeated: Bool) -> Bool {
    guard case .lines(let start) = self, case .lines(let end) = end else {
      return agrees(withPartialEnd: end)
    }
    return start.mayHold(sectionEndingIn: end, isRepeated: isRepeated)
  }

  /// Whether one of several partials that begins here may end there.
  func agrees(withPartialEnd end: OutputContext) -> Bool {
    switch (self, end) {
    case (.html(let start), .html(let end)): start.agrees(withSectionEnd: end)
    case (.lines(let start), .lines(let end)): start.isSamePlace(as: end)
    default: false
    }
  }

  /// Whether a block that begins here may end there.
  func agrees(withBlockEnd end: OutputContext) -> Bool {
    switch (self, end) {
    case (.html(let start), .html(let end)): start.agrees(withBlockEnd: end)
    case (.lines(let start), .lines(let end)): start.isSamePlace(as: end)
    default: false
    }
  }

  /// Whether a partial that includes itself and begins here may end there.
  func agrees(withRecursionEnd end: OutputContext) -> Bool {
    switch (self, end) {
    case (.html(let start), .html(let end)): start == end
    case (.lines(let start), .lines(let end)): start.isWholePlace(as: end)
    default: false
    }
  }

  /// The context after one of several partials that begins here and ends there.
  func joined(withPartialEnd end: OutputContext) -> OutputContext {
    switch (self, end) {
    case (.html(let start), .html(let end)): .html(start.joined(withSectionEnd: end))
    case (.lines(let start), .lines(let end)): .lines(start.joined(with: end))
    default: self
    }
  }

  /// The context after a section that begins here, and may be repeated, and ends there.
  func joined(withSectionEnd end: OutputContext, isRepeated: Bool) -> OutputContext {
    guard case .lines(let start) = self, case .lines(let end) = end else {
      return joined(withPartialEnd: end)
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
