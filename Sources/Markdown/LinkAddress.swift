import Diagnostics

/// An address by its parts. Schemes and hosts compare without case (RFC 3986, 6.2.2.1).
///
/// ```
/// text                        scheme     rest                 shown         page
/// HTTPS://Example.org/A/      https      //Example.org/A/     Example.org/A     //example.org/A
/// mailto:ada@example.org      mailto     ada@example.org      ada@example.org   mailto:ada@example.org
/// talks/slides.pdf            nil        talks/slides.pdf     talks/slides.pdf  talks/slides.pdf
/// ```
package struct LinkAddress: Sendable {
  /// The scheme in small letters; nil if the address is relative.
  package let scheme: String?
  /// What follows the scheme.
  package let rest: Substring
  /// What stands between the slashes of an address of the web and its path; nil for others.
  private let authority: Substring?
  /// What follows the host.
  package let path: Substring
  private let text: String

  /// The parts of an address.
  package init(_ text: String) {
    self.text = text
    let end = Self.endOfScheme(text)
    scheme = end.map { text[..<$0].lowercased() }
    let rest = end.map { text[text.utf8.index(after: $0)...] } ?? text[...]
    self.rest = rest
    guard scheme == "https" || scheme == "http", rest.utf8.starts(with: "//".utf8) else {
      authority = nil
      path = rest
      return
    }
    let location = rest.dropFirst(2)
    let slash = location.utf8.firstIndex { "/?#".utf8.contains($0) } ?? location.endIndex
    authority = location[..<slash]
    path = location[slash...]
  }

  /// The colon after the scheme; nil if there is none.
  private static func endOfScheme(_ text: String) -> String.Index? {
    let bytes = text.utf8
    guard bytes.first?.isLetter == true,
      let end = bytes.firstIndex(where: { !($0.isLetter || $0.isDigit || "+-.".utf8.contains($0)) }
      ),
      bytes[end] == UInt8(ascii: ":")
    else { return nil }
    return end
  }

  /// Whether it leads to a page of the web.
  package var isOfWeb: Bool { scheme == "https" || scheme == "http" }

  /// The host in small letters, with the port where one is named; nil if there is none.
  package var host: String? { authority.map { $0.split(separator: "@").last ?? "" }?.lowercased() }

  /// The address as it is read: without a scheme that can be linked to, and a lone slash at the end.
  package var shown: String {
    let isPlain = scheme == "mailto" || scheme == "tel"
    guard authority != nil || isPlain else { return text }
    let shown = authority == nil ? rest : rest.dropFirst(2)
    return String(shown.hasSuffix("/") ? shown.dropLast() : shown)
  }

  /// What two addresses of one page have in common. Over http and https it is one page.
  package var page: String {
    guard let authority else { return scheme.map { "\($0):\(rest)" } ?? text }
    let at = authority.utf8.lastIndex(of: UInt8(ascii: "@")).map(authority.utf8.index(after:))
    let host = at ?? authority.startIndex
    let path = path.utf8.last == UInt8(ascii: "/") ? path.dropLast() : path
    return "//" + authority[..<host] + authority[host...].lowercased() + path
  }
}
