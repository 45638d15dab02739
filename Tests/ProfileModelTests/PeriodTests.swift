import Languages
import ProfileModel
import Testing

@Suite("Periods")
struct PeriodTests {
  static let today = CalendarDay(year: 2026, month: 11, day: 24)

  @Test(
    "A length counts calendar months, both ends included",
    arguments: [
      ("2019-01", "2019-03", "3 months"), ("2020-01", "2020-03", "3 months"),
      ("2019-01", "2019-01", "1 month"), ("2019-01", "2019-12", "1 year"),
      ("2015-02", "2021-01", "6 years"), ("2011-10", "2015-02", "3 years 5 months"),
      ("2019-01-31", "2019-02", "2 months"), ("2019-12", "2020-01", "2 months"),
      ("2019-03-04", "2019-03-08", "5 days"), ("2019-03-04", "2019-03-04", "1 day"),
      ("2019-01-15", "2019-02-13", "30 days"), ("2019-01-15", "2019-02-14", "2 months"),
      ("2003", "2010", "about 7 years"), ("2019", "2020", "about 1 year"),
      ("2008", "2008", "about 1 year"), ("2021~", "present", "about 5 years"),
      ("2015-02~", "2017-01", "about 2 years"), ("2026-11-20", "present", "5 days"),
      ("2026-10", "present", "2 months"),
    ])
  func length(start: String, end: String, text: String) throws {
    let period = try Self.period(start, end)
    let duration = try #require(period.duration(asOf: Self.today))
    #expect(Language.english.duration(duration) == text)
  }

  @Test("Overlapping roles are counted once")
  func overlap() throws {
    let periods = [
      try Self.period("2010-01", "2011-12"), try Self.period("2011-07", "2012-06"),
      try Self.period("2010-03", "2010-05"), try Self.period("2014-01", "2014-01"),
    ]
    let total = try #require(CalendarDuration.total(of: periods, asOf: Self.today))
    #expect(Language.english.duration(total) == "2 years 7 months")
  }

  @Test("A total that holds a year without months is about")
  func aboutTotal() throws {
    let periods = [try Self.period("2010-01", "2011-12"), try Self.period("2013", "2014-06")]
    let total = try #require(CalendarDuration.total(of: periods, asOf: Self.today))
    #expect(Language.english.duration(total) == "about 3 years")
    #expect(CalendarDuration.total(of: [Period()], asOf: Self.today) == nil)
  }

  @Test(
    "A period is told in words",
    arguments: [
      ("2015-02", "2021-01", "Feb 2015 – Jan 2021"), ("2015-02", nil, "Feb 2015 – present"),
      ("2015-02", "present", "Feb 2015 – present"), ("2008", "2008", "2008"),
      (nil, "2008~", "until c. 2008"), (nil, nil, ""), (nil, "present", "present"),
      ("2021~", nil, "c. 2021 – present"), ("2015-02-06", "2015-02-06", "Feb 2015"),
      ("2015-02-06", "2021-01-31", "Feb 2015 – Jan 2021"),
    ])
  func words(start: String?, end: String?, text: String) throws {
    #expect(Language.english.period(try Self.period(start, end)) == text)
  }

  @Test("Without dates nothing goes on; with a start alone it does")
  func goingOn() throws {
    #expect(!Period().isOngoing)
    #expect(try Self.period("2020", nil).isOngoing)
    #expect(try !Self.period(nil, "2020").isOngoing)
    #expect(try Self.period(nil, "present").isOngoing)
  }

  @Test("Going on comes first, then the last end, then the newest start, undated last")
  func order() throws {
    let listed = [
      try Self.period("2012", nil), try Self.period("2010", nil), try Self.period("2009", "2020"),
      try Self.period("2019-06", "2019"), try Self.period("2018", "2019-12"),
      try Self.period(nil, "2019-12"), try Self.period(nil, "2018"), Period(),
    ]
    for (index, period) in listed.enumerated() {
      for later in listed[(index + 1)...] {
        #expect(period.isListed(before: later), "\(period) before \(later)")
        #expect(!later.isListed(before: period), "\(later) after \(period)")
      }
    }
  }

  @Test("As of a day, what hasn't begun vanishes and a later end goes on")
  func asOf() throws {
    let day = CalendarDay(year: 2015, month: 2, day: 6)
    #expect(try Self.period("2015-02-07", nil).asOf(day) == nil)
    #expect(try Self.period("2015-02", nil).asOf(day)?.isOngoing == true)
    #expect(try Self.period("2011-10", "2015-02-06").asOf(day)?.isOngoing == false)
    #expect(try Self.period("2011-10", "2015-02-07").asOf(day)?.isOngoing == true)
    let talk = Period(on: try PartialDate(edtf: "2015"))
    #expect(talk.asOf(day) == talk)
  }

  @Test("An end is before its start only where no reading of the dates saves it")
  func endBeforeStart() throws {
    #expect(try Self.period("2015-03", "2015-02").endsBeforeStart)
    #expect(try !Self.period("2015-03", "2015").endsBeforeStart)
    #expect(try !Self.period("2015-03-10", "2015-03").endsBeforeStart)
  }

  static func period(_ start: String?, _ end: String?) throws -> Period {
    let start = try start.map { text throws in try PartialDate(edtf: text) }
    guard let end else { return Period(start: start) }
    if end == "present" { return Period(start: start, end: .present) }
    return Period(start: start, end: .date(try PartialDate(edtf: end)))
  }
}
