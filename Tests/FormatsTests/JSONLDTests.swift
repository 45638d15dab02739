import Diagnostics
import Documents
import Editions
import Formats
import Foundation
import JSONText
import Pipeline
import ProfileModel
import Testing
import Themes

@Suite("JSON-LD")
struct JSONLDTests {
  /// What the head of a page tells machines, as of the first day of 2026.
  private func text(_ members: String) throws -> [UInt8] {
    let source = SourceText(name: "p", text: #"{"name": "Ada Example", \#(members)}"#)
    let day = CalendarDay(year: 2026, month: 1, day: 1)
    let profile = try #require(Opened(source).profile)
      .edited(for: Edition(of: day, disclosure: Disclosure())).profile
    let name = try #require(DocumentName.named("about.html"))
    return JSONLD.profilePage(
      DocumentPage(
        Document(profile, asOf: day), name, options: OptionValues(), assets: ThemeAssets()))
  }

  private func person(_ members: String) throws -> JSONValue {
    try #require(try JSONReader.read(text(members), maximumDepth: 16).root["mainEntity"])
  }

  private func names(_ key: String, _ members: String) throws -> [String] {
    try person(members)[key]?.elements.compactMap { $0["name"]?.string ?? $0.string } ?? []
  }

  @Test("Where the person lives is a place, by its name")
  func home() throws {
    let place = try person(#""location": {"city": "Malmö", "country": "Sweden"}"#)["homeLocation"]
    #expect(
      place.map { JSONWriter.text(of: $0, indentation: nil) }
        == #"{"@type":"Place","name":"Malmö, Sweden"}"#)
  }

  @Test("Who has left a school is its alumnus, and who is there is not yet")
  func schools() throws {
    let studies = #"""
      "education": [{"institution": "Left", "start": "2001", "end": "2005"},
      {"institution": "There", "start": "2024"}, {"institution": "Undated"}]
      """#
    #expect(try names("alumniOf", studies) == ["Left", "Undated"])
  }

  @Test("Who has left a community is no member")
  func communities() throws {
    let communities = #"""
      "community": [{"name": "Left", "roles": [{"title": "a", "start": "2001", "end": "2003"}]},
      {"name": "There", "roles": [{"title": "a", "start": "2020"}]},
      {"name": "Twice", "roles": [{"title": "a", "start": "2020"}, {"title": "b", "start": "2021"}]},
      {"name": "Undated", "roles": [{"title": "a"}]}]
      """#
    #expect(try Set(names("memberOf", communities)) == ["There", "Twice", "Undated"])
  }

  @Test("A certificate that has expired is no credential")
  func certificates() throws {
    let certificates = #"""
      "certificates": [{"name": "Past", "date": "2010", "expires": "2025"},
      {"name": "Held", "date": "2011", "expires": "2026"}, {"name": "Forever"}]
      """#
    #expect(try names("hasCredential", certificates) == ["Held", "Forever"])
  }

  @Test("Only pages of the web are the person's own")
  func addresses() throws {
    let links = #""links": [{"url": "tel:+1"}, {"url": "cv.pdf"}, {"url": "https://x.example"}]"#
    #expect(try names("sameAs", links) == ["https://x.example"])
    #expect(try person(links)["url"]?.string == "https://x.example")
  }

  @Test("No text ends the script it stands in")
  func script() throws {
    let headline = #""headline": "a </script><!-- b""#
    #expect(try !text(headline).contains(UInt8(ascii: "<")))
    #expect(try person(headline)["description"]?.string == "a </script><!-- b")
  }
}
