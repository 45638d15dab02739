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

  /// Nothing known yet.
  package init() {}

  /// A course of study in messages.
  package static let noun = "an education entry"

  /// The table of an education entry's fields.
  package static let ownFields: [Field<Study>] =
    [
      Field("institution", { $1(&$0.institution) }, .text, "Where it was.", required: true),
      Field("area", { $1(&$0.area) }, .text, "The subject."),
      Field("degree", { $1(&$0.degree) }, .text, "The degree it led to."),
      Field("thesis", { $1(&$0.thesis) }, .text, "The subject of the thesis."),
      Field("score", { $1(&$0.score) }, .text, "The grade."),
      Field("courses", { $1(&$0.courses) }, .texts, "Courses that were taken."),
    ] + periodFields + [
      Field("location", { $1(&$0.location) }, .location, "Where the institution is.")
    ]
}

extension SectionType {
  /// Where the person studied.
  package static let education = SectionType(
    "education", of: Study.self, "Where the person studied."
  ) { study, context in
    var entry = Entry(study, context)
    entry.microformat = Microformat.education
    let subject = [study.degree, study.area].compactMap { $0?.shown }.joined(separator: ", ")
    entry.title = subject.isEmpty ? study.institution.shown : subject
    entry.organization = subject.isEmpty ? nil : study.institution.shown
    entry.place = context.place(study.location)
    // The year of a degree stands alone: nothing went on until then that isn't told.
    if study.period.start == nil, let end = study.period.endDate {
      entry.period?.text = context.phrases.date(end)
    }
    entry.addDetail("thesis", study.thesis?.shown, context)
    entry.addDetail("score", study.score?.shown, context)
    entry.addDetail("courses", study.courses.compactMap(\.shown).joined(separator: ", "), context)
    return entry
  }
}
