package import Diagnostics
import JSONText
package import ProfileModel

/// What `theme.json` says of a theme.
package struct ThemeManifest: Record {
  /// The name, the same as the folder's.
  package var name = ""
  /// What it looks like, in a sentence.
  package var description: LocalizedText?
  /// The theme it takes every file from that it lacks itself.
  package var extends: ThemeReference?
  /// The sections it wants first.
  package var order = ThemeOrder()
  /// What can be set of it.
  package var options: [NamedOption] = []

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("theme-manifest")

  /// A manifest in messages.
  package static let noun = "a theme"

  /// The table of a manifest's fields.
  package static let fields: [Field<ThemeManifest>] = [
    Field(
      "name", at: { $1(&$0.name) }, .word, "The name, the same as the folder's.", required: true),
    Field(
      "description", optional: { $1(&$0.description) }, .text, "What it looks like, in a sentence."),
    Field(
      "extends", optional: { $1(&$0.extends) }, .themeReference,
      "The theme it takes the files from that it lacks."),
    Field("order", at: { $1(&$0.order) }, .themeOrder, "The sections it wants first."),
    Field("options", at: { $1(&$0.options) }, .options, "What can be set of it."),
  ]

  /// The file in a theme's folder that holds it.
  package static let file = "theme.json"

  /// Reads a manifest; nil with at least one error where it can't be read.
  package static func read(_ source: SourceText) -> (manifest: ThemeManifest?, issues: [Issue]) {
    var reading = Reading(source)
    let manifest = reading.readRoot().flatMap { ThemeManifest.read($0, in: &reading) }
    return (manifest, reading.inOrder)
  }
}

/// The name of a theme, where it stands in a `theme.json`.
package struct ThemeReference: Sendable, Equatable {
  /// The name.
  package var name: String
  /// Its first byte in the file.
  package var offset: Int
}

extension Kind where Value == ThemeReference {
  /// The name of another theme; a path would lead out of the places that themes are looked up in.
  fileprivate static let themeReference = Kind(
    "the name of a theme",
    read: { json, reading in
      guard let name = Kind<String>.word.read(json, &reading) else { return nil }
      guard !name.contains("/") else {
        reading.report(
          .notAName, "a theme extends another by its name, not by a path", at: json.offset)
        return nil
      }
      return ThemeReference(name: name, offset: json.offset)
    },
    write: { JSONValue(.string($0.name)) })
}
