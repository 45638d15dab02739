package import Markdown
package import ProfileModel

/// A text of a profile, or one by language, with what stands around it.
package struct PlacedText: Sendable {
  /// The text, which knows its place.
  package let text: LocalizedText
  /// How it is read.
  package let form: TextForm
  /// The key it stands at.
  package let key: String
  /// The key of the profile it stands in: `employers`.
  package let section: String
  /// The record it stands in.
  package let record: RecordID
  /// Where that record stands.
  package let recordOffset: Int
  /// Whether it belongs to something that names a source for its claims.
  package let hasSource: Bool
  /// Whether it stands in something that is private.
  package let isPrivate: Bool
  /// Whether it is the name of a record that stands elsewhere in the profile.
  package let isReference: Bool

  /// The texts of every language.
  package var translations: [LocalizedText.Translation] { text.translations }

  /// The links and images in a text of it. Most texts hold none, and need not be parsed.
  package func links(in text: String) -> [WrittenLink] {
    let mayHaveLinks = text.utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") }
    return mayHaveLinks ? form.markdown(text)?.writtenLinks ?? [] : []
  }

  /// What is read of a text of it: of Markdown the words alone.
  package func words(of text: String) -> String { form.markdown(text)?.plain ?? text }
}
