/// A place in a text, with the line that stands there.
package struct Place: Sendable, Hashable {
  /// The file as the user named it: `profile.json`, `<stdin>`.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The column in Unicode scalars, from 1.
  package var column: Int
  /// The line without its line break; for a long line, the part around the column.
  package var text: String
  /// The column that the text begins at: 1 unless the line is long.
  package var textColumn: Int

  /// A place given by its parts.
  package init(file: String, line: Int, column: Int, text: String, textColumn: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.text = text
    self.textColumn = textColumn
  }

  /// The place of a byte offset in a source text.
  package init(_ offset: Int, in source: SourceText) {
    let position = source.position(at: offset)
    let (text, textColumn) = source.line(around: offset, reach: Limits.excerptReach)
    self.init(
      file: source.name, line: position.line, column: position.column, text: text,
      textColumn: textColumn)
  }
}
