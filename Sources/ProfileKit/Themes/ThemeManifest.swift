package import JSONText

/// What `theme.json` says of a theme.
package struct ThemeManifest: Record {
  /// The name, the same as the folder's.
  package var name = ""
  /// What it looks like, in a sentence.
  package var description: LocalizedText?
  /// The theme it takes every file from that it lacks itself.
  package var extends: String?
  /// The keys of the sections it wants first, in that order.
  package var order: [String] = []

  /// Nothing known yet.
  package init() {}

  /// A manifest in messages.
  package static let noun = "a theme"

  /// The table of a manifest's fields.
  package static let fields: [Field<ThemeManifest>] = [
    Field("name", { $1(&$0.name) }, .word, "The name, the same as the folder's.", required: true),
    Field("description", { $1(&$0.description) }, .text, "What it looks like, in a sentence."),
    Field(
      "extends", { $1(&$0.extends) }, .word, "The theme it takes the files from that it lacks."),
    Field("order", { $1(&$0.order) }, .words, "The sections it wants first."),
  ]

  /// The file in a theme's folder that holds it.
  package static let file = "theme.json"

  /// Reads a manifest; nil with at least one error where it can't be read.
  package static func read(_ source: SourceText) -> (manifest: ThemeManifest?, issues: [Issue]) {
    var reading = Reading(source)
    do {
      let document = try JSONReader.read(source.bytes, maximumDepth: Limits.maximumNesting)
      reading.report(document.duplicates)
      let manifest = ThemeManifest.read(document.root, in: &reading)
      return (manifest, reading.inOrder)
    } catch {
      reading.error("json-syntax", error.message, hint: error.hint, at: error.offset)
      return (nil, reading.issues)
    }
  }
}
