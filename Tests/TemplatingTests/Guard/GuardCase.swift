import Diagnostics
import Templating
import Testing

/// A piece of a finished page, with `¦` at the byte that the guard finds fault with.
struct GuardCase: CustomTestStringConvertible, Sendable {
  /// Where the piece stands.
  enum Frame: Sendable {
    case body
    case head
    /// It is a whole page, but for `[head]`.
    case page
    /// It is a whole document of Markdown.
    case markdown
  }

  let marked: String
  let fault: IssueCode?
  let frame: Frame

  /// A piece with its fault, or a sound one.
  init(_ marked: String, _ fault: IssueCode? = nil, in frame: Frame = .body) {
    self.marked = marked
    self.fault = fault
    self.frame = frame
  }

  var testDescription: String { marked }

  static let policy = "default-src 'none'; img-src data:"
  static let head = """
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <title>Ada &amp; co</title>
    <meta name="description" content="x">
    <meta property="og:title" content="Ada">
    <script type="application/ld+json">{"name":"Ada \\u003C"}</script>

    """

  /// The whole page, with the mark.
  private var page: String {
    switch frame {
    case .markdown: marked
    case .page: marked.replacing("[head]", with: Self.head)
    case .head:
      "<!doctype html><html><head>\(Self.head)\(marked)</head><body></body></html>"
    case .body: "<!doctype html><html><head>\(Self.head)</head><body>\(marked)</body></html>"
    }
  }

  /// What the guard says, as the piece with the mark, and the fault's name.
  var found: String {
    let page = page.replacing("¦", with: "")
    var pageGuard = PageGuard(policy: Self.policy)
    let fault = pageGuard.fault(
      in: Array(page.utf8), language: frame == .markdown ? .markdown : .html,
      head: Array(Self.head.utf8))
    guard let fault else { return "sound" }
    return
      "\(fault.code.name) at \(String(decoding: page.utf8.dropFirst(fault.offset), as: UTF8.self))"
  }

  /// What the guard should say.
  var expected: String {
    guard let fault else { return "sound" }
    let rest = page.split(separator: "¦", omittingEmptySubsequences: false).dropFirst().joined()
    return "\(fault.name) at \(rest)"
  }
}
