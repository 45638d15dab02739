import Diagnostics
import JSONText

/// Something the person published: a paper, an article, a book.
package struct Publication: DatedRecord {
  /// What it is called.
  package var title = LocalizedText("")
  /// Who wrote it, in the order of the title page.
  package var authors: [LocalizedText] = []
  /// The journal, conference or publisher.
  package var venue: LocalizedText?
  /// The day it appeared.
  package var period = Period(on: nil)
  /// The Digital Object Identifier (ISO 26324): `10.1000/182`.
  package var doi: String?
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("publication")

  /// A publication in messages.
  package static let noun = "a publication"

  /// The table of a publication's fields.
  package static let fields: [Field<Publication>] =
    [
      Field("title", \.title, .text, "What it is called.", required: true),
      Field("authors", \.authors, .texts, "Who wrote it, in their order."),
      Field("venue", \.venue, .text, "The journal, conference or publisher."),
      dateField,
      Field("doi", \.doi, .doi, "The Digital Object Identifier: 10.1000/182."),
    ] + entryFields
}

extension Kind where Value == String {
  /// A Digital Object Identifier: a directory code that begins with 10., a slash, a suffix.
  fileprivate static let doi = Kind(
    word.name,
    schema: { _ in
      SchemaPieces.string(pattern: #"^(10\.[^/]*/[\s\S]*|\s*)$"#, example: "10.1000/182")
    },
    read: { json, reading in
      guard let text = word.read(json, &reading) else { return nil }
      guard text.hasPrefix("10."), text.dropFirst(3).contains("/") else {
        reading.report(
          .badDOI, "\"\(text.quotation)\" is no DOI",
          hint: "write it as \"10.1000/182\", without an address before it", at: json.offset)
        return nil
      }
      return text
    },
    write: word.write)
}

extension SectionType {
  /// What the person published.
  package static let publications = SectionType(
    "publications", of: Publication.self, "Things the person published.")
}
