import Diagnostics
import Templating
import Testing

/// What vita might print for the head by mistake, or a value get into it.
struct HeadCase: CustomTestStringConvertible, Sendable {
  let old: String
  let new: String
  let fault: IssueCode?

  var testDescription: String { new }

  /// What the guard says of a page with the changed head, which vita is said to have printed.
  var found: IssueCode? {
    let head = GuardCase.head.replacing(old, with: new)
    let page = "<!doctype html><html><head>\(head)</head><body></body></html>"
    var pageGuard = PageGuard(policy: GuardCase.policy)
    let fault = pageGuard.fault(
      in: Array(page.utf8), language: .html, head: Array(head.utf8))
    return fault?.code
  }

  static let all: [HeadCase] = [
    HeadCase(old: "Ada &amp; co", new: "a > b \"c\"", fault: nil),
    HeadCase(old: "Ada &amp; co", new: "a</title><script>x</script>", fault: .badHead),
    HeadCase(old: "Ada &amp; co", new: "a<b", fault: .badHead),
    HeadCase(old: "content=\"x\"", new: "content=\"x\" onload=\"y\"", fault: .badHead),
    HeadCase(old: "content=\"x\"", new: "content=\"x>\"", fault: .badHead),
    HeadCase(old: "content=\"x\"", new: "content=\"x", fault: .badHead),
    HeadCase(old: "name=\"description\"", new: "name=\"referrer\"", fault: .badHead),
    HeadCase(old: "name=\"description\"", new: "http-equiv=\"refresh\"", fault: .badHead),
    HeadCase(old: "og:title", new: "fb:title", fault: .badHead),
    HeadCase(old: "img-src data:", new: "img-src *", fault: .badHead),
    HeadCase(old: "img-src data:", new: "img-src data:; script-src *", fault: .badHead),
    HeadCase(old: "<meta charset=\"utf-8\">", new: "", fault: .badHead),
    HeadCase(old: "<title>", new: "<base href=\"x\"><title>", fault: .badHead),
    HeadCase(old: "<title>", new: "<link rel=\"stylesheet\" href=\"x\"><title>", fault: .badHead),
    HeadCase(old: "<title>", new: "<!-- --><title>", fault: .badHead),
    HeadCase(old: "<title>", new: "x<title>", fault: .badHead),
    HeadCase(old: "\\u003C", new: "<!-- <script>", fault: .badHead),
    HeadCase(old: "\\u003C", new: "</script><script>x", fault: .badHead),
    HeadCase(old: "application/ld+json", new: "module", fault: .badHead),
    HeadCase(old: "</script>", new: "", fault: .badHead),
    HeadCase(
      old: "</script>", new: "</script><script type=\"application/ld+json\">{}</script>",
      fault: .badHead),
    HeadCase(old: "Ada\"", new: "Ada\u{0}\"", fault: .badHead),
  ]
}
