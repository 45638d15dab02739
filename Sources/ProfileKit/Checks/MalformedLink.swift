import JSONText
import Markdown

extension Check {
  /// An address that leads nowhere: by RFC 3986 as far as people get it wrong.
  package static let malformedLink = Check(
    name: "malformed-link", summary: "a link whose address is malformed",
    run: { checked, check, reading in
      checkAddresses(checked.values, check.name, &reading)
      checkMarkdown(checked.values, check.name, &reading)
      for email in checked.values.emails where !isEmail(email.text) {
        reading.warning(
          check.name, "this is no e-mail address", hint: "write one such as ada@example.org",
          at: email.value.offset)
      }
      for phone in checked.values.phones where DialledNumber.uri(of: phone.text) == nil {
        reading.warning(
          check.name, "this is not one telephone number, and can't be dialled",
          hint: "write one such as +44 20 7946 0018", at: phone.value.offset)
      }
    })

  /// The values that are addresses.
  private static func checkAddresses(
    _ values: ProfileValues, _ name: String, _ reading: inout Reading
  ) {
    for value in values.addresses {
      guard let address = value.string else { continue }
      if let problem = problem(of: address) {
        reading.warning(
          name, "this address \(problem)", hint: "write it as a browser shows it",
          at: value.offset)
      } else if let meant = meant(by: address) {
        reading.warning(
          name, "this address has no scheme, and leads to a file beside the page",
          hint: "write \(meant)", at: value.offset)
      }
    }
  }

  /// The links in texts.
  private static func checkMarkdown(
    _ values: ProfileValues, _ name: String, _ reading: inout Reading
  ) {
    for text in values.texts.flatMap(ProfileValues.texts) {
      for address in refusedAddresses(in: text.text) {
        reading.warning(
          name, "a link to \"\(shown(address))\" is not allowed, and is shown as text",
          hint: "an address begins with https:, http:, mailto: or tel:", at: text.value.offset)
      }
    }
  }

  /// The addresses that stand behind `](` in a Markdown text and may not be linked to, each with the
  /// rest of the text. Of an address only its scheme is looked at: another one may begin in it.
  private static func refusedAddresses(in text: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.utf8)
    var refused: [ArraySlice<UInt8>] = []
    for index in bytes.indices.dropFirst(2)
    where bytes[index - 2] == UInt8(ascii: "]") && bytes[index - 1] == UInt8(ascii: "(") {
      let rest = bytes[index...].drop { $0 == UInt8(ascii: "<") }
      if !LinkDestination.isAllowed(rest.lazy.prefix(while: isOfAddress)) { refused.append(rest) }
    }
    return refused
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: ")") && byte != UInt8(ascii: ">")
  }

  /// The address at the start of a text, as far as a message shows it: a scalar has up to 4 bytes.
  private static func shown(_ text: ArraySlice<UInt8>) -> String {
    let start = text.prefix(4 * (Limits.maximumQuotation + 1)).prefix(while: isOfAddress)
    return String(decoding: start, as: UTF8.self).quotation
  }

  /// What is wrong with an address, to be said of it; nil where nothing is.
  private static func problem(of address: String) -> String? {
    if address.utf8.contains(where: { $0 <= 0x20 }) { return "has a space in it" }
    if hasBrokenEscape(address) { return "has a \"%\" without two digits behind it" }
    let lowercased = address.lowercased()
    if lowercased.hasPrefix("mailto:") {
      let recipient = address.dropFirst(7).prefix { $0 != "?" }
      return isEmail(String(recipient)) ? nil : "is no e-mail address"
    }
    for scheme in ["https:", "http:"] where lowercased.hasPrefix(scheme) {
      return webProblem(of: address.dropFirst(scheme.count))
    }
    return nil
  }

  /// An @ with something on both sides.
  private static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && !text.contains { $0.isWhitespace || $0 == ":" }
  }

  /// The address that was meant by one without a scheme; nil for one that has a scheme, or that
  /// leads to a file: `talks/slides.pdf`.
  private static func meant(by address: String) -> String? {
    for scheme in ["https", "http"] where address.hasPrefix(scheme + "//") {
      return "\(scheme)://\(address.dropFirst(scheme.count + 2))"
    }
    let first = String(address.prefix { !"/?#".contains($0) })
    if first.contains(":") { return nil }
    if isEmail(first) { return "mailto:\(address)" }
    return isHost(first) ? "https://\(address)" : nil
  }

  /// Whether the first part of a relative address looks like the name of a host: with a dot, and
  /// letters behind it that are no extension of files.
  private static func isHost(_ text: String) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, !labels.contains("") else { return false }
    return last.count > 1 && last.allSatisfy(\.isLetter)
      && !extensions.contains(last.lowercased())
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
    let host = authority.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
    if host.isEmpty { return "names no host" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isIPv6 = host.hasPrefix("[")
    if !isIPv6, labels.dropLast().contains("") || labels == [""] {
      return "has an empty part in its host"
    }
    return nil
  }

  private static func hasBrokenEscape(_ address: String) -> Bool {
    let bytes = Array(address.utf8)
    return bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "%")
        && !(index + 2 < bytes.count && bytes[index + 1...index + 2].allSatisfy(\.isHexDigit))
    }
  }
}
