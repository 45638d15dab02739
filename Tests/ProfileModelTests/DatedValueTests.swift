import ProfileModel
import Testing

@Suite("Values that changed over time")
struct DatedValueTests {
  let stars = [
    DatedValue(asOf: PartialDate(year: 2015), value: LocalizedText("3,000+")),
    DatedValue(asOf: PartialDate(year: 2017, month: 6), value: LocalizedText("6,000+")),
  ]

  @Test(
    "The newest value that counted on the day is shown, from the first possible day of its date",
    arguments: [
      ("2014-12-31", nil), ("2015-01-01", "3,000+"), ("2017-05-31", "3,000+"),
      ("2017-06-01", "6,000+"), ("2026-11-24", "6,000+"),
    ])
  func newest(day: String, value: String?) throws {
    let day = try PartialDate(edtf: day).firstDay
    #expect(stars.newest(asOf: day)?.value.text == value)
    #expect(Array(stars.reversed()).newest(asOf: day)?.value.text == value)
  }

  @Test("A value without a date counts always, but is older than any with one")
  func undated() {
    let values = [DatedValue(value: LocalizedText("many"))] + stars
    #expect(values.newest(asOf: CalendarDay(year: 1999, month: 1, day: 1))?.value.text == "many")
    #expect(values.newest(asOf: CalendarDay(year: 2016, month: 1, day: 1))?.value.text == "3,000+")
  }
}
