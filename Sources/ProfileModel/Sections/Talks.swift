/// A talk the person gave.
package struct Talk: DatedRecord {
  /// What it was about.
  package var title = LocalizedText("")
  /// The event it was given at.
  package var event: LocalizedText?
  /// The day it was given.
  package var period = Period(on: nil)
  /// Where it was given.
  package var location: Location?
  /// Where the slides are.
  package var slides: String?
  /// Where the recording is.
  package var recording: String?
  /// The fields that every entry may have.
  package var common = EntryFields()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates an empty record.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("talk")

  /// A talk in messages.
  package static let noun = "a talk"

  /// The table of a talk's fields.
  package static let fields: [Field<Talk>] =
    [
      Field("title", \.title, .text, "What it was about.", required: true),
      Field("event", \.event, .text, "The event it was given at."),
      dateField,
      Field("location", \.location, .location, "Where it was given."),
      Field("slides", \.slides, .url, "Where the slides are."),
      Field("recording", \.recording, .url, "Where the recording is."),
    ] + entryFields
}

extension SectionType {
  /// Talks the person gave.
  package static let talks = SectionType(
    "talks", of: Talk.self, "Talks the person gave.")
}
