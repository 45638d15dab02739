import ProfileModel
import Testing

@Suite("Dates by EDTF")
struct PartialDateTests {
  @Test(
    "A date is as precise as it is written",
    arguments: [
      ("2003", PartialDate(year: 2003)),
      ("2015-02", PartialDate(year: 2015, month: 2)),
      ("2015-02-06", PartialDate(year: 2015, month: 2, day: 6)),
      ("2021~", PartialDate(year: 2021, isApproximate: true)),
      ("2015-02~", PartialDate(year: 2015, month: 2, isApproximate: true)),
      ("1970-01-01", PartialDate(year: 1970, month: 1, day: 1)),
      ("2000-02-29", PartialDate(year: 2000, month: 2, day: 29)),
    ])
  func reading(text: String, date: PartialDate) throws {
    #expect(try PartialDate(edtf: text) == date)
    #expect(date.edtf == text)
  }

  @Test(
    "What is no date is refused, with the reason",
    arguments: [
      ("", PartialDate.ParsingError.malformed),
      ("15", .malformed), ("2015-2", .malformed), ("2015-02-6", .malformed),
      ("2015/02", .malformed), ("Feb 2015", .malformed), ("2015-02-06T10", .malformed),
      ("-2015", .malformed), ("20x5", .malformed), ("2015-02-06~~", .malformed),
      ("２０１５", .malformed), ("2015 ", .malformed),
      ("2020-19", .noSuchMonth(19)), ("2019-00-39", .noSuchMonth(0)),
      ("2019-02-30", .noSuchDay(30, month: 2, year: 2019)),
      ("1900-02-29", .noSuchDay(29, month: 2, year: 1900)),
      ("2015-04-31", .noSuchDay(31, month: 4, year: 2015)),
      ("2015-04-00", .noSuchDay(0, month: 4, year: 2015)),
    ])
  func refusal(text: String, error: PartialDate.ParsingError) {
    #expect(throws: error) { try PartialDate(edtf: text) }
  }

  @Test("A partial date covers its first to its last possible day")
  func days() throws {
    let february = try PartialDate(edtf: "2016-02")
    #expect(february.firstDay == CalendarDay(year: 2016, month: 2, day: 1))
    #expect(february.lastDay == CalendarDay(year: 2016, month: 2, day: 29))
    #expect(try PartialDate(edtf: "2016").lastDay == CalendarDay(year: 2016, month: 12, day: 31))
  }

  @Test("Days are counted from 1970-01-01 and back over every leap rule")
  func dayCounts() {
    #expect(CalendarDay(year: 1970, month: 1, day: 1).daysSinceEpoch == 0)
    #expect(CalendarDay(year: 2000, month: 3, day: 1).daysSinceEpoch == 11_017)
    #expect(CalendarDay(secondsSinceEpoch: -1) == CalendarDay(year: 1969, month: 12, day: 31))
    for days in stride(from: -719_000, through: 2_900_000, by: 97) {
      #expect(CalendarDay(daysSinceEpoch: days).daysSinceEpoch == days)
    }
  }
}
