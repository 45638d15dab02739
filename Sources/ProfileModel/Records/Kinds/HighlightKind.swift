import JSONText

extension Highlight: Record {
  /// Which record it is.
  package static let id = RecordID("highlight")

  /// One thing worth saying.
  package static let noun = "a highlight"

  /// The text, and whom it is for.
  package static let fields: [Field<Highlight>] = [
    Field(
      "text", \.text, .inlineMarkdown, "What is said, in inline Markdown.", required: true
    ),
    Field("tags", \.tags, .words, "Words to choose by; kept, and not used yet."),
    Field("private", \.isPrivate, .flag, "Whether it stays out of every public output."),
    Field(
      "priority", \.priority, .integer, "How much it matters; kept, and not used yet."),
  ]
}

extension Kind where Value == Highlight {
  /// A highlight: text, or an object with `text` and whom it is for.
  package static let highlight = Kind(
    "a highlight",
    schema: { definitions in
      SchemaPieces.any(of: [
        SchemaPieces.text(&definitions), definitions.reference(to: Highlight.self),
      ])
    },
    read: { json, reading in
      if Highlight.isIntended(by: json, in: reading) {
        return Highlight.read(json, in: &reading).flatMap { $0.text.text.isEmpty ? nil : $0 }
      }
      return Kind<LocalizedText>.inlineMarkdown.read(json, &reading).map { text in
        var highlight = Highlight()
        highlight.text = text
        highlight.place = RecordPlace([], offset: json.offset)
        return highlight
      }
    },
    write: { highlight in
      let isPlain =
        highlight.tags.isEmpty && !highlight.isPrivate && highlight.priority == nil
      return isPlain ? Kind<LocalizedText>.text.write(highlight.text) : highlight.json()
    },
    visit: { highlight, visitor in
      var highlight = highlight
      guard visitor.enter(&highlight) else { return nil }
      highlight.visitFields(&visitor)
      return visitor.leave(record: &highlight) ? highlight : nil
    })
}
