/// Where no section may stand in HTML, and why: what is judged as a whole has to be there as a whole.
extension HTMLContext {
  /// Why no section may stand here.
  var sectionRefusal: Refusal? {
    switch state {
    case .text, .rcdata, .tag: nil
    case .rawText: place.css.isBetween ? nil : Self.ruleRefusal
    case .value: isJudgedValue ? valueRefusal : nil
    case .comment, .declaration:
      Refusal(
        "section-in-comment", "a section can't stand in \(description)",
        hint: "let it hold all of it")
    case .tagOpen, .tagName, .endTag, .attributeName, .beforeValue, .unquotedValue:
      Refusal(
        "section-in-tag", "a section can't stand in \(description)",
        hint: "let it hold whole tags or attributes, with a space before it")
    }
  }

  private static let ruleRefusal = Refusal(
    "section-in-rule", "a section can't stand inside a declaration",
    hint: "let it hold whole declarations or rules")

  /// Whether the value is an address or style, whose parts mean something only together.
  private var isJudgedValue: Bool {
    HTMLAttributes.kind(of: place.attribute, on: place.tag) != .text
  }

  private var valueRefusal: Refusal {
    Refusal(
      "section-in-value", "a section can't stand in \(description)",
      hint: "let it hold the whole attribute")
  }
}
