import Diagnostics
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
    context.attribute = name
    checkName(name)
    if bytes[place] == UInt8(ascii: "=") {
      place += 1
      context.state = .beforeValue
    } else {
      context.state = .tag
      context.attribute = ""
      context.lastAttribute = name
    }
  }

  private mutating func checkName(_ name: String) {
    let start = context.origins.text ?? origin(place)
    if !context.attributes.insert(name).inserted {
      refuse(
        start, Refusal(.duplicateAttribute, "\(name) stands twice in <\(context.tag)>"))
    }
    if name.isEmpty || name.utf8.contains(where: { $0.isQuote || $0 == UInt8(ascii: "<") }) {
      refuse(start, Refusal(.strayCharacter, "\"\(name)\" is no name of an attribute"))
    } else if let reason = HTMLAttributes.reason(against: name) {
      refuse(
        start,
        Refusal(.forbiddenAttribute, "\(name)=\"\" can't stand in a theme", hint: reason))
    } else if context.attributes.count > Limits.attributeCount {
      refuse(
        start,
        Refusal(
          .tooManyAttributes, "a tag has more than \(Limits.attributeCount) attributes",
          isFinal: true))
    } else if !HTMLAttributes.isKnown(name, isInSVG: context.isInSVG || context.tag == "svg"),
      HTMLElements.forbidden[context.tag] == nil
    {
      let place = context.isInSVG ? "in SVG" : "in HTML"
      refuse(
        start,
        Refusal(
          .unknownAttribute, "\(name)=\"\" is no attribute \(place) that a theme may hold",
          hint: "for one of your own, write data-\(name)=\"\""))
    }
  }

  mutating func scanBeforeValue() {
    let byte = bytes[place]
    context.text = []
    context.address = .start
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      place += 1
      context.origins.text = origin(place)
      context.state = .value(quote: byte)
    } else if byte > 0x20 {
      context.origins.text = origin(place)
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
    context.attribute = ""
    context.lastAttribute = ""
    context.address = .start
    context.state = .tag
  }

  private mutating func addValue(upTo end: Int) {
    let addition = bytes[place..<end]
    defer { place = end }
    switch context.attributeKind {
    case .text: return
    case .link:
      checkAddress(addition)
      if context.address == .rest { return }
    case .resource where !context.attribute.hasSuffix("srcset"), .fragment:
      // Its start tells all: data: or #.
      context.text += addition.prefix(max(0, 8 - context.text.count))
      return
    case .resource, .css, .metaName: break
    }
    if context.text.count + addition.count > Limits.judgedValueLength {
      refuse(
        context.origins.text ?? origin(place),
        Refusal(
          .tooMuchText,
          "\(context.attribute)=\"\" is longer than \(Limits.judgedValueLength) bytes",
          isFinal: true))
    } else {
      context.text += addition
    }
  }

  /// Follows an address, so that no value can give or change its scheme.
  private mutating func checkAddress(_ addition: ArraySlice<UInt8>) {
    for (offset, byte) in zip(addition.indices, addition) {
      switch context.address {
      case .rest: return
      case .start, .scheme:
        if Self.endsScheme(byte) {
          context.address = .rest
        } else if byte == UInt8(ascii: ":") {
          checkScheme(context.text + addition[..<offset], at: offset)
          context.address = .rest
        } else {
          context.address = .scheme
          if byte <= 0x20 || byte == UInt8(ascii: "&") {
            refuse(
              offset, .badAddress, "an address begins with a scheme, a name or a slash",
              hint: "write it without spaces and character references")
          }
        }
      case .afterValue:
        if !Self.endsScheme(byte) {
          refuse(
            offset, .badAddress, "what stands behind a value could make it another address",
            hint: "let the value be the whole address, or go on with / ? or #")
        }
        context.address = .rest
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
      offset, .linkScheme, "links of the scheme \"\(name)\" are not allowed",
      hint: "an address begins with https:, http:, mailto: or tel:")
  }
}
