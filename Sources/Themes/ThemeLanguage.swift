package import Diagnostics
package import Languages
package import ProfileModel

extension Theme {
  /// A language as the theme words it: the nearest language counts most, then the nearest theme.
  package func language(_ tag: String) throws(ThemeIssues) -> Language {
    var language = Language.of(tag)
    let primary = tag.prefix { $0 != "-" }.lowercased()
    var tags = [language.tag]
    for tag in [primary, tag] where !tags.contains(tag) { tags.append(tag) }
    for tag in tags {
      for layer in layers.reversed() { try layer.folder.change(&language, by: tag) }
    }
    return language
  }
}

extension Theme {
  /// A warning at the language of a profile that neither vita nor the theme has words in.
  package func untranslatedPhrases(of profile: Profile, _ source: SourceText) -> [Issue] {
    let tag = profile.language
    if Language.isBuiltIn(tag) { return [] }
    let primary = tag.prefix { $0 != "-" }.lowercased()
    let isKnown = layers.contains { layer in
      [primary, tag].contains { layer.folder.words($0) }
    }
    guard !isKnown else { return [] }
    return [
      Issue(
        .untranslatedPhrases,
        "titles and labels are in English: there are none in \"\(tag)\"",
        hint: "a theme of yours can hold them in \(ThemeFolder.phrasesFile(primary)); "
          + "\"vita theme new\" makes one",
        at: source.place(of: ["language"]))
    ]
  }
}

extension ThemeFolder {
  /// The file of a theme that says what it words otherwise in a language.
  fileprivate static func phrasesFile(_ tag: String) -> String { "phrases/\(tag).json" }

  /// Changes a language by what the theme says of a tag, if it says something.
  package func change(_ language: inout Language, by tag: String) throws(ThemeIssues) {
    let file = Self.phrasesFile(tag)
    guard let bytes = try bytes(of: file) else { return }
    let issues = language.change(by: SourceText(name: shownPath(file), bytes: bytes))
    guard issues.isEmpty else { throw ThemeIssues(issues: issues) }
  }

  /// Whether it says anything of a language.
  fileprivate func words(_ tag: String) -> Bool {
    var language = Language()
    do {
      try change(&language, by: tag)
      return language != Language()
    } catch {
      return false
    }
  }
}
