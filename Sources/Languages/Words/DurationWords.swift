package import ProfileModel

/// The words for lengths of time.
package struct DurationWords: Record, Equatable {
  /// So many years.
  var years = CountedText()
  /// So many months.
  var months = CountedText()
  /// So many days.
  var days = CountedText()
  /// Years and months.
  var yearsAndMonths = Pattern()
  /// An approximate number of years.
  var aboutYears = CountedText()

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates duration words without texts.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("duration-words")
  /// Lengths of time in messages.
  package static let noun = "a table of durations"

  /// The table of its fields.
  package static let fields: [Field<DurationWords>] = [
    .key("years", { $1(&$0.years) }, .counted, "So many years."),
    .key("months", { $1(&$0.months) }, .counted, "So many months."),
    .key("days", { $1(&$0.days) }, .counted, "So many days."),
    .key(
      "yearsAndMonths", { $1(&$0.yearsAndMonths) }, .pattern("years", "months"), "Years and months."
    ),
    .key("aboutYears", { $1(&$0.aboutYears) }, .counted, "About so many years."),
  ]
}
