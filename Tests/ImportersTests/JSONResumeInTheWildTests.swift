import Diagnostics
import Documents
import Editions
import Exporters
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

@Suite("JSON Resume as people write it")
struct JSONResumeInTheWildTests {
  private func read(_ text: String) -> (tree: String, issues: [String]) {
    let read = Opened(SourceText(name: "resume.json", text: text))
    let tree = read.tree.map { JSONWriter.text(of: $0, indentation: nil) } ?? ""
    let issues = read.issues.map { issue in
      let place = issue.place.map { "\($0.line):\($0.column) " } ?? ""
      return "\(place)\(issue.message)" + (issue.hint.map { " [\($0)]" } ?? "")
    }
    return (tree, issues)
  }

  /// What comes out again of a résumé that was read.
  private func back(_ text: String) throws -> JSONValue {
    let source = SourceText(name: "resume.json", text: text)
    return Conversion.resume(of: Opened(source), includesPrivate: true).json
  }

  private func document(_ text: String) throws -> Document {
    let source = SourceText(name: "resume.json", text: text)
    return Document(
      try #require(Opened(source).profile), asOf: CalendarDay(year: 2020, month: 1, day: 1))
  }

  @Test("A blank text in a list hides none of the others, and comes back out")
  func blankInList() throws {
    let text = #"{"basics":{"name":"A"},"skills":[{"name":"Web","keywords":["HTML",""]}]}"#
    #expect(read(text).issues == [])
    #expect(try document(text).sections.first?.entries.first?.tags == ["HTML"])
    #expect(JSONWriter.text(of: try back(text), indentation: nil) == text)
  }

  @Test("A key that nothing shows is told at each place, with the one that was meant")
  func notShown() {
    let text = """
      {"basics":{"name":"A","lable":"x","image":"me.png"},"wrok":[1],"meta":{"theme":"x"},
       "work":[{"name":"X","positon":"p","position":"q"},{"name":"Z","positon":"p","position":"q"}]}
      """
    #expect(
      read(text).issues == [
        #"1:23 "lable" of basics is kept, but no document shows it [did you mean "label"?]"#,
        #"1:35 "image" of basics is kept, but no document shows it [vita shows the picture of a"#
          + #" profile: after "vita convert", write "image": { "file": "me.png", "alt": "…" }]"#,
        #"1:53 "wrok" of the résumé is kept, but no document shows it [did you mean "work"?]"#,
        #"2:22 "positon" of an entry of "work" is kept, but no document shows it"#
          + #" [did you mean "position"?]"#,
        #"2:64 "positon" of an entry of "work" is kept, but no document shows it"#
          + #" [did you mean "position"?]"#,
      ])
  }

  @Test("What says how the résumé is read is passed over at its top, and told in an entry")
  func passedOver() {
    let text = """
      {"$schema":"s","basics":{"name":"A"},"meta":{"theme":"x"},
       "education":[{"institution":"I","location":"Lund","meta":1}]}
      """
    #expect(
      read(text).issues == [
        #"2:34 "location" of an entry of "education" is kept, but no document shows it"#,
        #"2:52 "meta" of an entry of "education" is kept, but no document shows it"#,
      ])
  }

  @Test("basics of another type are an error")
  func basicsType() {
    #expect(
      read(#"{"basics":"x"}"#).issues == [
        #"1:11 expected the basics of a JSON Resume in braces, found text [write { "name": "…" }]"#
      ])
  }

  @Test("An entry that is private stays out of every document")
  func privateEntry() throws {
    let text =
      #"{"basics":{"name":"A"},"work":[{"name":"X","position":"Y","private":true}],"#
      + #""awards":[{"title":"T","private":true},{"title":"U"}]}"#
    let profile = try #require(Opened(SourceText(name: "r", text: text)).profile)
    let day = CalendarDay(year: 2020, month: 1, day: 1)
    let shown = Document(profile.edited(for: Edition(of: day)).profile, asOf: day)
    #expect(shown.sections.flatMap(\.entries).map(\.title) == ["U"])
  }

  @Test("A profile without an address is shown by its name on the network")
  func noAddress() throws {
    let text = #"{"basics":{"name":"A","profiles":[{"network":"Tooter","username":"ada"},{}]}}"#
    let links = try document(text).links
    #expect(links.map(\.address) == ["ada"])
    #expect(links.map(\.caption) == ["Tooter"])
    #expect(links.map(\.url) == [nil])
  }

  @Test("An entry that says nothing is not shown, nor a section of such entries")
  func nothingToShow() throws {
    let text =
      #"{"basics":{"name":"A"},"education":[{"institution":"","area":""}],"#
      + #""skills":[{"name":"","keywords":[""]},{"name":"Web"}]}"#
    #expect(try document(text).sections.map(\.key) == ["skills"])
    #expect(try document(text).sections.first?.entries.map(\.title) == ["Web"])
  }

  @Test("What no document shows isn't published either")
  func published() throws {
    let text =
      #"{"basics":{"name":"A","birthday":"1815-12-10","location":{"postalCode":"SW1","city":"Rome"}},"#
      + #""work":[{"name":"X","position":"Y","salary":"9"}],"meta":{"key":"k"}}"#
    let rendered = DocumentPipeline(Edition(of: CalendarDay(year: 2020, month: 1, day: 1))).run(
      SourceText(name: "r", text: text), [], data: DataFile.all)
    let resume = try #require(rendered.files.first { $0.name == "resume.json" })
    let root = try JSONReader.read(resume.bytes, maximumDepth: 9).root
    #expect(
      JSONWriter.text(of: root, indentation: nil)
        == #"{"basics":{"name":"A","location":{"city":"Rome"}},"work":[{"name":"X","position":"Y"}]}"#
    )
  }
}
