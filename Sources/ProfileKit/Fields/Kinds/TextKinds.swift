import JSONText
import Markdown

extension Kind where Value == LocalizedText {
  /// Plain text: a name, a title, an organisation, a place, a label, a value.
  package static let text = textKind("text")
  /// Inline Markdown, as in a headline.
  package static let inlineMarkdown = textKind("text in inline Markdown")
  /// Block Markdown, as in a summary.
  package static let blockMarkdown = textKind("text in Markdown")

  private static func textKind(_ name: String) -> Kind {
    Kind(
      name,
      schema: SchemaPieces.text,
      read: { json, reading in readText(json, expected: name, in: &reading) },
      write: writeText,
      tailor: { text, tailoring in
        text.chosen(tailoring.language, fallback: tailoring.ownLanguage)
      })
  }

  /// A blank text counts as absent.
  private static func readText(
    _ json: JSONValue, expected name: String, in reading: inout Reading
  ) -> LocalizedText? {
    switch json.content {
    case .string(let text):
      return Escaping.isBlank(text) ? nil : LocalizedText(text)
    case .object(let members) where !members.isEmpty:
      return readTranslations(Members(members, offset: json.offset).unique, in: &reading)
    case .number(let literal):
      reading.error(
        "wrong-type", "expected \(name), found a number",
        hint: "write \"\(literal.quotation)\" in quotes",
        at: json.offset)
    default:
      reading.error(
        "wrong-type", "expected \(name), found \(json.description)", at: json.offset)
    }
    return nil
  }

  private static func readTranslations(
    _ members: [JSONMember], in reading: inout Reading
  ) -> LocalizedText? {
    var translations: [LocalizedText.Translation] = []
    for member in members {
      guard LanguageTag.isWellFormed(member.key) else {
        reading.error(
          "unknown-key", "\"\(member.key.quotation)\" is no language tag",
          hint: "a text by language looks like {\"en\": \"…\", \"sv\": \"…\"}",
          at: member.keyOffset)
        continue
      }
      guard case .string(let text) = member.value.content else {
        reading.error(
          "wrong-type", "expected text, found \(member.value.description)",
          at: member.value.offset)
        continue
      }
      if !Escaping.isBlank(text) { translations.append(.init(language: member.key, text: text)) }
    }
    return translations.isEmpty ? nil : LocalizedText(translations)
  }

  private static func writeText(_ text: LocalizedText) -> JSONValue? {
    if text.translations.count == 1, text.translations[0].language == nil {
      return JSONValue(.string(text.text))
    }
    let members = text.translations.map {
      JSONMember(key: $0.language ?? "", value: JSONValue(.string($0.text)))
    }
    return JSONValue(.object(members))
  }
}

/// Language tags by BCP 47, as far as their form goes.
package enum LanguageTag {
  /// Whether a text has the form of a tag: subtags of 1 to 8 letters or digits joined by hyphens,
  /// the first of 2 or 3 letters: `en`, `pt-BR`, `zh-Hant`.
  package static func isWellFormed(_ tag: String) -> Bool {
    let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let primary = subtags.first, (2...3).contains(primary.count) else { return false }
    return primary.allSatisfy(isLetter)
      && subtags.dropFirst().allSatisfy { subtag in
        (1...8).contains(subtag.count)
          && subtag.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
