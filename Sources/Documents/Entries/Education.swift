import Diagnostics
import Languages
import ProfileModel

extension SectionView {
  /// Where the person studied.
  static let education = SectionView(
    .education, of: Study.self
  ) { study, context in
    var entry = Entry(study, context)
    entry.microformat = Microformat.education
    let subject = context.list([study.degree, study.area].compactMap(\.self))
    entry.title = subject.isEmpty ? study.institution.shown : subject
    entry.organization = subject.isEmpty ? nil : study.institution.shown
    entry.place = context.place(study.location)
    // The year of a degree stands alone: nothing went on until then that isn't told.
    if study.period.start == nil, study.common.dateText == nil, let end = study.period.endDate {
      entry.period?.text = context.language.dateInSpan(end)
    }
    entry.addDetail(.thesis, study.thesis?.shown, context)
    entry.addDetail(.score, study.score?.shown, context)
    entry.addDetail(.courses, context.list(study.courses), context)
    return entry
  }
}
