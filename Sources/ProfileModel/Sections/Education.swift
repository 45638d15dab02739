/// A course of study.
package struct Study: DatedRecord {
  /// Where it was.
  package var institution = LocalizedText("")
  /// The subject.
  package var area: LocalizedText?
  /// The degree it led to.
  package var degree: LocalizedText?
  /// The subject of the thesis.
  package var thesis: LocalizedText?
  /// The grade.
  package var score: LocalizedText?
  /// Courses that were taken.
  package var courses: [LocalizedText] = []
  /// The time it covers.
  package var period = Period()
  /// Where the institution is.
  package var location: Location?
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("education-entry")

  /// A course of study in messages.
  package static let noun = "an education entry"

  /// The table of an education entry's fields.
  package static let fields: [Field<Study>] =
    [
      Field("institution", \.institution, .text, "Where it was.", required: true),
      Field("area", \.area, .text, "The subject."),
      Field("degree", \.degree, .text, "The degree it led to."),
      Field("thesis", \.thesis, .text, "The subject of the thesis."),
      Field("score", \.score, .text, "The grade."),
      Field("courses", \.courses, .texts, "Courses that were taken."),
    ] + periodFields + [
      Field("location", \.location, .location, "Where the institution is.")
    ] + entryFields
}

extension SectionType {
  /// Where the person studied.
  package static let education = SectionType(
    "education", of: Study.self, "Where the person studied.")
}
