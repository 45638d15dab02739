/// An interview with the person.
package struct Interview: DatedRecord {
  /// Where it appeared.
  package var outlet = LocalizedText("")
  /// What it was called.
  package var title: LocalizedText?
  /// Who asked.
  package var interviewer: LocalizedText?
  /// The day it appeared.
  package var period = Period(on: nil)
  /// What was asked and answered.
  package var questions: [Question] = []
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// A question with its answer.
  package struct Question: Record {
    /// What was asked.
    package var question = LocalizedText("")
    /// What was answered, in Markdown.
    package var answer = LocalizedText("")

    /// Where it stands.
    package var place = RecordPlace()

    /// Creates an empty record.
    package init() {}

    /// Which record it is.
    package static let id = RecordID("question")

    /// A question in messages.
    package static let noun = "a question"

    /// What was asked and answered.
    package static let fields: [Field<Question>] = [
      Field("question", \.question, .text, "What was asked.", required: true),
      Field(
        "answer", \.answer, .blockMarkdown, "What was answered, in Markdown.",
        required: true),
    ]
  }

  /// Which record it is.
  package static let id = RecordID("interview")

  /// An interview in messages.
  package static let noun = "an interview"

  /// The table of an interview's fields.
  package static let fields: [Field<Interview>] =
    [
      Field("outlet", \.outlet, .text, "Where it appeared.", required: true),
      Field("title", \.title, .text, "What it was called."),
      Field("interviewer", \.interviewer, .text, "Who asked."),
      dateField,
      Field(
        "questions", \.questions, .records("a list of questions"),
        "What was asked and answered."),
    ] + entryFields
}

extension SectionType {
  /// Interviews with the person.
  package static let interviews = SectionType(
    "interviews", of: Interview.self, "Interviews with the person.")
}
