package import ProfileModel

/// How texts stand together in a line.
package struct LineWords: Record, Equatable {
  /// The title of a document of a person.
  var title = Pattern()
  /// A figure with what is counted.
  var figure = Pattern()
  /// A text behind what it is about.
  var labelled = Pattern()
  /// A text with a note, such as its date.
  var noted = Pattern()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates line words without texts.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("line-words")
  /// Lines in messages.
  package static let noun = "a table of lines"

  /// The table of its fields.
  package static let fields: [Field<LineWords>] = [
    .key(
      "title", { $1(&$0.title) }, .pattern("name", "document"),
      "The title of a document of a person."),
    .key(
      "figure", { $1(&$0.figure) }, .pattern("value", "label"), "A figure with what is counted."),
    .key(
      "labelled", { $1(&$0.labelled) }, .pattern("label", "text"), "A text behind what it is about."
    ),
    .key(
      "noted", { $1(&$0.noted) }, .pattern("text", "note"), "A text with a note, such as its date."),
  ]
}
