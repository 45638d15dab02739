import JSONText
import Testing

@Suite("What is written of entries")
struct WrittenEntryTests {
  private static func entries(_ json: String) throws -> [WrittenEntry] {
    WrittenEntry.all(in: try JSONReader.read(Array(json.utf8), maximumDepth: 16).root)
  }

  @Test("Roles are entries of their own, below an employer of several and with the employer of one")
  func roles() throws {
    let profile = """
      {"name": "Ada", "links": [{"label": "Home"}], "employers": [
        {"name": "Several", "roles": [
          {"title": "Later", "start": "2018-03", "end": "present"},
          {"title": "Earlier", "start": "2016-01~", "end": "2018-02"}]},
        {"name": "One", "roles": [{"title": "Only", "start": "2012", "end": "2015-12-31"}]}]}
      """
    #expect(
      try Self.entries(profile) == [
        WrittenEntry("Several", nil, "c. Jan 2016 – present"),
        WrittenEntry("Later", nil, "Mar 2018 – present"),
        WrittenEntry("Earlier", nil, "c. Jan 2016 – Feb 2018"),
        WrittenEntry("Only", "One", "2012 – Dec 2015"),
      ])
  }

  @Test("Other entries have the title and the organisation of their section")
  func others() throws {
    let profile = """
      {"projects": [{"name": "Tool", "employer": "One", "roles": ["author"], "start": "2013"}],
       "awards": [{"title": "Cup", "competition": "Games", "issuer": "Board", "date": "2011-07"}],
       "education": [{"institution": "School", "degree": "M.Sc.", "area": "Art"},
                     {"institution": "Other School"}],
       "facts": [{"label": "Number", "value": "7"}],
       "custom": [{"title": "Shows", "entries": [{"title": "Glass", "end": "2015"}]},
                  {"title": "Nothing"}]}
      """
    #expect(
      try Self.entries(profile) == [
        WrittenEntry("Tool", "One", "2013 – present"), WrittenEntry("Cup", "Games", "Jul 2011"),
        WrittenEntry("M.Sc., Art", "School"), WrittenEntry("Other School"),
        WrittenEntry("Number"), WrittenEntry("Glass", nil, "until 2015"),
      ])
  }
}
