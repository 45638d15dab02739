import Diagnostics
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("What no document shows of a RenderCV file")
struct RenderCVUnshownValuesTests {
  private func issues(_ text: String) -> [String] {
    Opened(SourceText(name: "cv.json", text: text)).issues.map { issue in
      let place = issue.place.map { "\($0.line):\($0.column) " } ?? ""
      return "\(place)\(issue.message)" + (issue.hint.map { " [\($0)]" } ?? "")
    }
  }

  @Test("Each key that nothing shows is told, in sections of any kind, with the one that was meant")
  func typos() {
    let text = """
      {"cv": {"name": "Ada Example", "emial": "x", "sections": {
        "experience": [{"company": "Acme", "position": "Lead", "hihglights": ["a"]},
          {"company": "Acme", "position": "Hand", "hihglights": ["b"]}],
        "clubs": [{"name": "X", "start_date": "2019", "highligts": ["c"], "sumary": "d"}],
        "skills": [{"label": "Code", "detials": "Swift"}],
        "My own": [{"bullet": "x", "note": "y"}]}},
       "desing": {"theme": "classic"}}
      """
    func kept(_ key: String) -> String {
      "\"\(key)\" of an entry is kept, but no document shows it"
    }
    #expect(
      issues(text) == [
        #"1:32 "emial" of the résumé is kept, but no document shows it [did you mean "email"?]"#,
        "2:58 \(kept("hihglights")) [did you mean \"highlights\"?]",
        "3:45 \(kept("hihglights")) [did you mean \"highlights\"?]",
        "4:49 \(kept("highligts")) [did you mean \"highlights\"?]",
        "4:69 \(kept("sumary")) [did you mean \"summary\"?]",
        "5:32 \(kept("detials")) [did you mean \"details\"?]",
        "6:30 \(kept("note"))",
        #"7:2 "desing" of the résumé is kept, but no document shows it [did you mean "design"?]"#,
      ])
  }

  @Test("A key that took the place of the one an entry is known by is told with what was meant")
  func unknownType() {
    #expect(
      issues(#"{"cv": {"nmae": "x", "sections": {"jobs": [{"compny": "C", "positon": "P"}]}}}"#)
        == [
          #"1:8 "name" of the profile is blank [nothing is shown for it]"#,
          #"1:9 "nmae" of the résumé is kept, but no document shows it [did you mean "name"?]"#,
          #"1:44 "title" of a custom entry is blank [nothing is shown for it]"#,
          #"1:45 "compny" of an entry is kept, but no document shows it [did you mean "company"?]"#,
          #"1:60 "positon" of an entry is kept, but no document shows it [did you mean "position"?]"#,
        ])
  }

  @Test("What says only how the file looks is passed over at its top, and told in an entry")
  func looks() throws {
    let text = """
      {"cv": {"name": "x", "sections": {"projects": [{"name": "P", "location": "Malmö", "design": 1,
        "locale": 2, "settings": 3, "meta": 4}], "certificates": [{"name": "C", "location": "Lund"}]}},
       "design": {"theme": "classic"}, "locale": {"language": "english"}, "settings": {"a": 1}}
      """
    #expect(
      try readRenderCV(text).issues == [
        #"1:62 warning: "location" of an entry is kept, but no document shows it"#,
        #"1:83 warning: "design" of an entry is kept, but no document shows it"#,
        #"2:3 warning: "locale" of an entry is kept, but no document shows it"#,
        #"2:16 warning: "settings" of an entry is kept, but no document shows it"#,
        #"2:31 warning: "meta" of an entry is kept, but no document shows it"#,
        #"2:75 warning: "location" of an entry is kept, but no document shows it"#,
      ])
  }

  @Test("Of a text whose words are shown, the links that are not are told")
  func links() throws {
    let text = """
      {"cv": {"name": "x", "sections": {"experience": [
        {"company": "[A](https://a.example) & [B](https://b.example)", "position": "Lead"}],
        "projects": [{"name": "[P](https://p.example)", "url": "https://q.example",
          "location": "[Malmö](https://m.example)"}],
        "clubs": [{"title": "T", "url": "https://t.example", "doi": "10.1000/x"}, {"name": "C"}]}}}
      """
    #expect(
      try readRenderCV(text).issues == [
        #"2:4 warning: the links in "company" of an entry are kept, but no document shows them"#,
        #"3:17 warning: the link in "name" of an entry is kept, but no document shows it"#,
        #"4:5 warning: "location" of an entry is kept, but no document shows it"#,
        #"5:56 warning: "doi" of an entry is kept, but no document shows it"#,
      ])
  }

  @Test("A picture is shown in the profile that vita convert makes")
  func picture() {
    #expect(
      issues(#"{"cv": {"name": "x", "photo": "me.png"}}"#) == [
        #"1:22 "photo" of the résumé is kept, but no document shows it "#
          + #"[vita shows the picture of a profile: after "vita convert", "#
          + #"write "image": { "file": "me.png", "alt": "…" }]"#
      ])
  }

  @Test(
    "A locale tells the language of the pages",
    arguments: [
      ("german", "de"), ("de", "de"), ("pt-BR", "pt-BR"), ("mandarin_chinese", "zh"),
      ("norwegian_bokmål", "nb"), ("English", "en"),
    ])
  func language(name: String, tag: String) throws {
    let text = #"{"cv": {"name": "x"}, "locale": {"language": "\#(name)"}}"#
    let (profile, issues) = try readRenderCV(text)
    #expect(issues == [])
    #expect(profile["language"]?.string == tag)
  }

  @Test("A language that is none is told, with the one that was meant")
  func unknownLanguage() throws {
    let text = #"{"cv": {"name": "x"}, "locale": {"language": "germn"}}"#
    #expect(issues(text) == [#"1:46 the language "germn" is not known [did you mean "german"?]"#])
    #expect(try readRenderCV(text).profile["language"] == nil)
  }

  @Test(
    "A hint names no key that only a profile has",
    arguments: [
      (
        #""sections": {"experience": {"company": "C"}}"#,
        "1:47 expected a list in brackets, found an object [put it in brackets: [{ … }]]"
      ),
      (
        #""sections": {"experience": [5]}"#,
        "1:48 expected a custom entry in braces, found a number"
      ),
      (
        #""sections": "x""#,
        #"1:32 expected the sections of a RenderCV file in braces, found text "#
          + #"[write { "experience": [ … ] }]"#
      ),
      (
        #""social_networks": ["github.com/ada"]"#,
        "1:40 expected a link in braces, found text"
      ),
    ])
  func hints(member: String, issue: String) {
    #expect(issues(#"{"cv":{"name":"A", \#(member)}}"#) == [issue])
  }
}
