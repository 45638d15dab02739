import JSONText
import ProfileKit
import Testing

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
        "Honours": [{"bullet": "A prize"}, "Another"],
        "Hobbies": [{"label": "Sport", "details": "rowing"}]}},
     "design": {"theme": "classic"}}
    """

  @Test("Typed entries go to the sections they belong to, and nothing is dropped")
  func sections() throws {
    let read = Profile.readTree(SourceText(name: "cv.json", text: Self.file))
    #expect(
      read.issues.map(\.message) == [
        #""photo" of an entry is kept, but no document shows it"#,
        #""x" of an entry is kept, but no document shows it"#,
      ])
    let tree = try #require(read.tree)
    #expect(
      JSONWriter.text(of: tree, indentation: nil)
        == #"{"name":"Ada Example","location":"Malmö","contact":{"email":"ada@example.org"},"#
        + #""links":[{"url":"https://ada.example"},{"network":"GitHub","username":"ada","url":"https://github.com/ada"}],"#
        + #""summary":"One.\n\nTwo.","#
        + #""employers":[{"name":"Acme","roles":[{"title":"Lead","start":"2020-01","end":"present","highlights":["Led"],"extra":{"rendercv":{"x":1}}}]}],"#
        + #""education":[{"institution":"School","area":"Maths","degree":"BS","end":"2019"}],"#
        + #""publications":[{"title":"On papers","authors":["Ada Example"],"venue":"J","date":"2018"}],"#
        + #""skills":[{"name":"Code","keywords":["Swift","C++"]}],"#
        + #""projects":[{"name":"Engine","summary":"It *turns*."}],"#
        + #""custom":[{"key":"section-1","title":"Honours","entries":[{"title":"A prize"},{"title":"Another"}]},"#
        + #"{"key":"section-2","title":"Hobbies","layout":"tags","entries":[{"title":"Sport","subtitle":"rowing"}]}],"#
        + #""extra":{"rendercv":{"photo":"ada.png","design":{"theme":"classic"}}}}"#)
  }

  @Test("An error stands at its place in the file")
  func errors() {
    let text = """
      {"cv": {"name": "x", "sections": {
        "Experience": [{"company": "Acme", "position": "Lead", "start_date": "2020-13"}]}}}
      """
    let issues = Profile.read(SourceText(name: "cv.json", text: text)).issues
    #expect(issues.map(\.message) == [#""2020-13" is no date: there is no month 13"#])
    #expect(issues.first?.place?.line == 2)
    #expect(issues.first?.place?.column == 72)
  }
}
