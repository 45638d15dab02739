/// A bracket that may begin a link or an image.
struct Bracket {
  let isImage: Bool
  /// The piece that is replaced if it does.
  let piece: Int
  /// The place after it.
  let textStart: Int
  /// The last run of `*` or `_` before it.
  let run: Int32
  /// Whether another bracket stands inside it.
  var hasBracketInside = false
}

/// The brackets that are open.
struct Brackets {
  private var stack: [Bracket] = []
  /// Brackets below this one can't begin a link: one stands inside them.
  private var activeFrom = 0

  mutating func push(_ bracket: Bracket) {
    if !stack.isEmpty { stack[stack.count - 1].hasBracketInside = true }
    stack.append(bracket)
  }

  /// The bracket that a closing one belongs to, and whether it may begin a link.
  mutating func pop() -> (bracket: Bracket, isActive: Bool)? {
    guard let bracket = stack.popLast() else { return nil }
    let isActive = bracket.isImage || stack.count >= activeFrom
    activeFrom = min(activeFrom, stack.count)
    return (bracket, isActive)
  }

  /// Keeps links out of links.
  mutating func deactivate() {
    activeFrom = stack.count
  }
}

extension InlineParser {
  mutating func openBracket(isImage: Bool) {
    let length = isImage ? 2 : 1
    brackets.push(
      Bracket(
        isImage: isImage, piece: pieces.count, textStart: place + length, run: emphasis.top))
    addText(length)
  }

  mutating func closeBracket() {
    guard let (bracket, isActive) = brackets.pop(), isActive,
      let (target, end) = target(of: bracket)
    else { return addText(1) }
    let text = bracket.textStart..<place
    place = end
    emphasis.match(above: bracket.run)
    if bracket.isImage {
      references.record(
        .image(isBlank: Escaping.isBlank(String(decoding: bytes[text], as: UTF8.self))))
      pieces[bracket.piece] = .startImage
      pieces.append(.endImage)
    } else {
      addLink(to: target, from: bracket.piece)
      brackets.deactivate()
    }
  }

  private mutating func addLink(to target: References.Target, from piece: Int) {
    references.record(.link(target.destination))
    guard LinkDestination.isAllowed(target.destination) else {
      pieces[piece] = .nothing
      return
    }
    let link = number(of: .link(destination: target.destination, title: target.title))
    pieces[piece] = .startLink(link)
    pieces.append(.endLink(link))
  }

  /// Where the bracket that closes here leads, and the place after it.
  private mutating func target(of bracket: Bracket) -> (References.Target, end: Int)? {
    if let target = inlineTarget() ?? referenceTarget(of: bracket) { return target }
    if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "(") {
      let rest = bytes[(place + 2)...].prefix(Limits.label)
      if let end = rest.firstIndex(where: { "[]()\n".utf8.contains($0) }),
        rest[end] == UInt8(ascii: ")")
      {
        references.record(.broken(String(decoding: rest[..<end], as: UTF8.self)))
      }
    }
    return nil
  }

  /// `(destination "title")`
  private func inlineTarget() -> (References.Target, end: Int)? {
    guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "(") else { return nil }
    let start = LinkSyntax.afterWhitespace(bytes, from: place + 2)
    guard let destination = LinkSyntax.destination(bytes, at: start) else { return nil }
    var end = LinkSyntax.afterWhitespace(bytes, from: destination.end)
    var title: String?
    if end > destination.end, let found = LinkSyntax.title(bytes, at: end) {
      title = found.text
      end = LinkSyntax.afterWhitespace(bytes, from: found.end)
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ")") else { return nil }
    return (References.Target(destination: destination.text, title: title), end + 1)
  }

  /// `[label]`, `[]` or nothing
  private mutating func referenceTarget(of bracket: Bracket) -> (References.Target, end: Int)? {
    guard !references.isEmpty else { return nil }
    if let label = LinkSyntax.label(bytes, at: place + 1), !label.isEmpty {
      return references.target(of: bytes[label]).map { ($0, label.upperBound + 1) }
    }
    let text = bracket.textStart..<place
    guard !bracket.hasBracketInside, text.count <= Limits.label,
      let target = references.target(of: bytes[text])
    else { return nil }
    let isCollapsed = bytes[(place + 1)...].starts(with: "[]".utf8)
    return (target, isCollapsed ? place + 3 : place + 1)
  }
}
