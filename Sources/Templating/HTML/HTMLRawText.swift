import Diagnostics

/// The content of `<title>`, `<textarea>` and `<style>`, up to the end tag.
extension HTMLScanner {
  mutating func scanRCDATA() {
    guard let sign = bytes[place...].firstIndex(of: UInt8(ascii: "<")) else {
      place = bytes.endIndex
      return
    }
    place = sign
    if startsEndTag(at: sign) { return startEndTag() }
    refuse(
      sign, .strayCharacter, "a \"<\" that does not end \(context.description)",
      hint: "write &lt; for the sign")
    place += 1
  }

  /// Whether the end tag of the innermost element begins at a place. It has to begin before a value or
  /// section comes between, so that all of its name has to be there.
  private func startsEndTag(at place: Int) -> Bool {
    let name = context.elements.last ?? ""
    let ending = bytes[place...].prefix(name.utf8.count + 2)
    return ending.starts(with: "</".utf8)
      && ending.dropFirst(2).lazy.map(\.lowercased).elementsEqual(name.utf8)
  }

  private mutating func startEndTag() {
    context.origins.text = origin(place)
    context.text = Array((context.elements.last ?? "").utf8)
    context.state = .endTag
    place += 2 + context.text.count
  }

  mutating func scanStyle() {
    var end = place
    while end < bytes.endIndex {
      guard let sign = bytes[end...].firstIndex(of: UInt8(ascii: "<")) else {
        end = bytes.endIndex
        break
      }
      end = sign
      if startsEndTag(at: sign) { break }
      let next = bytes[sign...].dropFirst().first
      if next == nil || next == UInt8(ascii: "/") {
        refuse(
          sign, .strayCharacter, "a \"<\" that does not end \(context.description)",
          hint: "take it out")
      }
      end += 1
    }
    readStyle(upTo: end)
    guard end < bytes.endIndex else { return }
    context.style = StylePlace()
    context.styleNumber = 0
    startEndTag()
  }

  private mutating func readStyle(upTo end: Int) {
    let sheet = bytes[place..<end]
    if let first = sheet.first, !context.style.canStandBehindValue(first) {
      refuse(
        place, .misplacedOption, "what stands behind a value here would become a part of it",
        hint: context.style.value == .address
          ? "end the url() with )" : "put a space or semicolon between them")
    }
    let tailLength = context.style.tail.count
    if tailLength == 0 { context.origins.text = origin(place) }
    let start = context.origins.text ?? origin(place)
    for fault in context.style.read(sheet, endsSheet: end < bytes.endIndex) {
      let isInTail = fault.offset < tailLength
      refuse(
        isInTail ? start.moved(by: fault.offset) : origin(place + fault.offset - tailLength),
        fault.refusal)
    }
    if !context.style.tail.isEmpty, context.style.tail.count <= end - place {
      context.origins.text = origin(end - context.style.tail.count)
    }
    place = end
  }

  /// Text of a style sheet that continues after a tag of the template must not continue a token whose end
  /// nobody has seen, and no long one.
  mutating func checkGoingOn() {
    let isBroken = context.style.isInsideToken || context.style.tail.count > Limits.wordLength
    guard isBroken, !context.style.isReported else { return }
    refuse(
      place, .brokenToken,
      "a string, comment or long word of a style sheet goes on behind a tag of the template",
      hint: "let it stand there without tags between")
    context.style.dropTail()
  }

  /// What is wrong at the end of a style sheet that no end tag ends.
  mutating func endStyle() {
    for fault in context.style.read([], endsSheet: true) {
      refuse(
        (context.origins.text ?? origin(place)).moved(by: fault.offset), fault.refusal)
    }
  }
}

extension HTMLContext.Origin {
  /// A place in the same file.
  func moved(by distance: Int) -> HTMLContext.Origin {
    HTMLContext.Origin(file: file, offset: offset + distance, chain: chain)
  }
}
