import ProfileKit
import Templating

/// Judges pages: each is a byte for the language, `h` or `m`, the head that vita printed, and the page.
/// The answer is `sound`, or the byte at fault and the fault's name.
func judgePages(_ input: ByteReader) {
  var (input, pageGuard) = (input, PageGuard(policy: Head.contentSecurityPolicy))
  while let language = input.byte(), let head = input.text(), let page = input.text() {
    let language: TemplateLanguage = language == UInt8(ascii: "m") ? .markdown : .html
    let fault = pageGuard.fault(in: page, language: language, head: head)
    answer(fault.map { "\($0.offset) \($0.name)" } ?? "sound")
  }
}
