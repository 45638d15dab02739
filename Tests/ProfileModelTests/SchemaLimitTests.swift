import Diagnostics
import JSONText
import Pipeline
import ProfileModel
import Testing

/// What `vita check` refuses though the schema takes it: a schema has no words for these.
/// `.ci/checks/schema.py` runs the same list through both.
@Suite("What a schema can't say")
struct SchemaLimitTests {
  private func names(_ text: String) -> [String] {
    Opened(SourceText(name: "p", text: text)).issues.map(\.name)
  }

  @Test("An end before its start")
  func endBeforeStart() {
    let text = #"{"name": "x", "projects": [{"name": "p", "start": "2020", "end": "2019"}]}"#
    #expect(names(text) == ["end-before-start"])
  }

  @Test("A 29 February that its year doesn't have")
  func leapDay() {
    #expect(
      names(#"{"name": "x", "talks": [{"title": "t", "date": "2019-02-29"}]}"#) == ["bad-date"])
    #expect(names(#"{"name": "x", "talks": [{"title": "t", "date": "2020-02-29"}]}"#) == [])
  }

  @Test("A key that stands twice")
  func duplicateKey() {
    #expect(names(#"{"name": "x", "name": "y"}"#) == ["duplicate-key"])
  }

  @Test("A section that is unknown, taken or named twice")
  func sectionKeys() {
    #expect(names(#"{"name": "x", "sections": [{"key": "nosuch"}]}"#) == ["unknown-section"])
    #expect(
      names(#"{"name": "x", "custom": [{"key": "skills", "title": "t"}]}"#) == ["section-key"])
    #expect(
      names(#"{"name": "x", "sections": [{"key": "skills"}, {"key": "skills"}]}"#)
        == ["section-key"])
  }

  @Test("A link of a scheme that pages don't link to")
  func linkScheme() {
    #expect(names(#"{"name": "x", "links": [{"url": "javascript:x"}]}"#) == ["link-scheme"])
  }

  @Test("A whole number that is written with a fraction")
  func wholeNumber() {
    #expect(names(#"{"name": "x", "awards": [{"title": "t", "timesWon": 1.0}]}"#) == ["wrong-type"])
  }

  @Test("Arrays and objects that stand in each other more than 128 deep")
  func depth() {
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(names(#"{"name": "x", "variants": \#(deep)}"#) == ["json-syntax"])
  }
}
