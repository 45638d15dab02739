import Diagnostics
import Documents
import JSONText
import Pipeline
import ProfileModel
import Testing

/// The profile that a RenderCV file says, in one line, and its issues.
func readRenderCV(_ text: String) throws -> (profile: JSONValue, issues: [String]) {
  let read = Opened(SourceText(name: "cv.json", text: text))
  let issues = read.issues.map {
    "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.severity.rawValue): \($0.message)"
  }
  return (try #require(read.tree), issues)
}

/// The profile of sections, in one line without the name and what tells the order.
func ofSections(_ sections: String) throws -> (text: String, issues: [String]) {
  let read = try readRenderCV(#"{"cv": {"name": "Ada Example", "sections": {\#(sections)}}}"#)
  let members = read.profile.members.filter { !["name", "sections"].contains($0.key) }
  return (JSONWriter.text(of: JSONValue(.object(members)), indentation: nil), read.issues)
}

@Suite("RenderCV")
struct RenderCVTests {
  private static let file = """
    {"cv": {"name": "Ada Example", "location": "Malmö", "email": "ada@example.org",
      "website": "https://ada.example", "photo": "ada.png",
      "social_networks": [{"network": "GitHub", "username": "ada"}],
      "sections": {
        "Summary": ["One.", "Two."],
        "Experience": [{"company": "Acme", "position": "Lead", "start_date": "2020-01",
          "end_date": "present", "highlights": ["Led"], "x": 1}],
        "Education": [{"institution": "School", "area": "Maths", "degree": "BS", "end_date": "2019"}],
        "Papers": [{"title": "On papers", "authors": ["Ada Example"], "journal": "J", "date": "2018"}],
        "Skills": [{"label": "Code", "details": "Swift, C++"}],
        "Projects": [{"name": "Engine", "summary": "It *turns*."}],
        "selected_honours": [{"bullet": "A prize"}, "Another"],
        "Free time": [{"label": "Sport", "details": "rowing"}]}},
     "design": {"theme": "classic"}}
    """

  @Test("Typed entries go to the sections they belong to, and nothing is dropped")
  func sections() throws {
    let (profile, issues) = try readRenderCV(Self.file)
    #expect(
      issues == [
        #"2:37 warning: "photo" of the résumé is kept, but no document shows it"#,
        #"7:53 warning: "x" of an entry is kept, but no document shows it"#,
      ])
    #expect(
      JSONWriter.text(of: profile, indentation: nil)
        == #"{"name":"Ada Example","location":"Malmö","contact":{"email":"ada@example.org"},"#
        + #""links":[{"url":"https://ada.example"},{"network":"GitHub","username":"ada","url":"https://github.com/ada"}],"#
        + #""summary":"One.\n\nTwo.","#
        + #""employers":[{"name":"Acme","roles":[{"title":"Lead","start":"2020-01","end":"present","highlights":["Led"],"extra":{"rendercv":{"x":1}}}]}],"#
        + #""education":[{"institution":"School","area":"Maths","degree":"BS","end":"2019"}],"#
        + #""publications":[{"title":"On papers","authors":["Ada Example"],"venue":"J","date":"2018"}],"#
        + #""skills":[{"name":"Code","keywords":["Swift","C++"]}],"#
        + #""projects":[{"name":"Engine","summary":"It *turns*."}],"#
        + #""custom":[{"key":"section-1","title":"Selected Honours","entries":[{"title":"","highlights":["A prize"]},{"title":"","summary":"Another"}]},"#
        + #"{"key":"section-2","title":"Free time","layout":"tags","entries":[{"title":"Sport","subtitle":"rowing"}]}],"#
        + #""sections":[{"key":"employers","title":"Experience","order":"file"},{"key":"education","order":"file"},"#
        + #"{"key":"publications","title":"Papers","order":"file"},{"key":"skills"},{"key":"projects","order":"file"},"#
        + #"{"key":"section-1"},{"key":"section-2"}],"#
        + #""extra":{"rendercv":{"photo":"ada.png","design":{"theme":"classic"}}}}"#)
  }

  @Test("Sections stand in the order of the file, under the titles that RenderCV prints")
  func titles() throws {
    let text = """
      {"cv": {"name": "Ada Example", "sections": {
        "languages": [{"label": "Swedish", "details": "native"}],
        "arts_and_crafts": ["A hammer."],
        "Things I MAKE": ["Chairs."],
        "work_experience": [{"company": "Acme", "position": "Lead"}]}}}
      """
    let profile = try #require(Opened(SourceText(name: "cv.json", text: text)).profile)
    let document = Document(profile, asOf: CalendarDay(year: 2026, month: 11, day: 1))
    #expect(
      document.arranged(order: ["employers", "languages"], partials: []).sections.map(\.title)
        == ["Languages", "Arts and Crafts", "Things I MAKE", "Work Experience"])
  }

  @Test("The header takes the first of several addresses, and every page and account")
  func header() throws {
    let text = """
      {"cv": {"name": "*Ada* Example", "headline": "Builds *engines*", "location": null,
        "email": ["ada@example.org", "work@example.org"], "phone": "tel:+1-609-999-9995;ext=12",
        "website": ["https://ada.example", "https://blog.example"],
        "social_networks": [{"network": "X", "username": "ada"}, {"network": "Quux", "username": "a"}],
        "custom_connections": [{"placeholder": "Call", "url": "https://call.example"},
          {"placeholder": "Citizen", "url": null}]}}
      """
    let (profile, issues) = try readRenderCV(text)
    #expect(
      issues == [
        #"2:3 warning: only the first "email" of the résumé is shown"#,
        #"4:60 warning: this one of "social_networks" has no address that is known, "#
          + "and no document shows it",
        #"6:5 warning: this one of "custom_connections" has no address that is known, "#
          + "and no document shows it",
      ])
    #expect(
      JSONWriter.text(of: profile, indentation: nil)
        == #"{"name":"Ada Example","headline":"Builds *engines*","#
        + #""contact":{"email":"ada@example.org","phone":"+1-609-999-9995 ext. 12"},"#
        + #""links":[{"url":"https://ada.example"},{"url":"https://blog.example"},"#
        + #"{"network":"X","username":"ada","url":"https://x.com/ada"},{"label":"Call","url":"https://call.example"}],"#
        + #""extra":{"rendercv":{"email":["work@example.org"],"social_networks":[{"network":"Quux","username":"a"}],"#
        + #""custom_connections":[{"placeholder":"Citizen","url":null}]}}}"#)
  }

  @Test("A null is an absent value, and a number is a text")
  func nullsAndNumbers() throws {
    let text = """
      {"cv": {"name": "Ada Example", "phone": 46700000000, "website": null, "social_networks": null,
        "sections": {"none": null, "experience": [{"company": 3, "position": "Lead",
          "start_date": 2019, "end_date": null, "summary": null, "highlights": [null, 5]}]}},
       "locale": null}
      """
    let (profile, issues) = try readRenderCV(text)
    #expect(issues == [])
    #expect(profile["contact"]?["phone"]?.string == "46700000000")
    #expect(
      JSONWriter.text(of: profile["employers"] ?? .array([]), indentation: nil)
        == #"[{"name":"3","roles":[{"title":"Lead","start":"2019","highlights":["5"]}]}]"#)
    #expect(profile["extra"] == nil)
  }
}
