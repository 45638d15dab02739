package import JSONText
package import Markdown
import ProfileModel

/// A text of a profile, or one by language, with what stands around it.
package struct PlacedText: Sendable {
  /// The text, or an object with the text of each language.
  package let value: JSONValue
  /// The key it stands at, or the list it stands in: `highlights`.
  package let key: String
  /// The key of the profile it stands in: `employers`.
  package let section: String
  /// The definition of the record it stands in: `role`; empty for the profile itself.
  package let record: String
  /// Where that record stands.
  package let recordOffset: Int
  /// Whether it stands in something that says where its claims can be checked.
  package let hasSource: Bool
  /// Whether it stands in something that is private.
  package let isPrivate: Bool

  /// How a text is read that is no plain one.
  private enum Form {
    case inline
    case blocks
  }

  private var form: Form? {
    switch (key, record) {
    case ("summary", _), ("answer", _), ("quote", _): .blocks
    case ("headline", _), ("description", _), ("highlights", _), ("text", "highlight"): .inline
    case ("value", "dated-value") where section == "headline": .inline
    default: nil
    }
  }

  /// The text, or the texts of every language, each with its place.
  package var translations: [(text: String, value: JSONValue)] { value.translations }

  /// The links and images in a text of it. Most texts hold none, and need not be parsed to tell.
  package func links(in text: String) -> [WrittenLink] {
    let mayHaveLinks = text.utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") }
    return mayHaveLinks ? markdown(text)?.writtenLinks ?? [] : []
  }

  private func markdown(_ text: String) -> MarkdownText? {
    switch form {
    case .inline: MarkdownText(inline: text)
    case .blocks: MarkdownText(blocks: text)
    case nil: nil
    }
  }

  /// What is read of a text of it: of Markdown the words alone.
  package func words(of text: String) -> String { markdown(text)?.plain ?? text }
}
