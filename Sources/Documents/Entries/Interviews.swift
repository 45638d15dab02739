import Languages
import ProfileModel

extension SectionView {
  /// Interviews with the person.
  static let interviews = SectionView(
    .interviews, of: Interview.self, layout: .questions
  ) { interview, context in
    var entry = Entry(interview, context)
    entry.title = interview.title?.shown ?? interview.outlet.shown
    entry.organization = interview.title?.shown == nil ? nil : interview.outlet.shown
    entry.addDetail(.interviewer, interview.interviewer?.shown, context)
    entry.entries = interview.questions.compactMap { question in
      var answered = Entry()
      answered.question = question.question.shown
      answered.answer = context.block(question.answer)
      return answered.question == nil && answered.answer == nil ? nil : answered
    }
    return entry
  }
}
