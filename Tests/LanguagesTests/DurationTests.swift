import Diagnostics
import Foundation
import Languages
import ProfileModel
import TestSupport
import Testing

@Suite("Lengths of time in a language with few and many")
struct DurationTests {
  @Test(
    "A length of time has the plurals of each of its numbers",
    arguments: [
      ("2019-01", "2019-01", "1 mun"), ("2019-01", "2019-03", "3 muna"),
      ("2019-01", "2019-05", "5 munov"), ("2019-01", "2019-12", "1 letu"),
      ("2019-01", "2020-11", "1 letu i 11 munov"), ("2000-01", "2021-02", "21 letu i 2 muna"),
      ("2000-01", "2011-12", "12 letov"), ("2019-03-04", "2019-03-25", "22 dena"),
      ("2019", "2020", "okol 1 leti"), ("2003", "2010", "okol 7 letei"),
    ])
  func length(start: String, end: String, text: String) throws {
    let file = Repository.root.appending(path: "Tests/LanguagesTests/Fixtures/qvl.json")
    let source = SourceText(name: "qvl.json", text: try String(contentsOf: file, encoding: .utf8))
    let (language, issues) = Language.read(source)
    #expect(issues == [])
    let period = Period(
      start: try PartialDate(edtf: start), end: .date(try PartialDate(edtf: end)))
    let day = CalendarDay(year: 2026, month: 1, day: 1)
    let duration = try #require(period.duration(asOf: day))
    #expect(language?.duration(duration) == text)
  }
}
