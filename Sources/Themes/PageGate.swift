import Diagnostics
package import Formats
package import Templating

/// The last stage before pages are written: what the guard refuses doesn't get through.
package struct PageGate {
  /// The documents that it refused.
  package private(set) var refused: Set<DocumentName> = []
  /// Nil where a test turned it off.
  private var pageGuard: PageGuard?

  /// A gate for the pages of one run.
  package init(_ safeguards: Safeguards) {
    guard safeguards.contains(.pageGuard) else { return }
    pageGuard = PageGuard(policy: Head.contentSecurityPolicy)
  }

  /// Whether it refused a page.
  package var hasRefused: Bool { !refused.isEmpty }

  /// Judges the bytes of a page as they are written; plain text runs nowhere.
  package mutating func pass(
    _ bytes: [UInt8], _ page: DocumentPage, _ theme: Theme
  ) throws(ThemeIssues) {
    let format = page.name.format
    guard !format.isPlainText else { return }
    let head = format.isWebPage ? Head.html(of: page) : []
    guard let fault = pageGuard?.fault(in: bytes, language: format.language, head: head) else {
      return
    }
    refused.insert(page.name)
    let name = "\(page.name.shownFile) of theme \"\(theme.name)\""
    throw ThemeIssues(
      Issue(
        .unsafePage, "the page is not safe: \(fault.message)",
        hint: "don't use the theme; that vita came to this is a mistake of its template compiler: "
          + "please report it",
        at: Place(fault.offset, in: SourceText(name: name, bytes: bytes))))
  }

  /// A page of HTML as the guard reads it, up to what it refuses.
  package func reading(of bytes: [UInt8], _ page: DocumentPage) -> PageReading {
    let reader = pageGuard ?? PageGuard(policy: Head.contentSecurityPolicy)
    return reader.reading(of: bytes, head: Head.html(of: page))
  }
}
