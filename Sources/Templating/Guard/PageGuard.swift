/// Judges finished pages before they are written, with a reading of its own: what a template may not
/// hold, a page may not hold either, whoever let it pass.
///
/// It shares no state and no judgement with the compiler of templates, only tables of what elements
/// there are. A page is judged as a template without values would be, after the head that vita printed
/// for it; that head is judged by rules of its own.
package struct PageGuard: Sendable {
  private let policy: [UInt8]
  private var sheets = GuardSheets()

  /// A guard that has judged nothing yet. Every page of HTML has this content security policy.
  package init(policy: String) {
    self.policy = Array(policy.utf8)
  }

  /// What is wrong with a page, or nil if nothing is; the head is what vita printed for `{{> head}}`.
  package mutating func fault(
    in page: [UInt8], language: TemplateLanguage, head: [UInt8]
  ) -> GuardFault? {
    do {
      switch language {
      case .html: try judge(html: page, head: head)
      case .markdown:
        var markdown = MarkdownGuard(page, GuardReader(page, sheets: sheets))
        try markdown.judge()
      case .plainText: break
      }
      return nil
    } catch {
      return error
    }
  }

  private mutating func judge(html page: [UInt8], head: [UInt8]) throws(GuardFault) {
    var html = HTMLGuard(GuardReader(page, sheets: sheets))
    sheets = GuardSheets()
    defer { sheets = html.reader.sheets }
    try html.judge(head: head, policy: policy)
  }

  /// What the guard reads in a page of HTML up to its first fault.
  package func events(in page: [UInt8], head: [UInt8]) -> [GuardEvent] {
    var html = HTMLGuard(GuardReader(page, sheets: sheets, events: []))
    try? html.judge(head: head, policy: policy)
    return html.reader.events ?? []
  }

  /// A page of HTML as the guard reads it, up to its first fault.
  package func reading(of page: [UInt8], head: [UInt8]) -> PageReading {
    PageReading(events(in: page, head: head), of: page)
  }
}
