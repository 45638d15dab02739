import Diagnostics

extension HTMLScanner {
  /// Between the attributes of a tag.
  mutating func scanTag() {
    switch bytes[place] {
    case ...0x20:
      context.needsSpace = false
      place += 1
    case UInt8(ascii: ">"):
      place += 1
      openElement(endsItself: false)
    case UInt8(ascii: "/") where bytes[place...].dropFirst().first == UInt8(ascii: ">"):
      place += 2
      openElement(endsItself: true)
    case UInt8(ascii: "/"):
      refuse(
        place, .strayCharacter, "a \"/\" that does not end <\(context.tag)>",
        hint: "take it out")
      context.needsSpace = false
      place += 1
    case UInt8(ascii: "=") where !context.lastAttribute.isEmpty:
      place += 1
      context.attribute = context.lastAttribute
      context.state = .beforeValue
    default:
      if context.needsSpace {
        refuse(
          place, .strayCharacter, "a space is missing in <\(context.tag)>",
          hint: "attributes stand apart")
      }
      context.origins.text = origin(place)
      context.text = []
      context.state = .attributeName
    }
  }

  /// Whether a tag may stand here.
  mutating func checkStart(of tag: String) {
    let start = context.origins.text ?? origin(place)
    context.isFirstInHead = false
    if let reason = HTMLElements.forbidden[tag] {
      refuse(
        start,
        Refusal(.forbiddenElement, "<\(tag)> can't stand in a theme", hint: reason))
    } else if !(context.isInSVG ? HTMLElements.svg : HTMLElements.html).contains(tag) {
      let place = context.isInSVG ? "in SVG" : "in HTML"
      refuse(
        start, Refusal(.unknownElement, "<\(tag)> is no element \(place) that a theme may hold"))
    } else if let refusal = context.outline.refusal(of: tag, in: context.elements) {
      refuse(start, refusal)
    } else if let refusal = context.nestingRefusal(of: tag) {
      refuse(start, refusal)
    }
    context.outline = context.outline.behind(tag)
  }

  private mutating func openElement(endsItself: Bool) {
    let tag = context.tag
    let start = context.origins.text ?? origin(place)
    let isNamed = !context.attributes.isDisjoint(with: ["name", "property"])
    if tag == "meta", !isNamed, context.attributes.allSatisfy(HTMLAttributes.isKnownInHTML) {
      refuse(
        context.origins.tag ?? start,
        Refusal(
          .forbiddenElement, "a <meta> without a name can't stand in a theme",
          hint: "write <meta name=\"…\" content=\"…\">"))
    }
    context.enterText()
    if HTMLElements.void.contains(tag), !context.isInSVG { return }
    let isSVG = context.isInSVG
    if endsItself {
      if !isSVG, tag != "svg" {
        refuse(
          start,
          Refusal(
            .unclosedElement, "<\(tag)/> does not end itself in HTML",
            hint: "write <\(tag)></\(tag)>"))
      }
      return
    }
    if context.elements.count >= Limits.elementDepth { refuse(start, .tooManyElements) }
    context.elements.append(tag)
    context.origins.openings.append(context.origins.tag ?? start)
    context.isFirstInHead = tag == "head"
    if isSVG { return }
    if tag == "style" { context.startStyle() }
    if HTMLElements.rcdata.contains(tag) { context.state = .rcdata }
  }

  /// Closes an element, which must be the innermost.
  mutating func close(_ tag: String) {
    let start = context.origins.text ?? origin(place)
    context.isFirstInHead = false
    let elements = context.elements
    guard elements.last == tag else {
      let open = elements.last.map { "<\($0)> has to be closed" } ?? "nothing is open"
      refuse(
        start,
        Refusal(
          .mismatchedTag, "</\(tag)> stands where \(open)",
          hint: elements.last.map { "write </\($0)>" } ?? "take it out"))
      guard let index = elements.lastIndex(of: tag) else { return }
      context.truncateElements(to: index)
      return
    }
    context.truncateElements(to: elements.count - 1)
  }
}

extension HTMLContext {
  /// Continues inside `<style>`.
  mutating func startStyle() {
    state = .rawText
    style = StylePlace()
    origins.styleCount += 1
    styleNumber = origins.styleCount
  }

  /// Closes the elements from a depth on.
  mutating func truncateElements(to count: Int) {
    elements.removeLast(elements.count - count)
    origins.openings.removeLast(origins.openings.count - count)
  }
}
