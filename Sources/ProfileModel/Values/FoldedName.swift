package import JSONText

/// Names as they are compared: in small letters, in one form of Unicode, with one space between words.
package enum FoldedName {
  /// A name, folded.
  ///
  /// ```
  /// "Hidden\u{A0} WORKS "    "hidden works"
  /// ```
  package static func of(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
      .joined(separator: " ")
  }

  /// The names by which a text may mean something, in every language, without blank ones.
  package static func all(of name: LocalizedText) -> [String] {
    name.translations.map { of($0.text) }.filter { !$0.isEmpty }
  }

  /// The same of a text as a tree of JSON holds it.
  package static func all(of name: JSONValue?) -> [String] {
    guard let name else { return [] }
    let translations = name.string.map { [$0] } ?? name.members.compactMap(\.value.string)
    return translations.map(of).filter { !$0.isEmpty }
  }
}
