/// Something in a style sheet that would make a browser load it.
package struct StyleLoad: Sendable, Equatable {
  /// The byte at which it begins.
  package let offset: Int
  /// What an author calls it: `url()`, `@import`.
  package let what: String
}

/// Finds what would load something among the tokens of a style sheet, given one by one.
///
/// An address may stand in `url()`, in the functions whose strings are addresses, and after `@import`.
/// Only `data:` leads nowhere, and `#` in the properties that take a part of a drawing: elsewhere, as in
/// `background`, a browser loads the page once more. Functions that make an address of something else,
/// such as `src(var(--a))`, load whatever they hold.
package struct StyleLoads: Sendable, Hashable {
  /// Whether the token before is `url(`, whose string is the next token but white space.
  private var isInURL = false
  /// Where that `url(` begins.
  private var start = 0
  private var declaration = OpenDeclaration()

  /// The start of a style sheet or of a list of declarations.
  package init() {}

  /// The first load of a whole style sheet, or of an attribute that holds CSS: declarations, or the
  /// value of a property.
  package static func first(
    in css: ArraySlice<UInt8>, asValueOf property: String? = nil
  ) -> StyleLoad? {
    var tokenizer = StyleTokenizer(css)
    var loads = StyleLoads()
    if let property { loads.declaration = OpenDeclaration(of: property) }
    while let token = tokenizer.next() {
      if let load = loads.read(token, of: css) { return load }
    }
    return nil
  }

  /// Continues after a token; what it loads, if it does.
  package mutating func read(_ token: StyleToken, of css: ArraySlice<UInt8>) -> StyleLoad? {
    defer { declaration.read(token, of: css) }
    switch token.kind {
    case .whitespace where isInURL: return nil
    case .string where isInURL:
      let content = css[token.range].dropFirst().dropLast(token.isClosed ? 1 : 0)
      let load = StyleLoad(offset: start, what: "url()")
      leaveURL()
      return isInside(content) ? nil : load
    case .url: return judgeURL(css[token.range], at: token.range.lowerBound)
    case .badURL: return StyleLoad(offset: token.range.lowerBound, what: "url()")
    case .function: return judgeFunction(css[token.range], at: token.range.lowerBound)
    case .atKeyword:
      // Some readers end a name before a character that is not ASCII.
      let name = css[token.range].dropFirst().prefix { $0 < 0x80 }
      guard StyleText(name).equals("import") else { return nil }
      return StyleLoad(offset: token.range.lowerBound, what: "@import")
    default:
      leaveURL()
      return nil
    }
  }

  private mutating func leaveURL() {
    isInURL = false
    start = 0
  }

  /// Whether a function token is `url(`, whose address is a string.
  package static func isURL(_ function: ArraySlice<UInt8>) -> Bool {
    StyleText(function.dropLast()).equals("url")
  }

  private func judgeURL(_ token: ArraySlice<UInt8>, at offset: Int) -> StyleLoad? {
    // The name may hold escapes, but no parenthesis.
    let name = token.prefix { $0 != UInt8(ascii: "(") }
    let content = token[name.endIndex...].dropFirst().drop(while: StyleByte.isWhitespace)
    return isInside(content) ? nil : StyleLoad(offset: offset, what: "url()")
  }

  private mutating func judgeFunction(_ token: ArraySlice<UInt8>, at offset: Int) -> StyleLoad? {
    leaveURL()
    let name = token.dropLast()
    if Self.isURL(token) {
      isInURL = true
      start = offset
      return nil
    }
    // Some readers end a name before a character that is not ASCII, and begin the next one after it.
    let last = name.lastIndex { $0 >= 0x80 }.map { name[($0 + 1)...] } ?? name
    for function in Self.functions where StyleText(last).ends(with: function) {
      return StyleLoad(offset: offset, what: "\(function)()")
    }
    let isURL = last.count < name.count && StyleText(last).equals("url")
    return isURL ? StyleLoad(offset: offset, what: "url()") : nil
  }

  /// Functions whose strings are addresses; prefixes of browsers may stand before them.
  private static let functions = ["image-set", "image", "src"]

  /// Whether an address leads nowhere: it is inside the page.
  private func isInside(_ address: ArraySlice<UInt8>) -> Bool {
    let text = StyleText(address)
    return text.starts(with: "data:") || (declaration.takesReference && text.starts(with: "#"))
  }
}
