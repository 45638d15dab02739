import Diagnostics
import Markdown

/// What begins with `<`.
extension MarkdownPiece {
  mutating func judgeMarkup() throws(GuardFault) {
    let next = place + 1 < text.count ? text[place + 1] : 0
    reader.place = place
    switch next {
    case _ where next.isLetter || (next.isDigit && kind != .html):
      if kind != .html, try skipAddress() { return }
      guard next.isLetter else {
        place += 1
        return
      }
      try judgeTag()
    case UInt8(ascii: "/"): try judgeEndTag()
    case UInt8(ascii: "!"), UInt8(ascii: "?"): try judgeComment()
    default: place += 1
    }
  }

  private mutating func judgeTag() throws(GuardFault) {
    let tag = try reader.readTag(.any, allowing: [.html, .svg])
    guard tag.element.kinds.isDisjoint(with: Self.refused) else {
      throw GuardFault(
        tag.start, .forbiddenElement, "<\(reader.text(tag.nameRange))> can't stand in Markdown")
    }
    try checkBackticks(upTo: reader.place)
    place = reader.place
  }

  /// Elements that frame a page, and those in which a browser reads no markup.
  private static let refused: GuardKinds = [.root, .head, .body, .title, .style, .meta]

  private mutating func judgeEndTag() throws(GuardFault) {
    let start = place
    let name = try reader.readEndTag()
    guard let element = reader.elements[name], element.kinds.isDisjoint(with: Self.refused) else {
      throw GuardFault(start, .forbiddenElement, "this end tag can't stand in Markdown")
    }
    try checkBackticks(upTo: reader.place)
    place = reader.place
  }

  /// A comment that all readers take for one: some end it at any `--`.
  private mutating func judgeComment() throws(GuardFault) {
    let start = place
    guard reader.stands("<!--", at: place) else {
      throw GuardFault(start, .strayDeclaration, "a declaration can't stand in Markdown")
    }
    try reader.readComment()
    let content = text[(start + 4)..<(reader.place - 3)]
    guard !content.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
      content.firstRange(of: Array("--".utf8)) == nil, content.last != UInt8(ascii: "-")
    else {
      throw GuardFault(start, .abruptComment, "some readers end this comment sooner than others")
    }
    try checkBackticks(upTo: reader.place)
    place = reader.place
  }

  /// Some readers look for code spans first, and would find one that begins in a tag.
  private func checkBackticks(upTo end: Int) throws(GuardFault) {
    guard kind != .html, let backtick = text[place..<end].firstIndex(of: UInt8(ascii: "`")) else {
      return
    }
    throw GuardFault(backtick, .strayCharacter, "a backtick stands in markup")
  }

  /// Continues after an address in angle brackets, if one stands here.
  private mutating func skipAddress() throws(GuardFault) -> Bool {
    let rest = text[(place + 1)...]
    let address = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") }
    guard address.endIndex < text.count, text[address.endIndex] == UInt8(ascii: ">") else {
      return false
    }
    let scheme = address.prefix { $0.isLetter || $0.isDigit || "+.-".utf8.contains($0) }
    let behind = address[scheme.endIndex...]
    let isMail =
      behind.first == UInt8(ascii: "@")
      && behind.dropFirst().allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2E || $0 == 0x2D }
    guard isMail || (behind.first == UInt8(ascii: ":") && scheme.first?.isLetter == true) else {
      return false
    }
    if !isMail { try judge(destination: address.startIndex) }
    try checkBackticks(upTo: address.endIndex)
    place = address.endIndex + 1
    return true
  }
}

/// Links, images and definitions.
extension MarkdownPiece {
  /// Judges what follows a `]`.
  mutating func judgeLink(behind bracket: Bracket?) throws(GuardFault) {
    let isImage = bracket?.isImage ?? false
    if isImage, namedImage == nil { namedImage = bracket?.place }
    let next = place < text.count ? text[place] : 0
    let isDefinition = next == UInt8(ascii: ":") && bracket?.startsLine ?? true
    guard next == UInt8(ascii: "(") || isDefinition else { return }
    var start = place + 1
    while start < text.count, text[start].isSpace { start += 1 }
    if start < text.count, text[start] == UInt8(ascii: "<") { start += 1 }
    if isImage, !isDefinition {
      guard GuardAddress.isData(text[start...]) else {
        throw GuardFault(start, .outsideAddress, "an image would load something")
      }
    }
    if isDefinition, !GuardAddress.isData(text[start...]) { hasDefinition = true }
    if !isImage || isDefinition { try judge(destination: start, isInline: !isDefinition) }
    // What stands in the address is read again, as a reader may that finds no link here.
    place += 1
  }

  /// Judges where an address leads that begins at a place. Some readers let one in a link continue in the
  /// next line.
  func judge(destination start: Int, isInline: Bool = false) throws(GuardFault) {
    let reach = text[start...].prefix(Limits.schemeReach)
    let address = reach.prefix { byte in
      (byte > 0x20 || (isInline && byte.isSpace)) && byte != UInt8(ascii: ")")
        && byte != UInt8(ascii: ">")
    }
    let isCut = address.count == Limits.schemeReach
    switch GuardAddress.verdict(on: Self.unescaped(address)) {
    case .allowed where isCut && !Self.isDecided(address), .hidden:
      throw GuardFault(start, .hiddenAddress, "where this link leads could be hidden")
    case .scheme:
      throw GuardFault(
        start, .linkScheme,
        "a link leads to an address of another scheme than http, https, mailto and tel")
    case .allowed: return
    }
  }

  /// Whether what ends a scheme stands in an address, so that what comes after matters no more.
  private static func isDecided(_ address: ArraySlice<UInt8>) -> Bool {
    GuardText.decoded(unescaped(address)).contains { ":/?#\\".utf8.contains($0) }
  }

  /// The address without the backslashes that take a mark its meaning.
  private static func unescaped(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard address.contains(UInt8(ascii: "\\")) else { return address }
    var unescaped: [UInt8] = []
    var place = address.startIndex
    while place < address.endIndex {
      let next = address.dropFirst(place + 1 - address.startIndex).first ?? 0
      if address[place] == UInt8(ascii: "\\"), next.isPunctuation { place += 1 }
      unescaped.append(address[place])
      place += 1
    }
    return unescaped[...]
  }
}
