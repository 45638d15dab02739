import Diagnostics
import JSONText
import Pipeline
import ProfileModel
import Testing

/// What `vita check` refuses though the schema takes it: a schema has no words for these.
/// `.ci/checks/schema.py` runs the same list through both.
@Suite("What a schema can't say")
struct SchemaLimitTests {
  private func codes(_ text: String) -> [IssueCode] {
    Opened(SourceText(name: "p", text: text)).issues.map(\.code)
  }

  @Test("An end before its start")
  func endBeforeStart() {
    let text = #"{"name": "x", "projects": [{"name": "p", "start": "2020", "end": "2019"}]}"#
    #expect(codes(text) == [.endBeforeStart])
  }

  @Test("A 29 February that its year doesn't have")
  func leapDay() {
    #expect(
      codes(#"{"name": "x", "talks": [{"title": "t", "date": "2019-02-29"}]}"#) == [.badDate])
    #expect(codes(#"{"name": "x", "talks": [{"title": "t", "date": "2020-02-29"}]}"#) == [])
  }

  @Test("A key that stands twice")
  func duplicateKey() {
    #expect(codes(#"{"name": "x", "name": "y"}"#) == [.duplicateKey])
  }

  @Test("A section that is unknown, taken or named twice")
  func sectionKeys() {
    #expect(codes(#"{"name": "x", "sections": [{"key": "nosuch"}]}"#) == [.unknownSection])
    #expect(
      codes(#"{"name": "x", "custom": [{"key": "skills", "title": "t"}]}"#) == [.sectionKey])
    #expect(
      codes(#"{"name": "x", "sections": [{"key": "skills"}, {"key": "skills"}]}"#)
        == [.sectionKey])
  }

  @Test("A link of a scheme that pages don't link to")
  func linkScheme() {
    #expect(codes(#"{"name": "x", "links": [{"url": "javascript:x"}]}"#) == [.linkScheme])
  }

  @Test("A whole number that is written with a fraction")
  func wholeNumber() {
    #expect(codes(#"{"name": "x", "awards": [{"title": "t", "timesWon": 1.0}]}"#) == [.wrongType])
  }

  @Test("Arrays and objects that stand in each other more than 128 deep")
  func depth() {
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(codes(#"{"name": "x", "variants": \#(deep)}"#) == [.jsonSyntax])
  }
}
