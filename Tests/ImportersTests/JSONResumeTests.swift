import Diagnostics
import Exporters
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

/// A JSON text turned into a tree and a profile.
private func read(_ text: String) -> (tree: JSONValue?, issues: [String]) {
  let read = Opened(SourceText(name: "r", text: text))
  let issues = read.issues.map {
    "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.severity.rawValue): \($0.message)"
  }
  return (read.tree, issues)
}

/// The résumé of a profile in one line, and its losses.
private func export(_ text: String, includesPrivate: Bool = false) throws -> (String, [String]) {
  let source = SourceText(name: "p", text: text)
  let resume = Conversion.resume(of: Opened(source), includesPrivate: includesPrivate)
  let places = resume.losses.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message)" }
  return (JSONWriter.text(of: resume.json, indentation: nil), places)
}

@Suite("JSON Resume")
struct JSONResumeTests {
  @Test("Roles one after another at one employer become one employer")
  func grouping() throws {
    let resume = """
      {"basics": {"name": "Ada Example"}, "work": [
        {"name": "Acme", "position": "Lead", "startDate": "2020"},
        {"name": "Acme", "position": "Engineer", "startDate": "2018", "endDate": "2020"},
        {"name": "Borealis", "position": "Intern"},
        {"name": "Acme", "position": "Intern"}]}
      """
    let (tree, issues) = read(resume)
    #expect(issues == [])
    let employers = try #require(tree?["employers"]?.elements)
    #expect(employers.map { $0["name"]?.string } == ["Acme", "Borealis", "Acme"])
    #expect(employers.map { $0["roles"]?.elements.count } == [2, 1, 1])
  }

  @Test(
    "What is missing is an empty text and a warning, a date that is none a warning, a number for a text an error"
  )
  func problems() {
    let resume = """
      {"basics": {"label": "Engineer"},
       "work": [{"name": "Acme", "startDate": "2020-19"}],
       "skills": [{"name": 5}]}
      """
    #expect(
      read(resume).issues == [
        #"1:12 warning: "name" of the profile is blank"#,
        #"2:11 warning: "position" of a role is blank"#,
        #"2:41 warning: "2020-19" can't be read as a date, and is shown as it is written"#,
        "3:22 error: expected text, found a number",
      ])
  }

  @Test("What a profile has no field for is kept in extra, and comes back out")
  func extra() throws {
    let resume =
      #"{"basics":{"name":"Ada Example","image":"me.png"},"projects":[{"name":"P","type":"talk","x":[1]}],"meta":{"version":"v1.0.0"}}"#
    let tree = try #require(read(resume).tree)
    #expect(
      JSONWriter.text(of: tree, indentation: nil)
        == #"{"name":"Ada Example","projects":[{"name":"P","extra":{"jsonresume":{"type":"talk","x":[1]}}}],"#
        + #""extra":{"jsonresume":{"basics":{"image":"me.png"},"meta":{"version":"v1.0.0"}}}}"#)
    #expect(try export(JSONWriter.text(of: tree, indentation: nil)).0 == resume)
  }

  @Test("A place by language goes out in the nearest one, and the others are losses")
  func placeByLanguage() throws {
    let (resume, losses) = try export(
      """
      {"language": "sv-SE", "name": "Ada", "location": {"en": "Gothenburg", "SV": "Göteborg"},
       "employers": [{"name": "Acme", "roles": [{"title": "Lead", "location": {"sv": "Oslo"}}]}]}
      """)
    #expect(
      resume == #"{"basics":{"name":"Ada","location":{"city":"Göteborg"}},"#
        + #""work":[{"name":"Acme","position":"Lead","location":"Oslo"}]}"#)
    #expect(
      losses == [
        #"1:2 JSON Resume has no place for "language" of the profile"#,
        #"1:51 JSON Resume has no place for a text in "en""#,
      ])
  }

  @Test("What JSON Resume can't hold is a loss at its place")
  func losses() throws {
    let (resume, losses) = try export(
      """
      {"name": {"en": "Ada Example", "sv": "Åda"},
       "location": {"city": "Malmö", "country": "Sweden"},
       "employers": [{"name": "Acme", "url": "https://acme.example", "roles": [
         {"title": "Lead", "start": "2020~", "kind": "full-time", "highlights": [
           {"text": "Led", "tags": ["x"]}, {"text": "Secret", "private": true}]},
         {"title": "Spy", "private": true}]}],
       "talks": [{"title": "On talks"}]}
      """)
    #expect(
      resume == #"{"basics":{"name":"Ada Example","location":{"city":"Malmö"}},"#
        + #""work":[{"name":"Acme","position":"Lead","url":"https://acme.example","startDate":"2020","highlights":["Led"]}]}"#
    )
    #expect(
      losses == [
        #"1:32 JSON Resume has no place for a text in "sv""#,
        "2:43 JSON Resume has no place for a country's name",
        "4:31 JSON Resume has no place for an approximate date",
        #"4:40 JSON Resume has no place for "kind" of a role"#,
        #"5:22 JSON Resume has no place for "tags" of a highlight"#,
        "5:38 a highlight is private and stays here",
        "6:4 a role is private and stays here",
        #"7:2 JSON Resume has no place for "talks" of the profile"#,
      ])
  }

  @Test("Private entries go along when they are let, and contact values always")
  func privacy() throws {
    let profile =
      #"{"name":"x","contact":{"phone":{"value":"+1 555 0100","private":true}},"skills":[{"name":"s","private":true}]}"#
    #expect(try export(profile).0 == #"{"basics":{"name":"x","phone":"+1 555 0100"}}"#)
    let (all, losses) = try export(profile, includesPrivate: true)
    #expect(
      all
        == #"{"basics":{"name":"x","phone":"+1 555 0100"},"skills":[{"name":"s","private":true}]}"#)
    #expect(losses == [])
  }
}
