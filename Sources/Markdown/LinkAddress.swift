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
  /// The scheme in small letters; nil where the address is relative.
  package let scheme: String?
  /// What stands behind the scheme.
  package let rest: Substring
  private let text: String

  /// The parts of an address.
  package init(_ text: String) {
    self.text = text
    let bytes = text.utf8
    let end = bytes.firstIndex { !($0.isLetter || $0.isDigit || "+-.".utf8.contains($0)) }
    guard let end, bytes.first?.isLetter == true, bytes[end] == UInt8(ascii: ":") else {
      scheme = nil
      rest = text[...]
      return
    }
    scheme = text[..<end].lowercased()
    rest = text[bytes.index(after: end)...]
  }

  /// Whether it leads to a page of the web.
  package var isOfWeb: Bool { scheme == "https" || scheme == "http" }

  /// What stands behind the scheme and the slashes of an address of the web; nil for others.
  private var location: Substring? {
    isOfWeb && rest.utf8.starts(with: "//".utf8) ? rest.dropFirst(2) : nil
  }

  /// The host in small letters, with the port where one is named; nil where there is none.
  package var host: String? { authority.map { $0.split(separator: "@").last ?? "" }?.lowercased() }

  private var authority: Substring? { location?.prefix { !"/?#".contains($0) } }

  /// What stands behind the host.
  package var path: Substring {
    location.map { $0.dropFirst(authority?.count ?? 0) } ?? rest
  }

  /// The address as it is read: without a scheme that can be linked to, and a lone slash at the end.
  package var shown: String {
    let isPlain = scheme == "mailto" || scheme == "tel"
    guard let shown = location ?? (isPlain ? rest : nil) else { return text }
    return String(shown.hasSuffix("/") ? shown.dropLast() : shown)
  }

  /// What two addresses of one page have in common. Over http and https it is one page.
  package var page: String {
    guard let authority, let host else { return scheme.map { "\($0):\(rest)" } ?? text }
    let user = authority.lastIndex(of: "@").map { authority[...$0] } ?? ""
    let path = path.hasSuffix("/") ? path.dropLast() : path
    return "//\(user)\(host)\(path)"
  }
}
