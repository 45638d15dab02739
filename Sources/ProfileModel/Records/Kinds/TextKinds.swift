import Diagnostics
package import JSONText
import Markdown

extension Kind where Value == LocalizedText {
  /// Plain text: a name, a title, an organisation, a place, a label, a value.
  package static let text = textKind("text", .plain)
  /// Inline Markdown, as in a headline.
  package static let inlineMarkdown = textKind("text in inline Markdown", .inline)
  /// Block Markdown, as in a summary.
  package static let blockMarkdown = textKind("text in Markdown", .blocks)

  private static func textKind(_ name: String, _ form: TextForm) -> Kind {
    Kind(
      name,
      schema: SchemaPieces.text,
      read: { json, reading in
        let text = readText(json, expected: name, in: &reading)
        return form != .plain && reading.refusesMarks(of: json) ? nil : text
      },
      write: writeText,
      visit: { text, visitor in visitor.visit(text, form) })
  }

  /// The name of a record that stands elsewhere in the profile.
  static func name(of record: RecordID) -> Kind {
    Kind(
      text.name, form: .reference(to: record), schema: text.schema, read: text.read,
      write: text.write,
      visit: { name, visitor in visitor.visit(name, of: record) })
  }

  /// A blank text counts as absent.
  private static func readText(
    _ json: JSONValue, expected name: String, in reading: inout Reading
  ) -> LocalizedText? {
    switch json.content {
    case .string(let text):
      return Escaping.isBlank(text) ? nil : LocalizedText(text, offset: json.offset)
    case .object(let members)
    where !members.isEmpty && (!reading.isForeign || isByLanguage(members)):
      return readTranslations(members.unique(), at: json.offset, in: &reading)
    default: reading.refuse(json, expected: name, hint: json.hintOfText)
    }
    return nil
  }

  private static func readTranslations(
    _ members: [JSONMember], at offset: Int, in reading: inout Reading
  ) -> LocalizedText? {
    var translations: [LocalizedText.Translation] = []
    var others: [JSONMember] = []
    for member in members {
      guard LanguageTag.isWellFormed(member.key) else {
        others.append(member)
        continue
      }
      guard case .string(let text) = member.value.content else {
        reading.refuse(member.value, expected: "text", hint: member.value.hintOfText)
        continue
      }
      if !Escaping.isBlank(text) {
        translations.append(
          .init(language: member.key, text: text, offset: member.value.offset))
      }
    }
    if !others.isEmpty { refuseKeys(others, of: members.count, in: &reading) }
    return translations.isEmpty ? nil : LocalizedText(translations, offset: offset)
  }

  /// An object whose keys are no languages is a text in parts: `{"first": "Ada", "last": "Example"}`.
  private static func refuseKeys(
    _ others: [JSONMember], of count: Int, in reading: inout Reading
  ) {
    let names = others.map { "\"\($0.key)\"" }.joined(separator: ", ")
    let parts = others.compactMap(\.value.string)
    let isText = others.count > 1 && others.count == count && parts.count == count
    let text = isText ? "write \(quoted(parts.joined(separator: " "))); " : ""
    reading.report(
      .unknownKey,
      "\(names) \(others.count == 1 ? "is no language tag" : "are no language tags")",
      hint: "\(text)a text by language looks like {\"en\": \"…\", \"sv\": \"…\"}",
      at: others[0].keyOffset)
  }

  /// Whether an object has keys that are language tags, and no others.
  package static func isByLanguage(_ members: [JSONMember]) -> Bool {
    !members.isEmpty && members.allSatisfy { LanguageTag.isWellFormed($0.key) }
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
