import Templating

/// What vita might print for the head by mistake, or a value get into it.
struct HeadCase: CustomTestStringConvertible, Sendable {
  let old: String
  let new: String
  let fault: String

  var testDescription: String { new }

  /// What the guard says of a page with the changed head, which vita is said to have printed.
  var found: String {
    let head = GuardCase.head.replacing(old, with: new)
    let page = "<!doctype html><html><head>\(head)</head><body></body></html>"
    var pageGuard = PageGuard(policy: GuardCase.policy)
    let fault = pageGuard.fault(
      in: Array(page.utf8), language: .html, head: Array(head.utf8))
    return fault?.name ?? "sound"
  }

  static let all: [HeadCase] = [
    HeadCase(old: "Ada &amp; co", new: "a > b \"c\"", fault: "sound"),
    HeadCase(old: "Ada &amp; co", new: "a</title><script>x</script>", fault: "bad-head"),
    HeadCase(old: "Ada &amp; co", new: "a<b", fault: "bad-head"),
    HeadCase(old: "content=\"x\"", new: "content=\"x\" onload=\"y\"", fault: "bad-head"),
    HeadCase(old: "content=\"x\"", new: "content=\"x>\"", fault: "bad-head"),
    HeadCase(old: "content=\"x\"", new: "content=\"x", fault: "bad-head"),
    HeadCase(old: "name=\"description\"", new: "name=\"referrer\"", fault: "bad-head"),
    HeadCase(old: "name=\"description\"", new: "http-equiv=\"refresh\"", fault: "bad-head"),
    HeadCase(old: "og:title", new: "fb:title", fault: "bad-head"),
    HeadCase(old: "img-src data:", new: "img-src *", fault: "bad-head"),
    HeadCase(old: "img-src data:", new: "img-src data:; script-src *", fault: "bad-head"),
    HeadCase(old: "<meta charset=\"utf-8\">", new: "", fault: "bad-head"),
    HeadCase(old: "<title>", new: "<base href=\"x\"><title>", fault: "bad-head"),
    HeadCase(old: "<title>", new: "<link rel=\"stylesheet\" href=\"x\"><title>", fault: "bad-head"),
    HeadCase(old: "<title>", new: "<!-- --><title>", fault: "bad-head"),
    HeadCase(old: "<title>", new: "x<title>", fault: "bad-head"),
    HeadCase(old: "\\u003C", new: "<!-- <script>", fault: "bad-head"),
    HeadCase(old: "\\u003C", new: "</script><script>x", fault: "bad-head"),
    HeadCase(old: "application/ld+json", new: "module", fault: "bad-head"),
    HeadCase(old: "</script>", new: "", fault: "bad-head"),
    HeadCase(
      old: "</script>", new: "</script><script type=\"application/ld+json\">{}</script>",
      fault: "bad-head"),
    HeadCase(old: "Ada\"", new: "Ada\u{0}\"", fault: "bad-head"),
  ]
}
