import Checks
import Diagnostics
import Formats
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Names of private employers")
struct PrivateNameTests {
  private func places(_ name: String, _ members: String) -> [Int] {
    let text = """
      {"name": "x", "employers": [{"name": "\(name)", "private": true, "roles": [{"title": "t"}]}],
      \(members)}
      """
    let day = CalendarDay(year: 2026, month: 1, day: 15)
    return Opened(SourceText(name: "p", text: text)).warnings(on: day).map { issue in
      #expect(issue.code == .privateName && issue.place?.line == 2)
      return issue.place?.column ?? 0
    }
  }

  @Test(
    "A name is found as whole words of any text that is shown, once in each",
    arguments: [
      (#""headline": "Adviser to Stealth Startup""#, [13]),
      (#""summary": "At *Stealth* startup, at Stealth Startup’s""#, [12]),
      (
        #""pronouns": {"en": "stealth  startup", "sv": "på Stealth Startup", "de": "-"}"#, [20, 46]
      ),
      (#""skills": [{"name": "s", "highlights": ["For (Stealth Startup)"]}]"#, [41]),
      (#""projects": [{"name": "p", "users": ["Stealth Startup GmbH"]}]"#, [38]),
      (#""projects": [{"name": "p", "employer": "Stealth Startup, Ulm"}]"#, [40]),
      (#""projects": [{"name": "p", "employer": "Stealth Startup"}]"#, []),
      (
        #""custom": [{"key": "k", "title": "c", "entries": [{"title": "Stealth Startup Award"}]}]"#,
        [61]
      ),
      (#""testimonials": [{"name": "Z", "role": "CEO, Stealth Startup", "quote": "q"}]"#, [40]),
      (#""summary": "Stealth Startups, Stealthy Startup, Stealth, Startup""#, []),
      (#""skills": [{"name": "Stealth Startup", "private": true}]"#, []),
    ])
  func wholeWords(members: String, columns: [Int]) {
    #expect(places("Stealth Startup", members) == columns)
  }

  @Test("An employer is private if all its roles are, and is then no place that shows its name")
  func privateRoles() {
    let text = """
      {"name": "x", "headline": "At Acme", "employers": [
      {"name": "Acme", "roles": [{"title": "t", "private": true}]},
      {"name": "Other", "roles": [{"title": "t", "private": true}, {"title": "u"}]}]}
      """
    let day = CalendarDay(year: 2026, month: 1, day: 15)
    let warnings = Opened(SourceText(name: "p", text: text)).warnings(on: day)
    #expect(warnings.map { $0.place?.column } == [27])
  }

  @Test("An address of a link is not read, and its text is")
  func addresses() {
    #expect(places("Stealth", #""summary": "See [b](https://stealth.example)""#) == [])
    #expect(places("Stealth", #""summary": "See [Stealth](https://b.example)""#) == [12])
  }

  @Test("A name of two letters is found only where it stands alone, for it is often a word")
  func shortNames() {
    #expect(places("It", #""headline": "It is so", "pronouns": "it""#) == [37])
    #expect(places("秘密", #""headline": "株式会社秘密で""#) == [13])
  }
}
