import Diagnostics
import Documents
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("The shape of a JSON Resume")
struct JSONResumeShapeTests {
  @Test(
    "What is wrong is told in the words of the file",
    arguments: [
      (
        #""volunteer":5"#,
        "1:36 error: expected a list in brackets, found a number "
          + #"[write [{ "organization": "5" }]]"#
      ),
      (
        #""work":[5]"#,
        #"1:32 error: expected an organization in braces, found a number [write { "name": "…" }]"#
      ),
      (
        #""publications":[null]"#,
        "1:40 error: expected a publication in braces, found null [leave it out]"
      ),
      (
        #""references":[{"name":"x"}]"#,
        #"1:38 warning: "reference" of a testimonial is blank [nothing is shown for it]"#
      ),
      (
        #""work":[{"name":"x","position":""}]"#,
        #"1:32 warning: "position" of a role is blank [nothing is shown for it]"#
      ),
    ])
  func ownWords(section: String, issue: String) {
    #expect(readResume(#"{"basics":{"name":"A"},\#(section)}"#).issues == [issue])
  }

  @Test(
    "A value in another shape is read as it is meant, and a warning says how",
    arguments: [
      (
        #""languages":["English"]"#, #""languages":[{"name":"English"}]"#,
        #"1:37 warning: this text is read as { "language": "English" }"#
      ),
      (
        #""awards":"Cum laude; Prize""#, #""awards":[{"title":"Cum laude"},{"title":"Prize"}]"#,
        #"1:33 warning: this text is read as [{ "title": "Cum laude" }, { "title": "Prize" }]"#
      ),
      (
        #""skills":{"name":"Swift"}"#, #""skills":[{"name":"Swift"}]"#,
        #"1:33 warning: this object is read as [{ "name": "Swift" }]"#
      ),
      (
        #""work":[{"name":"X","position":["CTO","CISO"]}]"#,
        #""employers":[{"name":"X","roles":[{"title":"CTO, CISO"}]}]"#,
        #"1:55 warning: this list is read as "CTO, CISO""#
      ),
      (
        #""skills":[{"name":"A","keywords":"Swift, Go"}]"#,
        #""skills":[{"name":"A","keywords":["Swift","Go"]}]"#,
        #"1:57 warning: this text is read as ["Swift", "Go"]"#
      ),
      (
        #""work":[{"name":"X","position":"P","highlights":"Did this, and that"}]"#,
        #""employers":[{"name":"X","roles":[{"title":"P","highlights":["Did this, and that"]}]}]"#,
        #"1:72 warning: this text is read as ["Did this, and that"]"#
      ),
    ])
  func shapes(section: String, profile: String, issue: String) {
    let read = readResume(#"{"basics":{"name":"A"},\#(section)}"#)
    #expect(read.issues == [issue])
    #expect(read.profile == #"{"name":"A",\#(profile)}"#)
  }

  @Test("Profiles that are no list are an error, and null is none")
  func profiles() {
    #expect(
      readResume(#"{"basics":{"name":"A","profiles":{"network":"X"}}}"#).issues == [
        "1:34 error: expected a list in brackets, found an object [put it in brackets: [{ … }]]"
      ])
    #expect(readResume(#"{"basics":{"name":"A","profiles":null}}"#).issues == [])
  }

