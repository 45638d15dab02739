package import Diagnostics
import JSONText
import ProfileModel

extension Language {
  /// Reads a language, which has to say everything; nil with at least one error where it can't be
  /// read.
  package static func read(_ source: SourceText) -> (language: Language?, issues: [Issue]) {
    var reading = Reading(source)
    let language = reading.readRoot().flatMap { Language.read($0, in: &reading) }
    return (reading.issues.isEmpty ? language : nil, reading.inOrder)
  }

  /// Changes what a file says otherwise, if all is well with it; gives what is wrong.
  package mutating func change(by source: SourceText) -> [Issue] {
    var reading = Reading(source)
    reading.isChange = true
    var changed = self
    if let json = reading.readRoot() { _ = changed.change(by: json, in: &reading) }
    if reading.issues.isEmpty { self = changed }
    return reading.inOrder
  }
}

extension Language {
  /// English.
  package static let english = builtIn("en") ?? Language()

  /// The tags of the languages inside the binary, one for each file in `Data/`.
  package static let builtInTags = EmbeddedLanguages.files.map {
    String($0.path.dropLast(ending.utf8.count))
  }

  /// Whether a language is inside the binary, by its tag or one that is shorter: `pt-BR`, `pt`.
  package static func isBuiltIn(_ tag: String) -> Bool {
    LanguageTag.nearest(to: tag, among: builtInTags) != nil
  }

  /// The language of a tag, or of the nearest shorter one; English if no file has either.
  package static func of(_ tag: String) -> Language {
    guard let index = LanguageTag.nearest(to: tag, among: builtInTags) else { return english }
    let nearest = builtInTags[index]
    return nearest == english.tag ? english : builtIn(nearest) ?? english
  }

  private static let ending = ".json"

  private static func builtIn(_ tag: String) -> Language? {
    let file = EmbeddedLanguages.files.first { $0.path == tag + ending }
    return file.flatMap { read(SourceText(name: $0.path, text: $0.text)).language }
  }
}
