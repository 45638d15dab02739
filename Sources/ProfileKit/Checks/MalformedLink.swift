import JSONText

extension Check {
  /// An address that leads nowhere: by RFC 3986 as far as people get it wrong.
  package static let malformedLink = Check(
    name: "malformed-link", summary: "a link whose address is malformed",
    run: { checked, check, reading in
      for value in checked.values.addresses {
        guard let address = value.string, let problem = problem(of: address) else { continue }
        reading.warning(
          check.name, "this address \(problem)", hint: "write it as a browser shows it",
          at: value.offset)
      }
    })

  /// What is wrong with an address, to be said of it; nil where nothing is.
  private static func problem(of address: String) -> String? {
    if address.utf8.contains(where: { $0 <= 0x20 }) { return "has a space in it" }
    if hasBrokenEscape(address) { return "has a \"%\" without two digits behind it" }
    let lowercased = address.lowercased()
    if lowercased.hasPrefix("mailto:") {
      let parts = address.dropFirst(7).split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } ? nil : "is no e-mail address"
    }
    for scheme in ["https:", "http:"] where lowercased.hasPrefix(scheme) {
      return webProblem(of: address.dropFirst(scheme.count))
    }
    return nil
  }

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
        && !(index + 2 < bytes.count && bytes[index + 1...index + 2].allSatisfy(isHexadecimal))
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    Character(Unicode.Scalar(byte)).isHexDigit
  }
}
