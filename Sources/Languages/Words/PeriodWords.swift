package import ProfileModel

/// How dates stand in a line: from one to another, going on, approximate.
///
/// A date in a pattern may be asked for in one of the forms of dates: `{start:genitive}`.
package struct PeriodWords: Record, Equatable {
  /// From a date to another.
  var range = Pattern()
  /// From a year to another, where no more is known.
  var years = Pattern()
  /// From a date on, and not ended.
  var ongoing = Pattern()
  /// An ongoing period with an unknown start.
  var present = Pattern()
  /// Since a date.
  var since = Pattern()
  /// A period with a known end and an unknown start.
  var until = Pattern()
  /// Known to be true on a date.
  var asOf = Pattern()
  /// A date that is approximate.
  var approximate = Pattern()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates period words without texts.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("period-words")
  /// Periods in messages.
  package static let noun = "a table of periods"

  /// The table of its fields.
  package static let fields: [Field<PeriodWords>] = [
    .key(
      "range", { $1(&$0.range) }, .pattern("start", "end", hasForms: true),
      "From a date to another."),
    .key(
      "years", { $1(&$0.years) }, .pattern("startYear", "endYear"),
      "From a year to another, in digits: `2015–2021年`."),
    .key(
      "ongoing", { $1(&$0.ongoing) }, .pattern("start", hasForms: true),
      "From a date on, and not ended."),
    .key(
      "present", { $1(&$0.present) }, .pattern(), "What goes on, and nobody knows since when."),
    .key("since", { $1(&$0.since) }, .pattern("start", hasForms: true), "Since a date."),
    .key(
      "until", { $1(&$0.until) }, .pattern("end", hasForms: true),
      "Ended on a date, and nobody knows when it began."),
    .key(
      "asOf", { $1(&$0.asOf) }, .pattern("date", hasForms: true), "Known to be true on a date."),
    .key(
      "approximate", { $1(&$0.approximate) }, .pattern("date", hasForms: true),
      "A date that is approximate."),
  ]
}
