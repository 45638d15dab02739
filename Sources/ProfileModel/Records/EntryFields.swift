package import JSONText

/// What every entry and role may hold besides the fields of its own record.
package struct EntryFields: Sendable {
  /// The anchor that links and options name it by.
  package var id: String?
  /// Words to choose entries by; kept, and not used yet.
  package var tags: [String] = []
  /// Whether it stays out of every public output.
  package var isPrivate = false
  /// How much it matters beside others; kept, and not used yet.
  package var priority: Int?
  /// Where it can be seen.
  package var url: String?
  /// Where the claim can be checked.
  package var source: String?
  /// The date the entry was true on.
  package var asOf: PartialDate?
  /// What is shown instead of dates.
  package var dateText: LocalizedText?
  /// What there is to say, in block Markdown.
  package var summary: LocalizedText?
  /// Things worth saying, each in inline Markdown.
  package var highlights: [Highlight] = []
  /// Any JSON of other tools: kept, never checked.
  package var extra: JSONValue?

  /// Creates a record in which no field is set.
  package init() {}
}

extension EntryFields {
  /// The table of the fields that every entry and role may have.
  package static let fields: [Field<EntryFields>] = [
    Field("id", \.id, .word, "The anchor that links name it by."),
    Field("tags", \.tags, .words, "Words to choose entries by; kept, and not used yet."),
    Field("private", \.isPrivate, .flag, "Whether it stays out of every public output."),
    Field(
      "priority", \.priority, .integer, "How much it matters; kept, and not used yet."),
    Field("url", \.url, .url, "Where it can be seen."),
    Field("source", \.source, .url, "Where the claim can be checked."),
    Field("asOf", \.asOf, .date, "The date the entry was true on."),
    Field("dateText", \.dateText, .text, "What is shown instead of dates."),
    Field("summary", \.summary, .blockMarkdown, "What there is to say, in Markdown."),
    Field(
      "highlights", \.highlights,
      .list(of: .highlight, "a list of highlights", form: .sentences),
      "Things worth saying, a line each, in inline Markdown."),
    Field("extra", \.extra, .anything, "Anything other tools keep here; never checked."),
  ]
}
