import Diagnostics
import Styles

/// Start tags, and where they may stand.
extension HTMLGuard {
  mutating func readStart() throws(GuardFault) {
    let isDrawing = drawing != nil
    let tag = try reader.readTag(isDrawing ? .svg : .html, allowing: isDrawing ? .svg : .html)
    let reason = isDrawing ? faultInDrawing : faultInHTML(of: tag.element)
    if let reason {
      throw GuardFault(
        tag.start, .badNesting, "<\(reader.text(tag.nameRange))> can't stand \(reason)")
    }
    let isVoid = !isDrawing && tag.element.kinds.contains(.void)
    if isVoid || tag.endsItself { reader.events?.append(.end(tag.nameRange)) }
    if isVoid { return }
    if tag.endsItself {
      guard isDrawing || tag.element.kinds.contains(.drawing) else {
        throw GuardFault(
          tag.start, .unclosedElement, "<\(reader.text(tag.nameRange))/> does not end itself")
      }
      return
    }
    // Values may nest as deep as they like: how deep decides nothing here.
    push(tag)
    guard !isDrawing else { return }
    if tag.element.kinds.contains(.style) { try readStyle(tag) }
    if tag.element.kinds.contains(.title) { try readTitle(tag) }
  }

  /// Inside the title or description of a drawing a browser reads HTML again.
  private var faultInDrawing: String? {
    guard let outer = open.last, outer.kinds.contains(.describing) else { return nil }
    return "in <\(reader.text(outer.nameRange))> of a drawing"
  }

  /// Why a browser would not build the tree that the page shows.
  private func faultInHTML(of element: GuardElement) -> String? {
    guard let outer = open.last else { return "outside <html>" }
    let (kinds, around) = (element.kinds, outer.kinds)
    let isInHead = around.contains(.head)
    if !kinds.isDisjoint(with: [.root, .head, .body]) { return "a second time" }
    if around.contains(.root) { return "beside <head> and <body>" }
    if isInHead != kinds.contains(.inHead) {
      if isInHead { return "in <head>" }
      if kinds.contains(.onlyInHead) { return "outside <head>" }
    }
    if !around.isDisjoint(with: .tables) != kinds.contains(.inTable) { return "here in a table" }
    if !element.parents.isEmpty, element.parents.isDisjoint(with: around) {
      return "in <\(reader.text(outer.nameRange))>"
    }
    if kinds.contains(.description), around.contains(.division), !isInDescriptions {
      return "in a <div> that stands in no <dl>"
    }
    return faultAround(kinds)
  }

  /// Why an element can't stand somewhere inside one that is open.
  private func faultAround(_ kinds: GuardKinds) -> String? {
    if paragraphs > 0, kinds.contains(.endsParagraph) { return "in <p>" }
    if headings > 0, kinds.contains(.heading) { return "in a heading" }
    if links > 0, kinds.contains(.link) { return "in <a>" }
    if buttons > 0, kinds.contains(.button) { return "in <button>" }
    return nil
  }

  /// Whether the innermost element stands in a list of descriptions.
  private var isInDescriptions: Bool {
    open.count > 1 && open[open.count - 2].kinds.contains(.descriptions)
  }
}

/// Elements whose content is no markup.
extension HTMLGuard {
  /// Reads a style sheet up to its end tag, and judges it if no equal one was.
  private mutating func readStyle(_ tag: GuardReader.Tag) throws(GuardFault) {
    let start = reader.place
    let known = reader.sheets.lengths(at: start, in: reader.bytes)
    if let length = known.first(where: { reader.isStyleEnd(at: start + $0) }) {
      reader.place = start + length
      reader.events?.append(.text(start..<reader.place))
      return
    }
    let end = try styleEnd()
    reader.place = end
    reader.events?.append(.text(start..<end))
    if let load = reader.sheets.load(in: reader.bytes[start..<end]) {
      throw GuardFault(
        load.offset, .outsideAddress, "\(load.what) in a style sheet would load something")
    }
  }

  /// Where the style sheet that begins here ends, or the page.
  private func styleEnd() throws(GuardFault) -> Int {
    let (bytes, end) = (reader.bytes, reader.end)
    var place = reader.place
    while place < end {
      let byte = bytes[place]
      if byte < UInt8(ascii: "=") {
        if byte == UInt8(ascii: "<"), reader.isStyleEnd(at: place) { break }
        if GuardReader.isControl(byte) { throw GuardReader.control(place) }
      }
      place += 1
    }
    return place
  }

  /// Reads the text of a title up to its end tag.
  private mutating func readTitle(_ tag: GuardReader.Tag) throws(GuardFault) {
    try reader.readText()
    guard reader.place == reader.end || reader.byte(1) == UInt8(ascii: "/") else {
      throw fault(.strayCharacter, "a \"<\" in <\(reader.text(tag.nameRange))>")
    }
  }
}
