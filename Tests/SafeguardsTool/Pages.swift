import Diagnostics
import Formats
import Templating

/// Judges pages: each is a byte for the language, `h` or `m`, the head that vita printed, and the page.
///
/// The answer is the byte at fault and the fault's name, or `sound` and what the guard read: places of
/// start tags, attributes, end tags and texts.
func judgePages(_ input: ByteReader) {
  var (input, pageGuard) = (input, PageGuard(policy: Head.contentSecurityPolicy))
  while let language = input.byte(), let head = input.text(), let page = input.text() {
    let language: TemplateLanguage = language == UInt8(ascii: "m") ? .markdown : .html
    if let fault = pageGuard.fault(in: page, language: language, head: head) {
      answer("\(fault.offset) \(fault.code.name)")
    } else {
      let events = language == .html ? pageGuard.events(in: page, head: head) : []
      answer((["sound"] + events.map(\.places)).joined(separator: " "))
    }
  }
}

extension GuardEvent {
  /// Its kind and its places in the page.
  fileprivate var places: String {
    switch self {
    case .start(let name): "s\(name.lowerBound)-\(name.upperBound)"
    case .attribute(let name, let value):
      "a\(name.lowerBound)-\(name.upperBound)-\(value.lowerBound)-\(value.upperBound)"
    case .end(let name): "e\(name.lowerBound)-\(name.upperBound)"
    case .text(let text): "t\(text.lowerBound)-\(text.upperBound)"
    }
  }
}
