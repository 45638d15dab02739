import Diagnostics
import Documents
import Editions
import Exporters
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Dates of RenderCV")
struct RenderCVDateTests {
  @Test(
    "A date is when an entry began and ended",
    arguments: [
      (#""2020-05""#, #""start":"2020-05","end":"2020-05""#),
      ("2019", #""start":"2019","end":"2019""#),
      (#""June 2016""#, #""start":"2016-06","end":"2016-06""#),
      (#""5 Jun. 2016""#, #""start":"2016-06-05","end":"2016-06-05""#),
      (#""June 5th, 2016""#, #""start":"2016-06-05","end":"2016-06-05""#),
      (#""12/2020""#, #""start":"2020-12","end":"2020-12""#),
      (#""May-2019""#, #""start":"2019-05","end":"2019-05""#),
      (#""circa 2019""#, #""start":"2019~","end":"2019~""#),
      (#""2018 – 2020""#, #""start":"2018","end":"2020""#),
      (#""2018-2020""#, #""start":"2018","end":"2020""#),
      (#""2018--2020""#, #""start":"2018","end":"2020""#),
      (#""2018-09 to 2020-01""#, #""start":"2018-09","end":"2020-01""#),
      (#""2018-09-2020-01""#, #""start":"2018-09","end":"2020-01""#),
      (#""2018-09-01 - 2020-01-31""#, #""start":"2018-09-01","end":"2020-01-31""#),
      (#""2018-09/2020-01""#, #""start":"2018-09","end":"2020-01""#),
      (#""2019/2020""#, #""start":"2019","end":"2020""#),
      (#""2019-20""#, #""start":"2019","end":"2020""#),
      (#""2018–19""#, #""start":"2018","end":"2019""#),
      (#""05/2019 - 07/2020""#, #""start":"2019-05","end":"2020-07""#),
      (#""05/2019-07/2020""#, #""start":"2019-05","end":"2020-07""#),
      (#""2019 - 06/2020""#, #""start":"2019","end":"2020-06""#),
      (#""06.2019 - 08.2020""#, #""start":"2019-06","end":"2020-08""#),
      (#""May 2019 - 12 June 2020""#, #""start":"2019-05","end":"2020-06-12""#),
      (#""from May 2019 to July 2020""#, #""start":"2019-05","end":"2020-07""#),
      (#""Jan – Mar 2019""#, #""start":"2019-01","end":"2019-03""#),
      (#""Jan-Mar 2019""#, #""start":"2019-01","end":"2019-03""#),
      (#""until 2020""#, #""end":"2020""#),
    ])
  func dates(date: String, members: String) throws {
    let (text, issues) = try ofSections(#""projects": [{"name": "P", "date": \#(date)}]"#)
    #expect(issues == [])
    #expect(text == #"{"projects":[{"name":"P",\#(members)}]}"#)
  }

  @Test(
    "What goes on has a start and no end yet, however it is said",
    arguments: [
      ("Sept 2019 - Present", "2019-09"), ("August 2019 – Currently", "2019-08"),
      ("2019-now", "2019"), ("2019-05-present", "2019-05"), ("2019 to date", "2019"),
      ("2019 until now", "2019"), ("since 2015", "2015"), ("Since May 2015", "2015-05"),
      ("From May 2019", "2019-05"), ("2010 onwards", "2010"), ("from 2010 on", "2010"),
      ("2010 –", "2010"), ("2010 - ", "2010"), ("2019-", "2019"), ("2019-05-", "2019-05"),
      ("2019+", "2019"), ("2019-05/..", "2019-05"), ("2018 (ongoing)", "2018"),
      ("ongoing since 2018", "2018"), ("2019 – heute", "2019"), ("seit 2019", "2019"),
      ("Since 2015 – present", "2015"), ("Oct 2020 – the present day", "2020-10"),
      ("2019 – présent", "2019"), ("2019 — 至今", "2019"),
    ])
  func goingOn(date: String, start: String) throws {
    let (text, issues) = try ofSections(
      #""experience": [{"company": "C", "position": "P", "date": "\#(date)"}]"#)
    #expect(issues == [])
    #expect(
      text
        == #"{"employers":[{"name":"C","roles":[{"title":"P","start":"\#(start)","end":"present"}]}]}"#
    )
  }

  @Test(
    "Of a date that is understood in part a warning says how it is read, and the words are kept",
    arguments: [
      ("Fall 2021", #""start":"2021","end":"2021""#, "2021"),
      ("Fall 2018 – present", #""start":"2018","end":"present""#, "2018 – present"),
      ("Summer 2023 - Present", #""start":"2023","end":"present""#, "2023 – present"),
      (
        "2019 – Present (part-time)", #""start":"2019","end":"present""#, "2019 – present"
      ),
      ("Fall 2019 – May 2021", #""start":"2019","end":"2021-05""#, "2019 – May 2021"),
      ("2015 – 2017, 2019 – now", #""start":"2015","end":"present""#, "2015 – present"),
      ("2018, 2020", #""start":"2018","end":"2020""#, "2018 – 2020"),
      ("Graduated: May 2019", #""start":"2019-05","end":"2019-05""#, "May 2019"),
      ("Fall 2018, May 2020", #""start":"2018","end":"2020""#, "2018 – 2020"),
      ("06/07/2014", #""start":"2014","end":"2014""#, "2014"),
      ("06-07-2014", #""start":"2014","end":"2014""#, "2014"),
      ("Expected May 2027", #""start":"2027-05","end":"2027-05""#, "May 2027"),
      ("Expected 2027-05", #""start":"2027-05","end":"2027-05""#, "May 2027"),
      ("2024 – Exp. May 2027", #""start":"2024","end":"2027-05""#, "2024 – May 2027"),
      ("June 5 – 7, 2019", #""start":"2019","end":"2019""#, "2019"),
      ("2019 – Berlin", #""start":"2019","end":"2019""#, "2019"),
    ])
  func inPart(date: String, members: String, shown: String) throws {
    let (text, issues) = try ofSections(#""projects": [{"name": "P", "date": "\#(date)"}]"#)
    #expect(
      issues == [
        #"1:72 warning: the date "\#(date)" is read as \#(shown); no document shows the rest"#
      ])
    #expect(
      text
        == #"{"projects":[{"name":"P",\#(members),"extra":{"rendercv":{"date":"\#(date)"}}}]}"#)
  }

  @Test("A date of a study or of a day is told as the one date that it is read as")
  func singleDate() throws {
    let (_, issues) = try ofSections(
      #""education": [{"institution": "I", "date": "Fall 2021"}], "#
        + #""papers": [{"title": "T", "date": "2018 – 2020"}]"#)
    let rest = "no document shows the rest"
    #expect(
      issues == [
        #"1:80 warning: the date "Fall 2021" is read as 2021; \#(rest)"#,
        #"1:129 warning: the date "2018 – 2020" is read as 2020; \#(rest)"#,
      ])
  }

  @Test("A date that names no time is kept, and a warning says so")
  func notUnderstood() throws {
    let (text, issues) = try ofSections(#""projects": [{"name": "P", "date": "some day"}]"#)
    #expect(
      issues == [
        #"1:72 warning: the date "some day" is not understood, and no document shows it"#
      ])
    #expect(text == #"{"projects":[{"name":"P","extra":{"rendercv":{"date":"some day"}}}]}"#)
  }

  @Test("A date stands for a start and an end, as RenderCV shows it, and they are kept")
  func dateAndSpan() throws {
    let (text, issues) = try ofSections(
      #""projects": [{"name": "P", "date": "2020", "start_date": "2018", "end_date": "2019"}]"#)
    #expect(
      text == #"{"projects":[{"name":"P","start":"2020","end":"2020","#
        + #""extra":{"rendercv":{"start_date":"2018","end_date":"2019"}}}]}"#)
    #expect(
      issues == [
        #"1:88 warning: "start_date" of an entry is kept, but no document shows it"#,
        #"1:110 warning: "end_date" of an entry is kept, but no document shows it"#,
      ])
  }

  @Test("A date that there is none of is kept as words, with a warning at its place")
  func impossibleDate() throws {
    let (text, issues) = try ofSections(#""projects": [{"name": "P", "date": "2020-13"}]"#)
    #expect(text == #"{"projects":[{"name":"P","dateText":"2020-13"}]}"#)
    #expect(
      issues == [
        #"1:80 warning: "2020-13" can't be read as a date, and is shown as it is written"#
      ])
  }

  @Test(
    "A single date is the end of a study, and so a degree to come is shown",
    arguments: [("2018", "2018"), ("2027-05", "present"), ("Expected May 2027", "present")])
  func degree(date: String, shown: String) throws {
    let text = """
      {"cv": {"name": "Ada Example", "sections": {"education": [
        {"institution": "MIT", "area": "CS", "degree": "BS", "date": "\(date)"}]}}}
      """
    let day = CalendarDay(year: 2026, month: 11, day: 25)
    let profile = try #require(Opened(SourceText(name: "cv.json", text: text)).profile)
    let tailored = profile.edited(for: Edition(of: day, disclosure: Disclosure())).profile
    let entries = Document(tailored, asOf: day).sections.flatMap(\.entries)
    #expect(entries.map(\.title) == ["BS, CS"])
    #expect(entries.map(\.period?.text) == [shown])
  }

  @Test(
    "An award has the day it was won, which JSON Resume has a place for",
    arguments: [
      (#""date": "2020-05""#, #"{"title":"Prize","date":"2020-05"}"#),
      (#""end_date": "2020-05""#, #"{"title":"Prize","date":"2020-05"}"#),
      (#""date": "2019 – 2020""#, #"{"title":"Prize","start":"2019","end":"2020"}"#),
    ])
  func award(date: String, members: String) throws {
    let (text, issues) = try ofSections(#""honors": [{"name": "Prize", \#(date)}]"#)
    #expect(issues == [])
    #expect(text == #"{"awards":[\#(members)]}"#)
    let source = SourceText(name: "p", text: text)
    let tree = try JSONReader.read(source.bytes, maximumDepth: 9).root
    let losses = JSONResumeExport.resume(from: tree, in: source, includesPrivate: false).losses
    #expect(losses.isEmpty == members.contains("date"))
  }
}
