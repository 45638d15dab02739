import Diagnostics
import JSONText

/// A record that shows as an entry: it has the fields that every entry may have, and a period.
package protocol EntryRecord: Record {
  /// The fields that every entry may have.
  var common: EntryFields { get set }
  /// The time it covers; empty for records without dates.
  var period: Period { get }
  /// Whether its period is that of its parts, which begin one by one.
  static var isDatedByParts: Bool { get }
  /// Takes the period as it stood on a day.
  mutating func take(_ period: Period)
}

extension EntryRecord {
  /// No time, unless the record has one.
  package var period: Period { Period() }
  /// An entry has dates of its own, if any.
  package static var isDatedByParts: Bool { false }
  /// Ignores the period, which is computed or absent.
  package mutating func take(_ period: Period) {}

  /// The fields that every entry may have, for the end of its table.
  package static var entryFields: [Field<Self>] {
    EntryFields.fields.map { $0.lifted { $1(&$0.common) } }
  }
}

/// An entry that carries its own dates.
package protocol DatedRecord: EntryRecord {
  /// The time it covers.
  var period: Period { get set }
}

extension DatedRecord {
  /// Takes the period as it stood on a day.
  package mutating func take(_ period: Period) { self.period = period }

  /// `start` and `end`.
  package static var periodFields: [Field<Self>] {
    Period.fields.map { $0.lifted { $1(&$0.period) } }
  }

  /// `date`, for what happened at one time.
  package static var dateField: Field<Self> {
    Period.momentField.lifted { $1(&$0.period) }
  }

  /// Reports an end that can only be before its start.
  package func check(in reading: inout Reading) {
    checkPeriod(in: &reading)
  }

  /// Reports an end that can only be before its start, as one error with a note at the start.
  package func checkPeriod(in reading: inout Reading) {
    guard period.endsBeforeStart, let start = place["start"], let end = place["end"] else {
      return
    }
    reading.report(
      .endBeforeStart, "this end is before the start",
      hint: "mend one of them, or swap them", at: end.offset,
      notes: [("the start is here", start.offset)])
  }
}

extension Period {
  /// The table of a span's fields.
  package static let fields: [Field<Period>] = [
    Field("start", \.spanStart, .date, "When it began."),
    Field(
      "end", \.spanEnd, .end,
      "When it ended; without it, or with \"present\", it goes on."),
  ]

  /// The one field of something that happened at one time.
  package static let momentField = Field<Period>("date", \.moment, .date, "When it was.")

  /// The start of a span. A single date has none; setting nil leaves it unchanged.
  private var spanStart: PartialDate? {
    get { isMoment ? nil : start }
    set { if !isMoment || newValue != nil { start = newValue } }
  }

  /// The end of a span. A single date has none; setting nil leaves it unchanged.
  private var spanEnd: End? {
    get { isMoment ? nil : end }
    set { if !isMoment || newValue != nil { end = newValue } }
  }

  /// The date, if the period is a single one. A span has none; setting nil leaves it unchanged.
  private var moment: PartialDate? {
    get { isMoment ? start : nil }
    set { if isMoment || newValue != nil { self = Period(on: newValue) } }
  }
}
