import Markdown

/// The attributes of a tag and their values.
extension HTMLScanner {
  mutating func scanAttributeName() {
    while place < bytes.endIndex, bytes[place] != UInt8(ascii: "="), !Self.endsName(bytes[place]) {
      context.text.append(bytes[place].lowercased)
      place += 1
    }
    guard place < bytes.endIndex else { return }
    let name = context.takeText()
    context.place.attribute = name
    checkName(name)
    if bytes[place] == UInt8(ascii: "=") {
      place += 1
      context.state = .beforeValue
    } else {
      context.state = .tag
      context.place.attribute = ""
      context.lastAttribute = name
    }
  }

  private mutating func checkName(_ name: String) {
    let start = context.textOrigin ?? origin(place)
    if !context.attributes.insert(name).inserted {
      refuse(
        start, Refusal("duplicate-attribute", "\(name) stands twice in <\(context.place.tag)>"))
    }
    if name.hasPrefix("on") {
      refuse(
        start,
        Refusal(
          "forbidden-attribute", "\(name)=\"\" can't stand in a theme",
          hint: "a theme is data and runs no code"))
    } else if let reason = HTMLAttributes.forbidden[name] {
      refuse(
        start,
        Refusal("forbidden-attribute", "\(name)=\"\" can't stand in a theme", hint: reason))
    } else if name.isEmpty || name.utf8.contains(where: { $0.isQuote || $0 == UInt8(ascii: "<") }) {
      refuse(start, Refusal("stray-character", "\"\(name)\" is no name of an attribute"))
    }
  }

  mutating func scanBeforeValue() {
    let byte = bytes[place]
    context.text = []
    context.place.address = .start
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      place += 1
      context.textOrigin = origin(place)
      context.state = .value(quote: byte)
    } else if byte > 0x20 {
      context.textOrigin = origin(place)
      context.state = .unquotedValue
    } else {
      place += 1
    }
  }

  mutating func scanUnquotedValue() {
    let end = bytes[place...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
    addValue(upTo: end ?? bytes.endIndex)
    if end != nil { endValue() }
  }

  mutating func scanValue(upTo quote: UInt8) {
    let end = bytes[place...].firstIndex(of: quote)
    addValue(upTo: end ?? bytes.endIndex)
    if end != nil {
      place += 1
      endValue()
      context.needsSpace = true
    }
  }

  private mutating func endValue() {
    checkValue()
    context.text = []
    context.place.attribute = ""
    context.lastAttribute = ""
    context.place.address = .start
    context.state = .tag
  }

  private var kind: HTMLAttributes.Kind {
    HTMLAttributes.kind(of: context.place.attribute, on: context.place.tag)
  }

  private mutating func addValue(upTo end: Int) {
    let addition = bytes[place..<end]
    if kind == .link { checkAddress(addition) }
    context.text += addition
    place = end
  }

  /// Follows an address, so that no value can give or change its scheme.
  private mutating func checkAddress(_ addition: ArraySlice<UInt8>) {
    for (offset, byte) in zip(addition.indices, addition) {
      switch context.place.address {
      case .rest: return
      case .start, .scheme:
        if Self.endsScheme(byte) {
          context.place.address = .rest
        } else if byte == UInt8(ascii: ":") {
          checkScheme(context.text + addition[..<offset], at: offset)
          context.place.address = .rest
        } else {
          context.place.address = .scheme
          if byte <= 0x20 || byte == UInt8(ascii: "&") {
            refuse(
              offset, "bad-address", "an address begins with a scheme, a name or a slash",
              hint: "write it without spaces and character references")
          }
        }
      case .afterValue:
        if !Self.endsScheme(byte) {
          refuse(
            offset, "bad-address", "what stands behind a value could make it another address",
            hint: "let the value be the whole address, or go on with / ? or #")
        }
        context.place.address = .rest
      }
    }
  }

  /// Whether a byte tells that what stands before is no scheme.
  private static func endsScheme(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private mutating func checkScheme(_ scheme: [UInt8], at offset: Int) {
    let name = String(decoding: scheme.map(\.lowercased), as: UTF8.self)
    guard !LinkDestination.schemes.contains(name) else { return }
    refuse(
      offset, "link-scheme", "links of the scheme \"\(name)\" are not allowed",
      hint: "an address begins with https:, http:, mailto: or tel:")
  }

  /// What can only be judged when the whole value is there.
  private mutating func checkValue() {
    let value = context.text
    let start = context.textOrigin ?? origin(place)
    let attribute = context.place.attribute
    switch kind {
    case .text, .link: return
    case .css:
      if let refusal = referenceRefusal(of: attribute) { refuse(start, refusal) }
      checkCSS(value[...], of: attribute)
    case .resource:
      let isList = attribute.hasSuffix("srcset")
      if isList, let refusal = referenceRefusal(of: attribute) { refuse(start, refusal) }
      let candidates = isList ? Self.candidates(value) : [value[...]]
      for candidate in candidates where !Self.isInside(candidate) {
        refuse(
          start,
          Refusal(
            "outside-address", "\(attribute)=\"\" of <\(context.place.tag)> would load something",
            hint: "a page loads nothing: only data: and # may stand here"))
        return
      }
    }
  }

  /// The addresses of `srcset`, by the living standard: each up to white space, or with the comma that
  /// ends it, and with a width or density up to the next comma outside parentheses.
  private static func candidates(_ value: [UInt8]) -> [ArraySlice<UInt8>] {
    var candidates: [ArraySlice<UInt8>] = []
    var rest = value[...]
    while true {
      rest = rest.drop { $0.isSpace || $0 == UInt8(ascii: ",") }
      guard !rest.isEmpty else { return candidates }
      let address = rest.prefix { !$0.isSpace }
      candidates.append(address)
      rest = rest[address.endIndex...]
      guard address.last != UInt8(ascii: ",") else { continue }
      var depth = 0
      rest = rest.drop { byte in
        if byte == UInt8(ascii: "(") { depth = 1 }
        if byte == UInt8(ascii: ")") { depth = 0 }
        return depth > 0 || byte != UInt8(ascii: ",")
      }
    }
  }

  private static func isInside(_ address: ArraySlice<UInt8>) -> Bool {
    address.prefix(5).map(\.lowercased).elementsEqual("data:".utf8)
      || address.first == UInt8(ascii: "#")
  }

  /// A browser resolves references before it reads a list of addresses or a style, and a template is
  /// judged without.
  private func referenceRefusal(of attribute: String) -> Refusal? {
    guard context.text.contains(UInt8(ascii: "&")) else { return nil }
    return Refusal(
      "hidden-address", "a character reference in \(attribute)=\"\" could hide what it loads",
      hint: "write the character itself")
  }

  /// Refuses what would load something from a style.
  mutating func checkCSS(_ css: ArraySlice<UInt8>, of name: String) {
    guard let load = CSSCheck.firstLoad(in: css) else { return }
    let start = context.textOrigin ?? origin(place)
    let isHere = start.file == source.file && start.chain.count == chain.count
    let offset = isHere ? start.offset + load.offset - css.startIndex : start.offset
    refuse(
      HTMLContext.Origin(file: start.file, offset: offset, chain: start.chain),
      Refusal(
        "outside-address", "\(load.what) in \(name) would load something",
        hint: "a page loads nothing: only url(data:…) and url(#…) may stand here"))
  }
}
