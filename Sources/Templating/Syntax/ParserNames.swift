import Diagnostics

/// The names in tags.
extension Parser {
  /// The name of a partial, which may hold dots.
  func partialName(_ content: Range<Int>, at start: Int) throws(TemplateSyntaxError) -> TagName {
    try checkLength(of: content, at: start)
    let text = String(decoding: bytes[content], as: UTF8.self)
    guard !text.isEmpty, !text.utf8.contains(UInt8(ascii: " ")) else {
      throw TemplateSyntaxError(
        start, .emptyTag, "this partial has no name", hint: "write {{> name}}")
    }
    return TagName(text: text, offset: start)
  }

  func name(_ content: Range<Int>, at offset: Int) throws(TemplateSyntaxError) -> TagName {
    try checkLength(of: content, at: offset)
    let text = String(decoding: bytes[content], as: UTF8.self)
    guard isName(bytes[content]) else {
      throw TemplateSyntaxError(
        offset, .badName, text.isEmpty ? "this tag is empty" : "\"\(text)\" is no name",
        hint: "a name is words joined by dots, such as period.text")
    }
    return TagName(text: text, offset: offset)
  }

  /// Whether a text is words joined by dots, or one dot.
  private func isName(_ text: ArraySlice<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    if text.count == 1, text.first == dot { return true }
    var previous = dot
    for byte in text {
      if byte == dot ? previous == dot : Self.isForbidden(byte) { return false }
      previous = byte
    }
    return previous != dot
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case ...0x20, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    default: false
    }
  }

  /// Messages show a name, and must not grow with it.
  private func checkLength(of name: Range<Int>, at start: Int) throws(TemplateSyntaxError) {
    guard name.count > Limits.nameLength else { return }
    throw TemplateSyntaxError(
      start, .longName, "a name is longer than \(Limits.nameLength) bytes",
      hint: "perhaps the tag is never closed")
  }
}
