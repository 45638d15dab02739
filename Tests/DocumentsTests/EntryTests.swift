import Diagnostics
import Documents
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("How records show as entries")
struct EntryTests {
  private func entry(_ section: String, _ members: String) throws -> Entry {
    let text = "{\"name\": \"Ada\", \"\(section)\": [{\(members)}]}"
    let profile = try #require(Opened(SourceText(name: "p", text: text)).profile)
    let document = Document(profile, asOf: CalendarDay(year: 2020, month: 1, day: 1))
    return try #require(document.sections.first?.entries.first)
  }

  @Test("The one role at an employer hides nothing of the employer's")
  func oneRole() throws {
    let own =
      #""url": "https://acme.example", "source": "https://src.example/acme", "asOf": "2019""#
    let whole = try entry(
      "employers",
      #""name": "Acme", \#(own), "location": "Oslo", "roles": [{"title": "Dev", "location": "Oslo"}]"#
    )
    #expect([whole.title, whole.organization, whole.place] == ["Dev", "Acme", "Oslo"])
    #expect([whole.url, whole.organizationURL] == [nil, "https://acme.example"])
    #expect([whole.source, whole.asOf?.text] == ["https://src.example/acme", "2019"])
  }

  @Test(
    "A role with another id, address, source, date or place than its employer stands within it",
    arguments: ["id", "url", "source", "asOf", "location"])
  func roleWithin(key: String) throws {
    let organization = try entry(
      "employers",
      #""name": "Acme", "\#(key)": "2018", "roles": [{"title": "Dev", "\#(key)": "2019"}]"#)
    #expect(organization.title == "Acme")
    #expect(organization.entries.map(\.title) == ["Dev"])
    let shown = { (entry: Entry) in
      [entry.id, entry.url, entry.source, entry.asOf?.text, entry.place].compactMap(\.self)
    }
    #expect(shown(organization) == ["2018"])
    #expect(organization.entries.map(shown) == [["2019"]])
  }

  @Test("A project leads to its page and to its repository, to a lone one under its name")
  func repository() throws {
    let both = try entry(
      "projects",
      #""name": "Loom", "url": "https://loom.example", "repository": "https://code.example/loom""#)
    #expect(both.url == "https://loom.example")
    #expect(both.links.map(\.url) == ["https://code.example/loom"])
    let lone = try entry(
      "projects", #""name": "Loom", "repository": "https://code.example/loom""#)
    #expect(lone.url == "https://code.example/loom")
    #expect(lone.links.isEmpty)
  }

  @Test("A project that is its own employer names it once")
  func ownEmployer() throws {
    let project = try entry("projects", #""name": "Loom", "employer": "Loom""#)
    #expect(project.title == "Loom")
    #expect(project.organization == nil)
  }

  @Test("A publication whose page is that of its DOI leads there once")
  func doi() throws {
    let publication = try entry(
      "publications", #""title": "T", "doi": "10.1/x", "url": "https://doi.org/10.1/x""#)
    #expect(publication.url == nil)
    #expect(publication.links.map(\.url) == ["https://doi.org/10.1/x"])
  }

  @Test("An award doesn't say twice what its title says, nor that it was won once")
  func award() throws {
    let gold = try entry("awards", #""title": "Gold medal", "medal": "gold", "timesWon": 1"#)
    #expect(gold.details.isEmpty)
    let champion = try entry("awards", #""title": "Champion", "medal": "gold", "timesWon": 2"#)
    #expect(champion.details.map(\.value) == ["gold", "twice"])
  }
}
