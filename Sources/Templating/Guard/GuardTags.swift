import Diagnostics

/// Tags and their attributes.
extension GuardReader {
  /// Reads a name up to what ends it: white space, `/`, `>` and, of an attribute, `=`.
  mutating func readName(isAttribute: Bool) throws(GuardFault) -> (GuardName, Range<Int>) {
    let (bytes, end, start) = (bytes, end, place)
    var place = start
    while place < end {
      let byte = bytes[place]
      // Most of a name is letters and hyphens.
      if byte > 0x60 || byte == UInt8(ascii: "-") {
        place += 1
        continue
      }
      if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "=") && isAttribute { break }
      if byte.isQuote || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "`")
        || byte == UInt8(ascii: "=")
      {
        throw GuardFault(place, .strayCharacter, "a name can't hold this character")
      }
      place += 1
    }
    self.place = place
    return (GuardName(bytes, start..<place), start..<place)
  }

  /// Reads the tag that begins here, with its attributes judged; the place is at `<` before a letter.
  mutating func readTag(
    _ namespace: Namespace, allowing kinds: GuardKinds
  ) throws(GuardFault) -> Tag {
    let start = place
    place += 1
    let (name, range) = try readName(isAttribute: false)
    guard let element = elements[name], !element.kinds.isDisjoint(with: kinds) else {
      throw GuardFault(start, .forbiddenElement, "<\(text(range))> can't stand in a page here")
    }
    events?.append(.start(range))
    // A drawing itself has the attributes of one.
    let isDrawing = element.kinds.contains(.drawing) && namespace == .html
    let found = try readAttributes(of: element, range, isDrawing ? .svg : namespace)
    if element.kinds.contains(.meta), !found.nameMeta {
      throw GuardFault(start, .forbiddenElement, "a <meta> without a name can't stand in a page")
    }
    return Tag(
      start: start, name: name, nameRange: range, element: element, endsItself: found.endTag)
  }

  /// Reads the attributes of a tag up to its end: whether they name a `<meta>` that may stand in a page,
  /// and whether the tag ends itself.
  private mutating func readAttributes(
    of element: GuardElement, _ tag: Range<Int>, _ namespace: Namespace
  ) throws(GuardFault) -> (nameMeta: Bool, endTag: Bool) {
    attributes.removeAll(keepingCapacity: true)
    var nameMeta = false
    while true {
      let before = place
      skipSpace()
      guard place < end else { throw unfinished(tag.lowerBound - 1, "the tag <\(text(tag))>") }
      if bytes[place] == UInt8(ascii: ">") {
        place += 1
        return (nameMeta, false)
      }
      if bytes[place] == UInt8(ascii: "/"), byte(1) == UInt8(ascii: ">") {
        place += 2
        return (nameMeta, true)
      }
      guard place > before else {
        throw GuardFault(place, .strayCharacter, "a space is missing in <\(text(tag))>")
      }
      if try readAttribute(of: element, namespace) { nameMeta = true }
    }
  }

  /// Reads an attribute and judges it; true where it names a `<meta>` that may stand in a page.
  private mutating func readAttribute(
    of element: GuardElement, _ namespace: Namespace
  ) throws(GuardFault) -> Bool {
    let (name, range) = try readName(isAttribute: true)
    guard !range.isEmpty else {
      throw GuardFault(place, .strayCharacter, "an attribute without a name")
    }
    try checkDuplicate(name, range)
    guard let use = use(of: name, namespace) else {
      throw GuardFault(
        range.lowerBound, .forbiddenAttribute, "\(text(range))=\"\" can't stand in a page here")
    }
    let value = try readValue()
    events?.append(.attribute(name: range, value: value))
    return try judge(value, use, range, of: element, namespace)
  }

  private mutating func checkDuplicate(
    _ name: GuardName, _ range: Range<Int>
  ) throws(GuardFault) {
    for other in attributes
    where other.name == name || (name.isLong && isEqual(other.range, range)) {
      throw GuardFault(range.lowerBound, .duplicateAttribute, "\(text(range)) stands twice")
    }
    guard attributes.count < Limits.attributeCount else {
      throw GuardFault(
        range.lowerBound, .tooManyAttributes,
        "a tag has more than \(Limits.attributeCount) attributes")
    }
    attributes.append((name, range))
  }

  private func isEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count
      && zip(one, other).allSatisfy { bytes[$0].lowercased == bytes[$1].lowercased }
  }

  /// What an attribute's value is; nil if it may not stand.
  private func use(of name: GuardName, _ namespace: Namespace) -> GuardAttribute.Use? {
    if let attribute = attributeTable[name] {
      let isAllowed =
        switch namespace {
        case .html: attribute.isInHTML
        case .svg: attribute.isInSVG
        case .any: true
        }
      return isAllowed ? attribute.use : nil
    }
    let isFree =
      name.goesOn(behind: GuardAttribute.aria) || name.goesOn(behind: GuardAttribute.data)
    return isFree ? .text : nil
  }

  /// Reads the value of an attribute, if there is one, and gives its range without the quotes.
  mutating func readValue() throws(GuardFault) -> Range<Int> {
    let before = place
    skipSpace()
    guard byte() == UInt8(ascii: "=") else {
      place = before
      return before..<before
    }
    place += 1
    skipSpace()
    let quote = byte()
    guard quote.isQuote else { return try readUnquotedValue() }
    let (bytes, end, start) = (bytes, end, place + 1)
    var place = start
    while place < end, bytes[place] != quote {
      if Self.isControl(bytes[place]) { throw Self.control(place) }
      place += 1
    }
    guard place < end else { throw unfinished(start - 1, "the value of an attribute") }
    self.place = place + 1
    return start..<place
  }

  private mutating func readUnquotedValue() throws(GuardFault) -> Range<Int> {
    let start = place
    while place < end, !bytes[place].isSpace, bytes[place] != UInt8(ascii: ">") {
      let byte = bytes[place]
      if byte < 0x20 || byte.isQuote || "<=`".utf8.contains(byte) {
        throw GuardFault(place, .strayCharacter, "a value without quotes can't hold this")
      }
      place += 1
    }
    guard place > start else {
      throw GuardFault(place, .strayCharacter, "an attribute without its value")
    }
    return start..<place
  }

  /// Reads an end tag, which has only a name, and returns the name.
  mutating func readEndTag() throws(GuardFault) -> GuardName {
    let start = place
    place += 2
    guard byte().isLetter else {
      throw GuardFault(start, .strayCharacter, "\"</\" that begins no end tag")
    }
    let (name, range) = try readName(isAttribute: false)
    skipSpace()
    guard place < end else { throw unfinished(start, "the end tag </\(text(range))>") }
    guard bytes[place] == UInt8(ascii: ">") else {
      throw GuardFault(place, .strayCharacter, "nothing can stand behind the name of an end tag")
    }
    place += 1
    events?.append(.end(range))
    return name
  }
}
