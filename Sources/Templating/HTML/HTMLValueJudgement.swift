import Diagnostics
import Styles

/// The judgement of values that mean something only as a whole.
extension HTMLScanner {
  /// What can only be judged when the whole value is there.
  mutating func checkValue() {
    let start = context.origins.text ?? origin(place)
    switch context.attributeKind {
    case .text, .link: return
    case .metaName: checkMetaName(start)
    case .css:
      if let refusal = referenceRefusal(of: context.attribute) { refuse(start, refusal) }
      checkCSS(start)
    case .fragment:
      if context.text.first != UInt8(ascii: "#") { refuseOutside(start, "only # may stand here") }
    case .resource:
      let isList = context.attribute.hasSuffix("srcset")
      if isList, let refusal = referenceRefusal(of: context.attribute) { refuse(start, refusal) }
      let candidates = isList ? Self.candidates(context.text) : [context.text[...]]
      if !candidates.allSatisfy(Self.isInside) { refuseOutside(start, "only data: may stand here") }
    }
  }

  private mutating func refuseOutside(_ start: HTMLContext.Origin, _ exception: String) {
    refuse(
      start,
      Refusal(
        .outsideAddress,
        "\(context.attribute)=\"\" of <\(context.tag)> would load something",
        hint: "a page loads nothing: \(exception)"))
  }

  private mutating func checkMetaName(_ start: HTMLContext.Origin) {
    let name = String(decoding: context.text.map(\.lowercased), as: UTF8.self)
    let isAllowed =
      context.attribute == "property"
      ? name.hasPrefix("og:") : HTMLAttributes.metaNames.contains(name)
    guard !isAllowed else { return }
    refuse(
      start,
      Refusal(
        .forbiddenAttribute, "<meta \(context.attribute)=\"\(name)\"> can't stand in a theme",
        hint: "a theme may say \(HTMLAttributes.metaNames.sorted().joined(separator: ", "))"))
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
  }

  /// A browser resolves references before it reads a list of addresses or a style, and a template is
  /// judged without.
  private func referenceRefusal(of attribute: String) -> Refusal? {
    guard context.text.contains(UInt8(ascii: "&")) else { return nil }
    return Refusal(
      .hiddenAddress, "a character reference in \(attribute)=\"\" could hide what it loads",
      hint: "write the character itself")
  }

  /// Refuses what would load something from a style.
  private mutating func checkCSS(_ start: HTMLContext.Origin) {
    let property = context.attribute == "style" ? nil : context.attribute
    let load = StyleLoads.first(in: context.text[...], asValueOf: property)
    guard let load else { return }
    let isHere = start.file == source.file && start.chain.count == chain.count
    refuse(
      isHere ? start.moved(by: load.offset) : start, .load(load.what, in: context.attribute))
  }
}

extension HTMLContext {
  /// What the value of the open attribute is.
  var attributeKind: HTMLAttributes.Kind { HTMLAttributes.kind(of: attribute, on: tag) }
}
