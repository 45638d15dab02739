import Checks
import Diagnostics
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Checks of roles")
struct RoleTests {
  private func found(_ members: String) -> [String] {
    let source = SourceText(name: "p", text: "{\"name\": \"x\",\n\(members)}")
    return Opened(source).warnings(on: CalendarDay(year: 2026, month: 1, day: 15)).map {
      "\($0.code.name): \($0.message)"
    }
  }

  private static let roles = """
    "employers": [{"name": "e", "roles": [
    {"title": "a", "start": "2010-01", "end": "2010-12"}, {"title": "b", "start": "2015-08"}]}]
    """

  @Test("Of the time between two roles only the longest that a study leaves open is a gap")
  func study() {
    let study = #""education": [{"institution": "i", "start": "2011-09", "end": "2015-06"}]"#
    #expect(
      found("\(Self.roles), \(study)") == [
        "role-gap: 8 months between this role and the one before are not covered: 2011-01 to 2011-08"
      ])
    let longer = study.replacing("2011-09", with: "2011-07")
    #expect(found("\(Self.roles), \(longer)") == [])
  }

  @Test(
    "Work for a community, an entry of a custom section and a project that ended cover time",
    arguments: [
      #""community": [{"name": "c", "roles": [{"title": "t", "start": "2011", "end": "2015-06"}]}]"#,
      #""custom": [{"key": "k", "title": "Leave", "entries": [{"title": "t", "start": "2011", "end": "2015-06"}]}]"#,
      #""projects": [{"name": "p", "start": "2011", "end": "2015-06"}]"#,
    ])
  func others(section: String) {
    #expect(found("\(Self.roles), \(section)") == [])
  }

  @Test("A project that goes on may be done beside anything, and covers no time")
  func ongoing() {
    #expect(
      found("\(Self.roles), \(#""projects": [{"name": "p", "start": "2009"}]"#)") == [
        "role-gap: 55 months between this role and the one before are not covered: 2011-01 to 2015-07"
      ])
  }

  @Test(
    "A role is full-time in each of the usual spellings, and not without a kind",
    arguments: [
      ("full-time", 1), ("Full time", 1), ("fulltime", 1), ("Permanent", 1),
      ("Permanent, full-time", 1), ("part-time", 0), ("permanently nice", 0), ("", 0),
    ])
  func kinds(kind: String, count: Int) {
    let roles = """
      "employers": [{"name": "e", "roles": [
      {"title": "a", "kind": "\(kind)", "start": "2015-01", "end": "2016-03"},
      {"title": "b", "kind": "full-time", "start": "2016-01", "end": "2018"}]}]
      """
    let warning = "role-overlap: this full-time role begins before another one ends"
    #expect(found(roles) == Array(repeating: warning, count: count))
  }
}
