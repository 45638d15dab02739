import Diagnostics
package import JSONText

/// Names as they are compared: in small letters, in one form of Unicode, with one space between words.
package enum FoldedName {
  /// A name, folded.
  ///
  /// ```
  /// "Hidden\u{A0} WORKS "    "hidden works"
  /// ```
  package static func of(_ name: String) -> String {
    // Of ASCII a byte is a letter, which is much quicker to find out.
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return ascii(name) }
    return name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
      .joined(separator: " ")
  }

  private static func ascii(_ name: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(name.utf8.count)
    var isBetweenWords = false
    for byte in name.utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isBetweenWords = true
        continue
      }
      if isBetweenWords, !folded.isEmpty { folded.append(0x20) }
      isBetweenWords = false
      folded.append(byte.lowercased)
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The names by which a text may mean something, in every language, without blank ones.
  package static func all(of name: LocalizedText) -> [String] {
    name.translations.map { of($0.text) }.filter { !$0.isEmpty }
  }

  /// The same of a text as a tree of JSON holds it.
  package static func all(of name: JSONValue?) -> [String] {
    (name?.translations ?? []).map { of($0.text) }.filter { !$0.isEmpty }
  }
}
