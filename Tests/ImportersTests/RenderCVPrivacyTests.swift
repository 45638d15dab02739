import Diagnostics
import Editions
import Exporters
import Formats
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

@Suite("What is private in a RenderCV file")
struct RenderCVPrivacyTests {
  private static func files(_ text: String) -> [String] {
    let rendered = DocumentPipeline(Edition(of: CalendarDay(year: 2026, month: 1, day: 1))).run(
      SourceText(name: "cv.json", text: text), DocumentName.all, data: DataFile.all)
    return rendered.files.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(
    "An entry of any type that is private stays out of every output",
    arguments: [
      #""experience": [{"company": "Secret", "position": "Spy", "private": true}]"#,
      #""volunteering": [{"company": "Secret", "position": "Spy", "private": true}]"#,
      #""education": [{"institution": "Secret", "area": "Spying", "private": true}]"#,
      #""papers": [{"title": "Secret", "authors": ["Spy"], "private": true}]"#,
      #""projects": [{"name": "Secret", "private": true}]"#,
      #""honors": [{"name": "Secret", "private": true}]"#,
      #""certificates": [{"name": "Secret", "private": true}]"#,
      #""talks": [{"name": "Secret", "private": true}]"#,
      #""references": [{"name": "Secret", "summary": "Spies.", "private": true}]"#,
      #""skills": [{"label": "Secret", "details": "Spying", "private": true}]"#,
      #""languages": [{"label": "Secret", "private": true}]"#,
      #""interests": [{"label": "Secret", "private": true}]"#,
      #""My own": [{"name": "Secret", "private": true}]"#,
      #""My own": [{"company": "Secret", "position": "Spy", "private": true}, {"name": "x"}]"#,
      #""My own": [{"label": "Secret", "details": "Spying", "private": true}]"#,
      #""My own": [{"bullet": "Secret", "private": true}, {"bullet": "x"}]"#,
      #""My own": [{"number": "x"}, {"number": "Secret", "private": true}]"#,
      #""My own": [{"reversed_number": "Secret", "private": true}]"#,
    ])
  func entries(section: String) throws {
    #expect(try ofSections(section).issues == [])
    let text = #"{"cv": {"name": "Ada Example", "sections": {\#(section)}}}"#
    let files = Self.files(text)
    #expect(files.count == 8)
    #expect(files.allSatisfy { !$0.contains("Secret") && !$0.contains("Sp") })
    let open = Self.files(text.replacing(", \"private\": true", with: ", \"private\": false"))
    #expect(open.contains { $0.contains("Secret") })
  }

  @Test("A private account or connection becomes no link, and needs no warning")
  func links() throws {
    let text = """
      {"cv": {"name": "Ada Example",
        "social_networks": [{"network": "GitHub", "username": "secret", "private": true}],
        "custom_connections": [
          {"placeholder": "Secret", "url": "https://secret.example", "private": true},
          {"placeholder": "Open", "url": "https://open.example", "private": false}]}}
      """
    #expect(try readRenderCV(text).issues == [])
    let files = Self.files(text)
    #expect(files.allSatisfy { !$0.lowercased().contains("secret") })
    #expect(files.contains { $0.contains("https://open.example") })
  }
}
