import Diagnostics

/// Addresses in angle brackets: `<https://example.org>`, `<me@example.org>`.
package enum Autolink {
  private static let schemeLength = 2...32
  private static let longestLabel = 63

  /// The address at the start of the bytes, its text, and its length with the brackets.
  package static func read(
    _ bytes: ArraySlice<UInt8>
  ) -> (text: String, destination: String, length: Int)? {
    let body = bytes.dropFirst()
    guard let end = body.firstIndex(where: { $0 <= 0x20 || $0 == 0x3C || $0 == 0x3E }),
      bytes[end] == UInt8(ascii: ">")
    else { return nil }
    let content = body[..<end]
    let text = String(decoding: content, as: UTF8.self)
    let length = end + 1 - bytes.startIndex
    if isAddress(content) { return (text, text, length) }
    return isEmail(content) ? (text, "mailto:" + text, length) : nil
  }

  private static func isAddress(_ content: ArraySlice<UInt8>) -> Bool {
    guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = content[..<colon]
    return schemeLength.contains(scheme.count) && scheme.first?.isLetter == true
      && scheme.allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
  }

  private static func isEmail(_ content: ArraySlice<UInt8>) -> Bool {
    guard let at = content.firstIndex(of: UInt8(ascii: "@")) else { return false }
    let local = content[..<at]
    let labels = content[(at + 1)...]
      .split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return !local.isEmpty
      && local.allSatisfy {
        $0.isLetter || $0.isDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains($0)
      }
      && labels.allSatisfy(isLabel)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    let hyphen = UInt8(ascii: "-")
    return (1...longestLabel).contains(label.count) && label.first != hyphen
      && label.last != hyphen && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == hyphen }
  }
}
