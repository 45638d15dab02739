import Diagnostics
import Markdown

/// Tags and comments of HTML in Markdown.
///
/// Each `<` that could begin one is judged by itself, by the rules for pages, wherever it stands: whether a
/// reader takes it for a tag depends on what stands around. So that it is the same tag to every reader, it
/// ends on its line, and holds no other `<` and no backtick.
extension LineScanner {
  /// Elements that a browser reads otherwise inside, or that have no business in Markdown.
  private static let misplaced: Set<String> = [
    "body", "head", "html", "math", "meta", "noembed", "noframes", "plaintext", "style", "svg",
    "template", "textarea", "title", "xmp",
  ]

  /// Judges what the `<` before the place begins.
  mutating func judgeMarkup(mayStartLine: Bool) {
    let start = place - 1
    guard place < bytes.endIndex else { return leaveOpen(isComment: false) }
    guard bytes[place].isLetter || "/!?".utf8.contains(bytes[place]) else { return }
    if !context.html.isHere, let link = Autolink.read(bytes[start...]) {
      return judgeAutolink(link.destination, upTo: start + link.length)
    }
    let isComment = bytes[start...].starts(with: "<!--".utf8)
    let isEnd = bytes[place] == UInt8(ascii: "/")
    let name = Self.name(in: bytes[(isEnd ? place + 1 : place)...])
    if !isComment, name.isEmpty { return refuse(start, .strayDeclaration) }
    if !isEnd, Self.misplaced.contains(name) {
      return refuse(
        start, .forbiddenElement, "<\(name)> can't stand in a Markdown template",
        hint: "it belongs to a whole page")
    }
    guard let end = judge(from: start, isComment: isComment, closing: isEnd ? name : nil) else {
      return
    }
    markupEnd = end
    if mayStartLine { context.html.insert(.begun(by: isComment ? nil : name, isEnd: isEnd)) }
    if isEnd, name == "pre" { context.endsPre = true }
  }

  /// The name of a tag, in small letters.
  private static func name(in rest: ArraySlice<UInt8>) -> String {
    guard rest.first?.isLetter == true else { return "" }
    return String(
      decoding: rest.prefix { !HTMLScanner.endsName($0) }.map(\.lowercased), as: UTF8.self)
  }

  /// An address in angle brackets.
  private mutating func judgeAutolink(_ destination: String, upTo end: Int) {
    context.assume(html: true)
    if let stray = bytes[place..<end].firstIndex(where: isStray) {
      return refuse(stray, .strayInMarkup)
    }
    guard !LinkDestination.isAllowed(destination) else { return }
    let scheme = destination.prefix { $0 != ":" }.lowercased()
    refuse(
      place - 1, .linkScheme, "links of the scheme \"\(scheme)\" are not allowed",
      hint: "an address begins with https:, http:, mailto: or tel:")
  }

  /// Judges a tag or comment as a page's, and gives its end. Elements may be open and closed in any order,
  /// since they may stand in other blocks.
  private mutating func judge(from start: Int, isComment: Bool, closing name: String?) -> Int? {
    var html = HTMLContext()
    if let name { html.elements = [name] }
    var next = start
    while true {
      let rest = bytes[max(next, start + 1)...]
      let stop = rest.firstIndex {
        $0 == UInt8(ascii: ">") || isStray($0) || (!isComment && ($0 == 0x0A || $0 == 0x0D))
      }
      guard let stop else {
        leaveOpen(isComment: isComment)
        return nil
      }
      guard bytes[stop] == UInt8(ascii: ">") else {
        refuse(stop, bytes[stop] < 0x20 ? .unfinishedTag : .strayInMarkup)
        return nil
      }
      var scanner = HTMLScanner(bytes[next...stop], of: source, chain: chain, in: html)
      html = HTMLContext()
      scanner.scan()
      for (origin, refusal) in scanner.refusals { refuse(origin, refusal) }
      html = scanner.context
      next = stop + 1
      if html.state == .text { return next }
    }
  }

  /// Whether a byte could make it another thing to some reader.
  private func isStray(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "`")
      || (context.brackets.depth > 0 && "[]".utf8.contains(byte))
  }

  /// What the text ends in is no tag or comment in one piece.
  private mutating func leaveOpen(isComment: Bool) {
    opensMarkup = isComment ? .comment(isReported: false) : .tag(isReported: false)
  }
}
