/// The names in tags.
extension Parser {
  /// The name of a partial, which may hold dots.
  func partialName(_ content: Range<Int>, at start: Int) throws(SyntaxError) -> TagName {
    try checkLength(of: content, at: start)
    let text = String(decoding: bytes[content], as: UTF8.self)
    guard !text.isEmpty, !text.utf8.contains(UInt8(ascii: " ")) else {
      throw SyntaxError(start, "empty-tag", "this partial has no name", hint: "write {{> name}}")
    }
    return TagName(text: text, parts: [text], offset: start)
  }

  func name(_ content: Range<Int>, at offset: Int) throws(SyntaxError) -> TagName {
    try checkLength(of: content, at: offset)
    let text = String(decoding: bytes[content], as: UTF8.self)
    if text == "." { return TagName(text: text, parts: [], offset: offset) }
    var parts: [String] = []
    var start = content.lowerBound
    while start <= content.upperBound {
      let rest = bytes[start..<content.upperBound]
      let end = rest.firstIndex(of: UInt8(ascii: ".")) ?? content.upperBound
      let part = bytes[start..<end]
      guard !part.isEmpty, !part.contains(where: Self.isForbidden) else {
        throw SyntaxError(
          offset, "bad-name", text.isEmpty ? "this tag is empty" : "\"\(text)\" is no name",
          hint: "a name is words joined by dots, such as period.text")
      }
      parts.append(String(decoding: part, as: UTF8.self))
      start = end + 1
    }
    return TagName(text: text, parts: parts, offset: offset)
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case ...0x20, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    default: false
    }
  }

  /// Messages show a name, and must not grow with it.
  private func checkLength(of name: Range<Int>, at start: Int) throws(SyntaxError) {
    guard name.count > Limits.nameLength else { return }
    throw SyntaxError(
      start, "long-name", "a name is longer than \(Limits.nameLength) bytes",
      hint: "perhaps the tag is never closed")
  }
}
