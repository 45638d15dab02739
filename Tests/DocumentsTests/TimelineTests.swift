import Diagnostics
import Documents
import Editions
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("The career timeline")
struct TimelineTests {
  /// The timeline of a profile's sections, as of the first day of 2026.
  private func timeline(_ sections: String) throws -> Timeline {
    let source = SourceText(name: "profile.json", text: #"{"name": "Tima Liner", \#(sections)}"#)
    let read = Opened(source)
    #expect(read.issues.isEmpty)
    let day = CalendarDay(year: 2026, month: 1, day: 1)
    let profile = try #require(read.profile).edited(for: Edition(of: day, disclosure: Disclosure()))
      .profile
    return try #require(Document(profile, asOf: day).timeline)
  }

  @Test("An employer is one lane with its roles, oldest first, and the gap between them stays")
  func lanes() throws {
    let timeline = try timeline(
      """
      "employers": [
        {"name": "Second Ltd", "roles": [{"title": "Lead", "start": "2021-01", "end": "2021-12"}]},
        {"name": "First Inc", "roles": [
          {"title": "Senior", "start": "2017-01", "end": "2018-12"},
          {"title": "Junior", "start": "2012-01", "end": "2014-12"}
        ]}
      ]
      """)
    #expect(timeline.lanes.map(\.organization) == ["First Inc", "Second Ltd"])
    #expect(timeline.lanes.map { $0.bars.map(\.title) } == [["Junior", "Senior"], ["Lead"]])
    // Ten years are 1000 units: three years, a gap of two, two years, a gap of two, one year.
    #expect(timeline.lanes.flatMap { $0.bars.map(\.x) } == [0, 500, 900])
    #expect(timeline.lanes.flatMap { $0.bars.map(\.width) } == [300, 200, 100])
    #expect(timeline.lanes.map(\.rows) == [1, 1])
  }

  @Test("Roles held at the same time stand in rows of their own within the lane")
  func rows() throws {
    let timeline = try timeline(
      """
      "employers": [{"name": "Both Ltd", "roles": [
        {"title": "Day job", "start": "2020-01", "end": "2022-12"},
        {"title": "Night job", "start": "2021-01", "end": "2021-12"}
      ]}]
      """)
    #expect(timeline.lanes.map(\.rows) == [2])
    #expect(timeline.lanes.flatMap { $0.bars.map(\.row) } == [0, 1])
  }

  @Test("A role takes the first row that is free; an employer listed twice has one lane")
  func firstFreeRow() throws {
    let timeline = try timeline(
      """
      "employers": [
        {"name": "Twice Ltd", "roles": [
          {"title": "A", "start": "2010-01", "end": "2015-12"},
          {"title": "B", "start": "2011-01", "end": "2012-12"},
          {"title": "C", "start": "2012-01", "end": "2018-12"},
          {"title": "D", "start": "2013-01", "end": "2019-12"}
        ]},
        {"name": "Once Ltd", "roles": [{"title": "E", "start": "2014-01", "end": "2019-12"}]},
        {"name": "Twice Ltd", "roles": [{"title": "F", "start": "2017-01", "end": "2019-12"}]}
      ]
      """)
    #expect(timeline.bars.map(\.title) == ["A", "B", "C", "D", "E", "F"])
    #expect(timeline.bars.map(\.row) == [0, 1, 2, 1, 3, 0])
    #expect(timeline.barRows == 4)
    #expect(timeline.lanes.map(\.organization) == ["Twice Ltd", "Once Ltd"])
    #expect(timeline.lanes.map { $0.bars.map(\.row) } == [[0, 1, 2, 1, 0], [0]])
    #expect(timeline.lanes.map(\.rows) == [3, 1])
  }

  @Test("An end is soft where it is approximate or known only to the year, unless it goes on")
  func softEnds() throws {
    let timeline = try timeline(
      """
      "employers": [{"name": "Vague Ltd", "roles": [
        {"title": "Exact", "start": "2010-03", "end": "2011-04"},
        {"title": "Year", "start": "2012", "end": "2013-05"},
        {"title": "About", "start": "2014-01", "end": "2015-06~"},
        {"title": "Going on", "start": "2016-02"}
      ]}],
      "awards": [{"title": "Cup", "date": "2011"}, {"title": "Bowl", "date": "2011-05"}],
      "projects": [{"name": "Abacus", "start": "2012-03"}]
      """)
    #expect(timeline.bars.map(\.isStartSoft) == [false, true, false, false])
    #expect(timeline.bars.map(\.isEndSoft) == [false, false, true, false])
    #expect(timeline.bars.map(\.isOpen) == [false, false, false, true])
    #expect(timeline.marks.map(\.isApproximate) == [true, false, false])
    #expect(timeline.marks.map(\.isOpen) == [false, false, true])
  }

  @Test("An award is told with its competition, else with who gave it")
  func awards() throws {
    let timeline = try timeline(
      #"""
      "awards": [{"title": "Finalist", "competition": "Olympiad", "issuer": "Club", "date": "2019"},
      {"title": "Prize", "issuer": "Club", "date": "2020"}, {"title": "Cup", "date": "2021"}]
      """#)
    #expect(timeline.marks.map(\.organization) == ["Olympiad", "Club", nil])
  }

  @Test("The sentence for those who can't see it counts what is drawn")
  func sentence() throws {
    let whole = try timeline(
      """
      "employers": [{"name": "One Ltd", "roles": [
        {"title": "A", "start": "2010-01", "end": "2011-12"}, {"title": "B", "start": "2012-01"}
      ]}],
      "awards": [{"title": "Cup", "date": "2009"}], "projects": [{"name": "P", "start": "2010"}]
      """)
    #expect(
      whole.summary
        == "A career drawn to scale, from 2009 to 2026: 2 roles with 1 employer and "
        + "2 projects and awards.")
    let single = try timeline(#""awards": [{"title": "Cup", "date": "2009"}]"#)
    #expect(single.summary == "A career drawn to scale, in 2009: 1 project or award.")
  }
}
