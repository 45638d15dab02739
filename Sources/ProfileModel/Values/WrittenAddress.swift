import Diagnostics
import Markdown

/// Finds mistakes in web and e-mail addresses.
package enum WrittenAddress {
  /// What is wrong with an address.
  package enum Mistake {
    /// A predicate for a message: `has a space in it`.
    case problem(String)
    /// It has no scheme; the suggestion is the address with one.
    case noScheme(suggestion: String)
  }

  /// What is wrong with an address, or nil if nothing is.
  package static func mistake(in address: String) -> Mistake? {
    if let problem = problem(of: address) { return .problem(problem) }
    return addressWithScheme(for: address).map { .noScheme(suggestion: $0) }
  }

  /// How to write the scheme of an address that may not be linked to.
  package static func hint(ofSchemeIn address: String) -> String {
    let scheme = trimmed(address.prefix { $0 != ":" }).lowercased()
    let suggestion = closest(to: scheme, among: LinkDestination.schemes.sorted(by: >))
    return suggestion.map { "did you mean \"\($0):\"?" }
      ?? "an address begins with https:, http:, mailto: or tel:"
  }

  /// Whether an address is intended as a web address, even if it is wrong in other ways.
  package static func isWeb(_ address: String) -> Bool {
    let start = trimmed(address.prefix(16)).lowercased()
    return ["https:", "http:", "www."].contains(where: start.hasPrefix)
  }

  /// An @ with something on both sides: a name, and a host whose parts are not empty.
  package static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
    return !parts[0].contains { $0.isWhitespace || ":,;<>()[]\"”“".contains($0) }
      && labels(of: parts[1]).allSatisfy { !$0.isEmpty } && parts[1].allSatisfy(isOfHost)
  }

  private static func problem(of address: String) -> String? {
    if !address.isEmpty, Escaping.isBlank(address) { return "is blank" }
    if address.utf8.contains(where: { $0 <= 0x20 }) {
      if address.utf8.first ?? 0x21 <= 0x20 { return "has a space in front" }
      return address.utf8.last ?? 0x21 <= 0x20 ? "has a space at its end" : "has a space in it"
    }
    if hasBrokenEscape(address) { return "has a \"%\" without two digits behind it" }
    if address.hasPrefix("@") { return "is the name of a user, and leads nowhere" }
    let parts = LinkAddress(address)
    if parts.scheme == "mailto" {
      let recipient = parts.rest.prefix { $0 != "?" }
      return isEmail(String(recipient)) ? nil : "is no e-mail address"
    }
    return parts.isOfWeb ? webProblem(of: parts.rest) : nil
  }

  /// An address without a scheme, completed by one; nil for an address that has a scheme, or that
  /// leads to a file: `talks/slides.pdf`.
  private static func addressWithScheme(for address: String) -> String? {
    for scheme in ["https", "http"] where address.lowercased().hasPrefix(scheme) {
      let rest = address.dropFirst(scheme.count)
      let slashes = rest.drop { ";,.".contains($0) }
      if rest.utf8.count - slashes.utf8.count <= 1, slashes.hasPrefix("//") {
        return "\(scheme)://\(slashes.dropFirst(2))"
      }
    }
    let first = String(address.prefix { !"/?#".contains($0) })
    if first.contains(":") { return nil }
    if isEmail(first) { return "mailto:\(address)" }
    return isHost(first) ? "https://\(address)" : nil
  }

  /// Whether the first part of a relative address looks like the name of a host: with a dot, and
  /// letters behind it that are no extension of files.
  private static func isHost(_ text: String) -> Bool {
    let labels = labels(of: text[...])
    guard labels.count > 1, let last = labels.last, !labels.contains("") else { return false }
    return last.count > 1 && last.allSatisfy(\.isLetter) && !extensions.contains(last.lowercased())
  }

  /// What files end in that people link to.
  private static let extensions = [
    "html", "htm", "pdf", "md", "txt", "png", "jpg", "jpeg", "gif", "webp", "svg", "zip", "gz",
    "json", "xml", "csv", "ics", "vcf", "doc", "docx", "odt", "rtf", "tex", "ppt", "pptx", "odp",
    "key", "xls", "xlsx", "mp3", "mp4", "mov", "webm", "css", "js", "ipynb", "bib",
  ]

  /// What is wrong with a web address behind its scheme.
  private static func webProblem(of rest: Substring) -> String? {
    guard rest.hasPrefix("//") else { return "has no \"//\" behind its scheme" }
    let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    let place = authority.split(separator: "@").last ?? ""
    if place.hasPrefix("[") { return nil }
    let host = place.prefix { $0 != ":" }
    if host.isEmpty { return "names no host" }
    if ["https:", "http:"].contains(place.lowercased()) { return "has its scheme twice" }
    let labels = labels(of: host)
    if labels.dropLast().contains("") || labels == [""] { return "has an empty part in its host" }
    if let mark = host.first(where: { !isOfHost($0) }) { return "has a \"\(mark)\" in its host" }
    let port = place.dropFirst(host.count + 1)
    if !port.isEmpty, UInt16(port) == nil { return "has a port that is no number" }
    if let last = rest.last, ",;\"”“’»>".contains(last) { return "has a \"\(last)\" at its end" }
    return nil
  }

  private static func labels(of host: Substring) -> [Substring] {
    host.split(separator: ".", omittingEmptySubsequences: false)
  }

  /// Letters of any script: a browser writes them in ASCII.
  private static func isOfHost(_ letter: Character) -> Bool {
    if let byte = letter.asciiValue {
      return byte.isLetter || byte.isDigit || ".-_%".utf8.contains(byte)
    }
    return letter.isLetter || letter.isNumber
  }

  private static func hasBrokenEscape(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    return bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "%")
        && !(index + 2 < bytes.count && bytes[index + 1...index + 2].allSatisfy(\.isHexDigit))
    }
  }
}