  @Test("A name that is missing is a warning, and so is the key that was meant for it")
  func name() {
    #expect(
      readResume(#"{"basics":{"nmae":"Ann"}}"#).issues == [
        #"1:11 warning: "name" of the profile is blank [nothing is shown for it]"#,
        #"1:12 warning: "nmae" of basics is kept, but no document shows it [did you mean "name"?]"#,
      ])
  }

  @Test(
    "A file with what only a profile has is a profile, if it has no basics",
    arguments: [
      (#"{"nmae":"A","employers":[],"references":[]}"#, false),
      (#"{"nmae":"A","version":1,"work":[]}"#, false),
      (#"{"nmae":"A","sections":[],"work":[]}"#, false),
      (#"{"sections":[{"key":"talks"}],"work":[]}"#, false),
      (#"{"name":"A","work":[],"meta":{}}"#, false),
      (#"{"wrok":[{"name":"X","position":"Y"}]}"#, false),
      (#"{"employrs":[{"name":"E","roles":[]}],"work":[]}"#, false),
      (#"{"projects":[{"name":"P","start":"2020","startDate":"2020"}]}"#, false),
      (#"{"headline":"H","projects":[{"name":"P","startDate":"2020"}]}"#, false),
      (#"{"projects":[{"name":"P","nme":"Q"}]}"#, false),
      (#"{"$schema":"./vita.schema.json","skills":[{"name":"S"}]}"#, false),
      ("{}", false),
      (
        #"{"$schema":"https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json","#
          + #""education":[{"institution":"X"}]}"#, true
      ),
      (#"{"education":[{"institution":"X","studyType":"BSc"}]}"#, true),
      (#"{"projects":[{"name":"P","entity":"Acme","startDate":"2020"}]}"#, true),
      (#"{"work":[],"version":"1"}"#, true),
      (#"{"work":[],"sections":[]}"#, true),
      (#"{"meta":{"version":"v1.0.0"}}"#, true),
      (#"{"work":[],"sections":{}}"#, true),
      (#"{"work":[],"skills":[],"meta":{}}"#, true),
      (#"{"basics":{},"employers":[]}"#, true),
    ])
  func recognised(text: String, isResume: Bool) {
    #expect(Opened(SourceText(name: "r", text: text)).isForeign == isResume)
  }

  @Test("A foreign key in a role of a profile is an error, with the one that was meant")
  func foreignKey() {
    #expect(
      readResume(
        #"{"name":"A","employers":[{"name":"E","roles":[{"title":"T","startDate":"2020"}]}]}"#
      ).issues == [#"1:60 error: unknown key "startDate" in a role [did you mean "start"?]"#])
    #expect(
      readResume("{}").issues == [
        #"1:1 error: the profile needs "name" [add "name": the person's name]"#
      ])
  }

  @Test(
    "A hint says nothing that only a profile takes",
    arguments: [
      (
        #""work":[{"name":"X","position":"P","location":{"place":"Oslo"}}]"#,
        "1:70 error: expected text, found an object [write one text, in quotes instead of braces]"
      ),
      (
        #""work":[{"name":"X","position":"P","highlights":[{"a text":"h"}]}]"#,
        "1:73 error: expected text in inline Markdown, found an object "
          + "[write one text, in quotes instead of braces]"
      ),
      (
        #""skills":[{"name":{"first":"S","last":"T"}}]"#,
        "1:42 error: expected text, found an object [write one text, in quotes instead of braces]"
      ),
    ])
  func hints(section: String, issue: String) {
    #expect(readResume(#"{"basics":{"name":"A"},\#(section)}"#).issues == [issue])
  }

  @Test("A misspelt name of a profile is an error beside a list that JSON Resume has too")
  func misspeltName() {
    let text =
      #"{"nmae":"Ann","employers":[{"name":"E","roles":[{"title":"T"}]}],"references":[]}"#
    #expect(
      readResume(text).issues == [
        #"1:2 error: unknown key "nmae" in the profile [did you mean "name"?]"#,
        #"1:66 error: unknown key "references" in the profile [did you mean "testimonials"?]"#,
      ])
  }

  @Test("A name on a network that is known is shown by its address; a network alone isn't")
  func links() throws {
    let text =
      #"{"basics":{"name":"A","profiles":[{"network":"LinkedIn","username":"zoem"},"#
      + #"{"network":"Twitter","username":"","url":""}]}}"#
    #expect(
      readResume(text).issues == [
        #"1:76 warning: "url" of a link is blank [nothing is shown for it]"#
      ])
    let profile = try #require(Opened(SourceText(name: "r", text: text)).profile)
    let document = Document(profile, asOf: CalendarDay(year: 2020, month: 1, day: 1))
    #expect(document.links.map(\.address) == ["linkedin.com/in/zoem"])
  }
}
