import Diagnostics
import Templating
import Testing

@Suite("The guard of finished pages")
struct GuardTests {
  private static let faulty =
    GuardCase.refusedMarkup + GuardCase.refusedTrees + GuardCase.refusedAddresses
    + GuardCase.refusedOutlines

  @Test("What a template may not hold, a page may not hold", arguments: faulty)
  func refused(_ page: GuardCase) {
    #expect(page.found == page.expected)
  }

  @Test("What is in order passes", arguments: GuardCase.sound)
  func sound(_ page: GuardCase) {
    #expect(page.found == "sound")
  }

  @Test(
    "What a reader of Markdown could run or load may not stand in a document",
    arguments: GuardCase.refusedMarkdown)
  func refusedMarkdown(_ page: GuardCase) {
    #expect(page.found == page.expected)
  }

  @Test("Markdown that is in order passes", arguments: GuardCase.soundMarkdown)
  func soundMarkdown(_ page: GuardCase) {
    #expect(page.found == "sound")
  }

  @Test("The head that vita printed is judged as well", arguments: HeadCase.all)
  func head(_ head: HeadCase) {
    #expect(head.found == head.fault)
  }

  @Test("Equal style sheets are judged once, and others after them all the same")
  func sheets() {
    var pageGuard = PageGuard(policy: GuardCase.policy)
    func fault(_ style: String) -> IssueCode? {
      let page =
        "<!doctype html><html><head>\(GuardCase.head)<style>\(style)</style></head>"
        + "<body></body></html>"
      return pageGuard.fault(
        in: Array(page.utf8), language: .html, head: Array(GuardCase.head.utf8))?.code
    }
    for number in 0..<40 {
      #expect(fault("p { order: \(number) }") == nil)
      #expect(fault("p { order: \(number) }") == nil)
      #expect(fault("p { order: url(\(number)) }") == .outsideAddress)
      #expect(fault("p { order: url(\(number)) }") == .outsideAddress)
    }
  }

  @Test("How deep values nest is nobody's fault")
  func depth() {
    let (start, end) = (
      String(repeating: "<b>", count: 5000), String(repeating: "</b>", count: 5000)
    )
    let quotes = String(repeating: "> ", count: 5000)
    #expect(GuardCase("\(start)x\(end)").found == "sound")
    #expect(GuardCase("\(quotes)x", in: .markdown).found == "sound")
    #expect(GuardCase("\(quotes)<script>", in: .markdown).found.hasPrefix("forbidden-element"))
  }

  @Test("What is too much is refused by name")
  func limits() {
    let attributes = (0...64).map { " data-a\($0)=1" }.joined()
    #expect(GuardCase("<p\(attributes)>x</p>").found.hasPrefix("too-many-attributes at data-a64=1"))
  }
}
