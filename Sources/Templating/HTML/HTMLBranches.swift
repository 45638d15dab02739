import Diagnostics

/// Where what is left out, repeated or chosen may begin and end in HTML.
extension HTMLContext {
  /// Whether a section that begins here may end there.
  ///
  /// Inside a tag its attributes, and whether a space has to follow, may differ: the section holds whole
  /// attributes, and what follows it is judged as if either had come before.
  func agrees(withSectionEnd end: HTMLContext) -> Bool {
    guard state == .tag, end.state == .tag else { return self == end }
    var end = end
    end.attributes = attributes
    end.needsSpace = needsSpace
    end.lastAttribute = lastAttribute
    return self == end
  }

  /// The context after a section that begins here and ends there, and may be left out. Two sections may
  /// hold one attribute, of which a browser takes the first: each was judged.
  func joined(withSectionEnd end: HTMLContext) -> HTMLContext {
    var joined = self
    joined.needsSpace = needsSpace || end.needsSpace
    joined.origins.tagCount = end.origins.tagCount
    joined.origins.styleCount = end.origins.styleCount
    return joined
  }

  /// Whether a block that begins here may end there. It is printed exactly once, and what stands after
  /// it is judged in the context that it really ends in: only its author is told of what it leaves
  /// open.
  func agrees(withBlockEnd end: HTMLContext) -> Bool {
    state == end.state && elements == end.elements && tagNumber == end.tagNumber
      && attribute == end.attribute
      && styleNumber == end.styleNumber && outline == end.outline
  }

  /// Continues inside a section, which may be left out or repeated: nothing of it is first in `<head>`,
  /// and no `=` in it gives a value to the attribute before it.
  mutating func enterSection() {
    lastAttribute = ""
    isFirstInHead = false
  }

  /// Whether a partial that a value names may stand here: nothing of one may become a part of what
  /// stands before or after it.
  var takesAnyPartial: Bool {
    state == .text || (state == .rawText && style.isBetween)
  }

  /// What a partial that includes itself depends on, nil if none may.
  ///
  /// Deeper in, the same elements are open once more. Of the open elements the judgement asks for the
  /// innermost, for whether one of a name is open, and for how many there are, which is limited.
  var surroundings: Surroundings? {
    guard state == .text else { return nil }
    var context = self
    context.elements = elements.suffix(1)
    return Surroundings(context: context, elements: Set(elements))
  }

  /// All of a context but for how often an element is open.
  struct Surroundings: Hashable {
    let context: HTMLContext
    let elements: Set<String>
  }
}

/// Where no section may stand in HTML, and why: what is judged as a whole has to be there as a whole.
extension HTMLContext {
  /// Why no section may stand here.
  var sectionRefusal: Refusal? {
    switch state {
    case .text, .rcdata, .tag: nil
    case .rawText: style.isBetween ? nil : Self.ruleRefusal
    case .value: isJudgedValue ? valueRefusal : nil
    case .comment, .declaration:
      Refusal(
        .sectionInComment, "a section can't stand in \(description)",
        hint: "let it hold all of it")
    case .tagOpen, .tagName, .endTag, .attributeName, .beforeValue, .unquotedValue:
      Refusal(
        .sectionInTag, "a section can't stand in \(description)",
        hint: "let it hold whole tags or attributes, with a space before it")
    }
  }

  private static let ruleRefusal = Refusal(
    .sectionInRule, "a section can't stand inside a declaration",
    hint: "let it hold whole declarations or rules")

  /// Whether the value is an address or style, whose parts mean something only together.
  private var isJudgedValue: Bool { attributeKind != .text }

  private var valueRefusal: Refusal {
    Refusal(
      .sectionInValue, "a section can't stand in \(description)",
      hint: "let it hold the whole attribute")
  }
}
