import Diagnostics
import Exporters
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Places in RenderCV files")
struct RenderCVPlacesTests {
  @Test("An error stands at its place in the file")
  func errors() throws {
    let text = """
      {"cv": {"name": "x", "sections": {
        "Experience": [{"company": "Acme", "position": "Lead", "start_date": {"y": 2}}]}}}
      """
    #expect(
      try readRenderCV(text).issues == [
        "2:72 error: expected a date, found an object"
      ])
  }

  @Test(
    "A section that is no list of entries is an error at its place",
    arguments: [
      (
        #""experience": {"company": "Acme"}"#,
        "1:59 error: expected a list in brackets, found an object"
      ),
      (#""My own": "text""#, "1:55 error: expected a list of entries, found text"),
      (#""summary": "text""#, "1:56 error: expected a list of entries, found text"),
      (#""My own": [5]"#, "1:56 error: expected a custom entry in braces, found a number"),
      (
        #""skills": [{"label": "x"}, 5]"#,
        "1:72 error: expected a custom entry in braces, found a number"
      ),
    ])
  func wrongTypes(section: String, issue: String) throws {
    #expect(try ofSections(section).issues == [issue])
  }

  @Test("Sections that are no object are an error at their place")
  func wrongSections() throws {
    #expect(
      try readRenderCV(#"{"cv": {"name": "x", "sections": "none"}}"#).issues == [
        "1:34 error: expected the sections of a RenderCV file in braces, found text"
      ])
  }

  /// The keys of everything in `extra.rendercv` with the text that stands at their offsets.
  private func kept(_ value: JSONValue, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    func place(_ member: JSONMember) -> [String] {
      // What was made by the import has no place, but what stands in it has.
      guard member.keyOffset > 0 else { return member.value.members.flatMap(place) }
      let atKey = String(decoding: bytes[member.keyOffset...].prefix(4), as: UTF8.self)
      let atValue = String(decoding: bytes[member.value.offset...].prefix(2), as: UTF8.self)
      return ["\(member.key): \(atKey) \(atValue)"]
    }
    let members = value.members.flatMap { member in
      member.key == "extra"
        ? member.value["rendercv"]?.members.flatMap(place) ?? [] : kept(member.value, in: text)
    }
    return members + value.elements.flatMap { kept($0, in: text) }
  }

  @Test("What a profile has no field for keeps its place")
  func offsets() throws {
    let text = """
      {"cv": {"name": "Ada Example", "aa": 1, "email": ["a@example.org", "b@example.org"],
        "social_networks": [{"network": "X", "username": "ada", "cc": 3}], "custom_connections": [],
        "sections": {"dd": [], "experience": [
          {"company": "Acme", "position": "Lead", "date": "Fall 2021", "ee": {}},
          {"company": "[A](https://a.example) & [B](https://b.example)", "position": "x"}],
        "gg": [{"bullet": "x", "hh": 5}], "skills": [{"label": "x", "details": "[y](https://y.example)"}]}},
       "ii": 6}
      """
    let (profile, issues) = try readRenderCV(text)
    #expect(
      issues == [
        #"1:32 warning: "aa" of the résumé is kept, but no document shows it"#,
        #"1:41 warning: only the first "email" of the résumé is shown"#,
        #"2:59 warning: "cc" of an entry is kept, but no document shows it"#,
        #"4:45 warning: the date "Fall 2021" is read as 2021; no document shows the rest"#,
        #"5:6 warning: the links in "company" of an entry are kept, but no document shows them"#,
        #"6:26 warning: "hh" of an entry is kept, but no document shows it"#,
        #"6:63 warning: the link in "details" of an entry is kept, but no document shows it"#,
        #"7:2 warning: "ii" of the résumé is kept, but no document shows it"#,
      ])
    #expect(
      kept(profile, in: text) == [
        #"cc: "cc" 3}"#, #"date: "dat "F"#, #"ee: "ee" {}"#, #"company: "com "["#,
        #"details: "det "["#, #"hh: "hh" 5}"#, #"dd: "dd" []"#, #"aa: "aa" 1,"#,
        #"email: "ema [""#, #"custom_connections: "cus []"#, #"ii: "ii" 6}"#,
      ])
  }

  @Test("What JSON Resume can't hold is a loss at its place in the file")
  func losses() throws {
    let text = """
      {"cv": {"name": "Ada Example", "aa": 1,
        "sections": {
          "projects": [{"name": "P", "date": "2020",
            "summary": "S"}],
          "own": ["text"]}}}
      """
    let source = SourceText(name: "cv.json", text: text)
    let losses = Conversion.resume(of: Opened(source), includesPrivate: false).losses
    #expect(
      losses.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message)" } == [
        #"1:32 JSON Resume has no place for "extra" of the profile"#,
        #"2:3 JSON Resume has no place for "sections" of the profile"#,
        #"4:7 JSON Resume has no place for "summary" of a project"#,
        #"5:5 JSON Resume has no place for "custom" of the profile"#,
      ])
  }
}
