import Diagnostics
import Documents
import Editions
import Pipeline
import ProfileModel
import Testing

@Suite("How dates are shown")
struct DateStyleTests {
  /// The document of a profile on the last day of 2025.
  private static func document(_ members: String) throws -> Document {
    let text = #"{"name": "Ada Example", \#(members)}"#
    let opened = Opened(SourceText(name: "p", text: text))
    #expect(opened.issues == [])
    let day = CalendarDay(year: 2025, month: 12, day: 31)
    let edited = try #require(opened.profile).edited(for: Edition(of: day))
    return Document(edited.profile, asOf: day)
  }

  private static func entries(_ members: String) throws -> [Entry] {
    try document(members).sections.flatMap(\.entries)
  }

  private static let dated = #"""
    "projects": [
      {"name": "P", "start": "2020-05-01", "end": "2023-09-01"},
      {"name": "Q", "start": "2019-03-04", "end": "2019-03-28"},
      {"name": "R", "start": "2018-01-01~"}],
    "talks": [{"title": "T", "date": "2017-06-05"}],
    "education": [{"institution": "S", "area": "A", "end": "2016-06-30"}]
    """#

  @Test(
    "Spans are shown by month, single dates as they are given, unless the profile asks for a style",
    arguments: [
      (
        nil, ["c. Jan 2018 – present", "May 2020 – Sep 2023", "Mar 2019", "Jun 2016", "5 Jun 2017"]
      ),
      (
        "month",
        ["c. Jan 2018 – present", "May 2020 – Sep 2023", "Mar 2019", "Jun 2016", "5 Jun 2017"]
      ),
      ("year", ["c. 2018 – present", "2020 – 2023", "2019", "2016", "2017"]),
      (
        "day",
        [
          "c. 1 Jan 2018 – present", "1 May 2020 – 1 Sep 2023", "4 Mar 2019 – 28 Mar 2019",
          "30 Jun 2016", "5 Jun 2017",
        ]
      ),
      (
        "iso",
        [
          "c. 2018-01-01 – present", "2020-05-01 – 2023-09-01", "2019-03-04 – 2019-03-28",
          "2016-06-30", "2017-06-05",
        ]
      ),
    ] as [(String?, [String])])
  func styles(style: String?, texts: [String]) throws {
    let choice = style.map { #""dates": "\#($0)", "# } ?? ""
    let entries = try Self.entries(choice + Self.dated)
    #expect(entries.compactMap(\.period?.text) == texts)
    // Machines are told the dates as they are given, and lengths come from them.
    #expect(
      entries.map(\.period?.start?.iso) == [
        "2018-01-01", "2020-05-01", "2019-03-04", nil, "2017-06-05",
      ])
    #expect(
      entries.map(\.period?.duration) == ["about 8 years", "3 years 5 months", "25 days", nil, nil])
  }

  @Test("An unknown style is an error with the styles there are")
  func unknown() {
    let opened = Opened(SourceText(name: "p", text: #"{"name": "x", "dates": "months"}"#))
    #expect(
      opened.issues.map { "\($0.message) [\($0.hint ?? "")]" }
        == [#""months" is no style of dates [did you mean "month"?]"#])
  }

  @Test("Words stand instead of dates, which still order the entry")
  func words() throws {
    let entries = try Self.entries(
      #"""
      "projects": [
        {"name": "undated", "dateText": "on and off"},
        {"name": "old", "start": "2001", "end": "2002", "dateText": "a while ago"},
        {"name": "new", "start": "2005", "end": "2006"}]
      """#)
    #expect(entries.map(\.title) == ["new", "old", "undated"])
    #expect(entries.map(\.period?.text) == ["2005 – 2006", "a while ago", "on and off"])
    #expect(entries.map(\.period?.duration) == ["about 1 year", nil, nil])
    #expect(entries.map(\.period?.start?.iso) == ["2005", "2001", nil])
  }

  @Test("Words of a role stand in the facts, and those of an organisation behind its name")
  func wordsOfRoles() throws {
    let document = try Self.document(
      #"""
      "employers": [{"name": "E", "dateText": "most of the time", "roles": [
        {"title": "T", "start": "2020", "dateText": "every summer"}, {"title": "U", "start": "2019", "end": "2020"}]}]
      """#)
    let organization = try #require(document.sections.first?.entries.first)
    #expect(organization.period?.text == "most of the time")
    #expect(organization.period?.duration == nil)
    #expect(organization.entries.map(\.period?.text) == ["every summer", "2019 – 2020"])
    let current = try #require(document.facts.first { $0.key == "current" })
    #expect([current.single].compactMap(\.self).map(\.note) == ["every summer"])
  }
}
