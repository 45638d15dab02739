import Foundation
import Testing

@Suite("Dates of other formats")
struct ForeignDateTests {
  /// The dates of a role that a job of a résumé becomes, and what is said of them.
  private static func read(_ dates: String) -> (role: String, issues: [String]) {
    let (profile, issues) = readResume(
      #"{"basics":{"name":"A"},"work":[{"name":"X","position":"P",\#(dates)}]}"#)
    let start = profile.range(of: #""title":"P""#)?.upperBound ?? profile.endIndex
    let end = profile.range(of: "}]}", range: start..<profile.endIndex)?.lowerBound ?? start
    return (String(profile[start..<end]), issues)
  }

  @Test(
    "A date in another form is read as it is meant, and a warning says how",
    arguments: [
      ("2018/05", "2018-05"), ("05/2014", "2014-05"), ("Sept 2018", "2018-09"),
      ("2016-9", "2016-09"), ("2012-06-01T00:00:00Z", "2012-06-01"), ("2013-06-00", "2013-06"),
      ("2013-00-00", "2013"), ("1987-01-", "1987-01"), ("1987-", "1987"),
      ("13.06.2012", "2012-06-13"), ("01.06.2012", "2012-06-01"), ("01/06/2012", "2012"),
      ("06/13/2012", "2012-06-13"), ("June 2014", "2014-06"),
      ("c. 2014", "2014~"),
    ])
  func forms(written: String, read: String) {
    let (role, issues) = Self.read(#""startDate":"\#(written)","endDate":"2020""#)
    #expect(role == #","start":"\#(read)","end":"2020""#)
    #expect(issues == [#"1:71 warning: "\#(written)" is read as \#(read)"#])
  }

  @Test("A number is a date too", arguments: [("2018", "2018"), ("201805", "2018-05")])
  func numbers(written: String, read: String) {
    let (role, issues) = Self.read(#""startDate":\#(written),"endDate":"2020""#)
    #expect(role == #","start":"\#(read)","end":"2020""#)
    #expect(issues == [#"1:71 warning: "\#(written)" is read as \#(read)"#])
  }

  @Test(
    "Words for the present are read in many languages",
    arguments: [
      "Present", "present day", "Now", "Current", "heute", "présent", "至今", "настоящее", "obecnie",
    ])
  func present(word: String) {
    let (role, issues) = Self.read(#""startDate":"2018","endDate":"\#(word)""#)
    #expect(role == #","start":"2018","end":"present""#)
    #expect(issues == [#"1:88 warning: "\#(word)" is read as going on"#])
  }

  @Test(
    "What can't be read is kept as words, with what stands beside it",
    arguments: [
      (#""startDate":"2021, 2022, 2023""#, "2021, 2022, 2023", "2021, 2022, 2023"),
      (#""startDate":"soon""#, "soon", "soon"), (#""startDate":5"#, "5", "5"),
      (#""startDate":"2018-05","endDate":"2020-13""#, "2020-13", "2018-05 – 2020-13"),
      (#""startDate":"Summer 2018","endDate":"2019""#, "Summer 2018", "Summer 2018 – 2019"),
      (#""startDate":"present","endDate":"2019""#, "present", "present – 2019"),
    ])
  func words(dates: String, faulty: String, words: String) {
    let (role, issues) = Self.read(dates)
    #expect(role == #","dateText":"\#(words)""#)
    #expect(
      issues.map { $0.drop { $0 != " " }.dropFirst() } == [
        #"warning: "\#(faulty)" can't be read as a date, and is shown as it is written"#
      ])
  }

  @Test("An end before its start is kept as words")
  func endBeforeStart() {
    let (role, issues) = Self.read(#""startDate":"2020","endDate":"05/2018""#)
    #expect(role == #","dateText":"2020 – 05/2018""#)
    #expect(
      issues == [
        "1:71 warning: this ends before it starts, and its dates are shown as they are written"
      ])
  }

  @Test(
    "Dates that a profile has too are left alone",
    arguments: [
      (#""startDate":"2018","endDate":"2019-05-06""#, #","start":"2018","end":"2019-05-06""#),
      (#""startDate":"2018-05~""#, #","start":"2018-05~""#),
      (#""startDate":"2018","endDate":"2018""#, #","start":"2018","end":"2018""#),
      (#""startDate":" 2014-06 ","endDate":"2018""#, #","start":"2014-06","end":"2018""#),
    ])
  func sound(dates: String, read: String) {
    let (role, issues) = Self.read(dates)
    #expect(role == read)
    #expect(issues == [])
  }

  @Test("In our own format such a date is an error")
  func ownFormat() {
    #expect(
      readResume(#"{"name":"A","talks":[{"title":"T","date":"2018/05"}]}"#).issues
        == [#"1:42 error: "2018/05" is no date [write "2018-05"]"#])
  }
}
