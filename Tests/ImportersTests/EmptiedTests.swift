import Diagnostics
import Editions
import Exporters
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

@Suite("What a conversion has emptied")
struct EmptiedTests {
  @Test(
    "A list or an object of which all stays behind goes",
    arguments: [
      (
        #""employers":[{"name":"E","private":true,"roles":[{"title":"T"}]}]"#,
        #"{"basics":{"name":"A"}}"#
      ),
      (
        #""community":[{"name":"E","roles":[{"title":"T","private":true}]}]"#,
        #"{"basics":{"name":"A"}}"#
      ),
      (
        #""projects":[{"name":"P","private":true}],"skills":[{"name":"S","private":true}],"languages":[{"name":"L"}]"#,
        #"{"basics":{"name":"A"},"languages":[{"language":"L"}]}"#
      ),
      (#""testimonials":[{"name":"T","quote":"q","private":true}]"#, #"{"basics":{"name":"A"}}"#),
      (
        #""employers":[{"name":"E","roles":[{"title":"T","highlights":[{"text":"h","private":true}]}]}]"#,
        #"{"basics":{"name":"A"},"work":[{"name":"E","position":"T"}]}"#
      ),
      (
        #""projects":[{"name":"P","highlights":[{"text":"h","private":true}],"keywords":["k"]}]"#,
        #"{"basics":{"name":"A"},"projects":[{"name":"P","keywords":["k"]}]}"#
      ),
      (
        #""contact":{"email":{"value":"a@x.example","private":true}}"#, #"{"basics":{"name":"A"}}"#
      ),
      (
        #""extra":{"jsonresume":{"basics":{"profiles":[{"network":"X","private":true}]}}}"#,
        #"{"basics":{"name":"A"}}"#
      ),
      (
        #""extra":{"jsonresume":{"basics":{"location":{"postalCode":null}},"meta":{"version":null}}}"#,
        #"{"basics":{"name":"A"}}"#
      ),
      (
        #""extra":{"jsonresume":{"basics":{"profiles":[{"network":5}]}}}"#,
        #"{"basics":{"name":"A"}}"#
      ),
      (
        #""skills":[{"name":"S","extra":{"jsonresume":{"keywords":[null]}}}]"#,
        #"{"basics":{"name":"A"},"skills":[{"name":"S"}]}"#
      ),
      (#""location":{"country":"Norway"}"#, #"{"basics":{"name":"A"}}"#),
    ])
  func goes(members: String, expected: String) throws {
    let (result, losses) = try resume(of: "{\"name\":\"A\",\(members)}")
    #expect(result == expected)
    // Nothing goes in silence.
    #expect(!losses.isEmpty)
  }

  @Test(
    "What was empty before stays empty, and what is left keeps its list",
    arguments: [
      (#""employers":[],"skills":[]"#, #"{"basics":{"name":"A"},"work":[],"skills":[]}"#),
      (
        #""skills":[{"name":"S","keywords":[]}]"#,
        #"{"basics":{"name":"A"},"skills":[{"name":"S","keywords":[]}]}"#
      ),
      (
        #""skills":[{"name":"S","private":true},{"name":"T"}]"#,
        #"{"basics":{"name":"A"},"skills":[{"name":"T"}]}"#
      ),
      (
        #""extra":{"jsonresume":{"basics":{"profiles":[]},"meta":{},"work":[]}}"#,
        #"{"basics":{"name":"A","profiles":[]},"meta":{},"work":[]}"#
      ),
    ])
  func stays(members: String, expected: String) throws {
    #expect(try resume(of: "{\"name\":\"A\",\(members)}").resume == expected)
  }

  @Test("What is kept and private stays where nothing else is told of the person")
  func keptAlone() throws {
    let kept =
      #""extra":{"jsonresume":{"basics":{"label":"","profiles":[{"network":"X","private":true}]}}}"#
    #expect(
      try resume(of: "{\"name\":\" \",\(kept)}").resume == #"{"basics":{"label":""}}"#)
    #expect(
      try resume(of: "{\"name\":\" \",\(kept)}", includesPrivate: true).resume
        == #"{"basics":{"profiles":[{"network":"X","private":true}],"label":""}}"#)
  }

  @Test("A résumé is known by its basics, which stay")
  func basics() throws {
    #expect(
      try resume(of: #"{"basics":{"name":null},"work":[{"name":"E"}]}"#).resume
        == #"{"basics":{},"work":[{"name":"E"}]}"#)
  }

  @Test("The résumé of a build has no list without an entry, nor one without a value")
  func build() throws {
    let text = """
      {"name": "A", "contact": {"phone": "1"}, "location": {"city": " "}, "links": [],
       "headline": [{"asOf": "2999", "value": "h"}],
       "employers": [{"name": "E", "private": true, "roles": [{"title": "T"}]}],
       "projects": [{"name": "P", "start": "2999"}],
       "skills": [{"name": "S", "keywords": [], "highlights": [{"text": "h", "private": true}]}]}
      """
    let rendered = DocumentPipeline(Edition(of: CalendarDay(year: 2026, month: 1, day: 1))).run(
      SourceText(name: "p", text: text), [], data: DataFile.all)
    let resume = try #require(rendered.files.first { $0.name == "resume.json" })
    let tree = try JSONReader.read(resume.bytes, maximumDepth: 9).root
    #expect(
      JSONWriter.text(of: tree, indentation: nil)
        == #"{"basics":{"name":"A"},"skills":[{"name":"S"}]}"#)
  }

  @Test("In our own format, as of a day, lists and entries that had nothing yet go")
  func ownFormat() throws {
    let text = """
      {"name":"A","headline":[{"asOf":"2999","value":"h"}],\
      "employers":[{"name":"E","roles":[{"title":"T","start":"2999"}]}],\
      "projects":[{"name":"P","start":"2001","figures":[{"label":"l","values":[{"asOf":"2999","value":"v"}]}]}],\
      "custom":[{"key":"k","title":"c","entries":[{"title":"t","start":"2999"}]}],\
      "facts":[{"label":"f","values":[{"asOf":"2999","value":"v"}]}],"talks":[]}
      """
    let source = SourceText(name: "p", text: text)
    let shown = Conversion.profile(
      of: Opened(source), asOf: CalendarDay(year: 2026, month: 1, day: 1))
    #expect(
      JSONWriter.text(of: shown.json, indentation: nil)
        == #"{"name":"A","projects":[{"name":"P","start":"2001"}],"talks":[]}"#)
  }
}
