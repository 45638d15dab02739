import Diagnostics

/// Language tags by BCP 47, as far as their form goes.
package enum LanguageTag {
  /// Whether a text has the form of a tag: subtags of 1 to 8 letters or digits joined by hyphens,
  /// the first of 2 or 3 letters: `en`, `pt-BR`, `zh-Hant`.
  package static func isWellFormed(_ tag: String) -> Bool {
    let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let primary = subtags.first, (2...3).contains(primary.count) else { return false }
    return primary.allSatisfy(\.isLetter)
      && subtags.dropFirst().allSatisfy { subtag in
        (1...8).contains(subtag.count)
          && subtag.allSatisfy { $0.isLetter || $0.isDigit }
      }
  }

  /// Whether a language is written from right to left: by the script that its tag names, else by
  /// the script it is usually written in.
  ///
  /// ```
  /// ar    az-Arab    he-IL         from right to left
  /// ku    az         he-Latn       from left to right
  /// ```
  package static func isRightToLeft(_ tag: String) -> Bool {
    let subtags = tag.lowercased().split(separator: "-")
    // What follows a single letter is an extension.
    let script = subtags.prefix { $0.utf8.count > 1 }.dropFirst()
      .first { $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isLetter) }
    guard let script else { return subtags.first.map(isUsuallyRightToLeft) ?? false }
    switch script {
    case "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "syre",
      "syrj", "syrn", "thaa", "yezi":
      return true
    default: return false
    }
  }

  private static func isUsuallyRightToLeft(_ language: Substring) -> Bool {
    switch language {
    case "acm", "aeb", "afb", "ajp", "apc", "apd", "ar", "arb", "arc", "arq", "ars", "ary", "arz",
      "azb", "bal", "bgn", "bqi", "ckb", "dv", "fa", "glk", "hbo", "he", "iw", "ji", "khw", "ks",
      "lrc", "luz", "mzn", "nqo", "pbt", "pes", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr",
      "syr", "ug", "ur", "yi":
      true
    default: false
    }
  }

  /// The one of several tags that serves who asks for a language, by the lookup of RFC 4647: the tag
  /// itself in letters of any case, else the tag without its last subtag, and so on.
  ///
  /// ```
  /// nearest(to: "pt-BR", among: ["EN", "PT"])    1
  /// ```
  package static func nearest(to language: String, among tags: [String]) -> Int? {
    let tags = tags.map { $0.lowercased() }
    var range = Substring(language.lowercased())
    while !range.isEmpty {
      if let index = tags.firstIndex(where: { $0 == range }) { return index }
      guard let hyphen = range.utf8.lastIndex(of: UInt8(ascii: "-")) else { return nil }
      range = range[..<hyphen]
    }
    return nil
  }
}
