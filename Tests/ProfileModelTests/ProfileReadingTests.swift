import Diagnostics
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

/// The issues of a profile as `line:column: severity: message [hint]`.
private func issues(_ text: String) -> [String] {
  Opened(SourceText(name: "profile.json", text: text)).issues.map(shown)
}

private func shown(_ issue: Diagnostics.Issue) -> String {
  let place = issue.place.map { "\($0.line):\($0.column)" } ?? "-"
  let notes = issue.notes.map { " (\($0.place.line):\($0.place.column) \($0.message))" }.joined()
  let hint = issue.hint.map { " [\($0)]" } ?? ""
  return "\(place): \(issue.severity.rawValue): \(issue.message)\(hint)\(notes)"
}

@Suite("Reading a profile")
struct ProfileReadingTests {
  @Test("A name is enough")
  func minimal() throws {
    let read = Opened(SourceText(name: "p", text: #"{"name": "Ada Example"}"#))
    #expect(read.issues.isEmpty)
    #expect(read.profile?.name.text == "Ada Example")
  }

  @Test("Twelve different mistakes are twelve errors, each at its place")
  func manyMistakes() {
    let text = """
      {
        "nmae": "Ada Example",
        "language": "english!",
        "location": 7,
        "employers": [
          { "name": "Acme", "roles": [
            { "title": "Engineer", "start": "2020-19", "highlihgts": ["x"] },
            { "title": 5, "start": "2015-03", "end": "2015-02" },
            { "title": "Intern", "title": "Again", "skills": "Swift" },
            { "start": null }
          ] }
        ],
        "awards": [ { "title": "Prize", "medal": "glod" } ]
      }
      """
    #expect(
      issues(text) == [
        #"2:3: error: unknown key "nmae" in the profile [did you mean "name"?]"#,
        #"3:15: error: "english!" is no language tag [write one such as "en"]"#,
        #"4:15: error: expected text, found a number [write "7" in quotes]"#,
        #"7:39: error: "2020-19" is no date: there is no month 19 [write it as "2015", "2015-02" or "2015-02-06"]"#,
        #"7:50: error: unknown key "highlihgts" in a role [did you mean "highlights"?]"#,
        #"8:18: error: expected text, found a number [write "5" in quotes]"#,
        #"8:48: error: this end is before the start [mend one of them, or swap them] (8:30 the start is here)"#,
        #"9:28: error: "title" stands twice in the same object [keep one of them] (9:9 the first one is here)"#,
        #"9:56: error: expected a list of texts, found text [write ["Swift"]]"#,
        #"10:7: error: a role needs "title" [add "title": what the role was called]"#,
        #"10:18: error: expected a date, found null [leave the key out where there is nothing to say]"#,
        #"13:44: error: "glod" is no medal [did you mean "gold"?]"#,
      ])
  }

  @Test(
    "A misspelt required key is one error, not two",
    arguments: [
      (#"{"nmae": "x"}"#, #"1:2: error: unknown key "nmae" in the profile [did you mean "name"?]"#),
      (
        #"{"name": "x", "projects": [{"nam": "y"}]}"#,
        #"1:29: error: unknown key "nam" in a project [did you mean "name"?]"#
      ),
    ])
  func misspeltRequired(text: String, issue: String) {
    #expect(issues(text) == [issue])
  }

  @Test("Broken JSON is one error that points at the character")
  func brokenJSON() {
    #expect(issues("{\n  \"name\": \"x\",\n}").count == 1)
    #expect(issues("{\n  \"name\": \"x\",\n}").first?.hasPrefix("2:14: error: ") == true)
  }

  @Test(
    "A text in YAML is told from broken JSON",
    arguments: [
      ("p", "# me\nname: Ada\n"), ("p", "basics:\n  name: Ada\n"), ("p", "---\nname: Ada\n"),
      ("cv.yaml", "- Ada\n"), ("cv.yml", "\"name\": Ada\n"),
    ])
  func yaml(file: String, text: String) {
    let issues = Opened(SourceText(name: file, text: text)).issues
    #expect(issues.map(\.hint) == ["this looks like YAML; vita reads JSON"])
  }

  @Test("Broken JSON is not taken for YAML", arguments: ["{name: 1}", "name", "\"a\": 1", "{,}"])
  func noYAML(text: String) {
    let issues = Opened(SourceText(name: "p", text: text)).issues
    #expect(issues.count == 1)
    #expect(issues.first?.hint != "this looks like YAML; vita reads JSON")
  }

  @Test("A blank text counts as absent; where it is required, a warning says so")
  func blank() {
    #expect(
      issues(#"{"name": " ", "pronouns": ""}"#) == [
        #"1:10: warning: "name" of the profile is blank [nothing is shown for it]"#
      ])
  }

  @Test("A custom entry that has a text of its own may have a blank title")
  func untitled() {
    let entries = #"{"title": "", "summary": "A text."}, {"title": "", "highlights": ["A line"]}"#
    let text =
      #"{"name": "x", "custom": [{"key": "k", "title": "T", "entries": [\#(entries), {"title": ""}]}]}"#
    #expect(issues(text).count == 1)
  }

  @Test("A warning is silenced by its name")
  func silence() {
    #expect(issues(#"{"name": " ", "silence": ["blank-text"]}"#).isEmpty)
  }

  @Test("An error is not silenced")
  func errorsAreNotSilenced() {
    #expect(
      issues(#"{"name": "x", "x": 1, "version": 2, "silence": ["unknown-key", "unknown-version"]}"#)
        == [
          "1:15: error: unknown key \"x\" in the profile [the keys are $schema, version, language, "
            + "name, pronouns, headline, summary, image, and 24 more; \"vita schema\" tells them all]",
          "1:34: error: version 2 of the format is not known [write 1, or use a newer "
            + "vita if one wrote this file]",
        ])
  }

  @Test("The version of the format is 1, or left out")
  func version() {
    #expect(issues(#"{"name": "x", "version": 1}"#).isEmpty)
    #expect(issues(#"{"name": "x"}"#).isEmpty)
    #expect(
      issues(#"{"name": "x", "version": 0}"#) == [
        "1:26: error: version 0 of the format is not known [write 1, or use a newer vita if one "
          + "wrote this file]"
      ])
  }

  @Test("A text may be written by language")
  func byLanguage() {
    let text = #"{"name": {"en": "Ada", "sv": "Åda"}, "employers": []}"#
    #expect(issues(text).isEmpty)
    #expect(
      issues(#"{"name": {"english": "Ada"}}"#) == [
        #"1:11: error: "english" is no language tag [a text by language looks like {"en": "…", "sv": "…"}]"#
      ])
  }

  @Test("Links of other schemes are refused")
  func schemes() {
    let text = #"{"name": "x", "links": [{"url": "java\tscript:alert(1)"}]}"#
    #expect(
      issues(text) == [
        "1:33: error: links to this kind of address are not allowed "
          + "[an address begins with https:, http:, mailto: or tel:]"
      ])
  }

  @Test("What is read is written back the same")
  func writingBack() throws {
    let source = try Fixture.full.source
    let profile = try #require(Opened(source).profile)
    let again = try #require(
      Opened(
        SourceText(
          name: "again", text: JSONWriter.text(of: profile.json(), indentation: 2))
      ).profile)
    #expect(again.json() == profile.json())
    let original = try JSONReader.read(source.bytes, maximumDepth: 128).root
    #expect(keyCount(profile.json()) == keyCount(original))
  }

  private func keyCount(_ value: JSONValue) -> Int {
    switch value.content {
    case .object(let members): members.reduce(members.count) { $0 + keyCount($1.value) }
    case .array(let values): values.reduce(0) { $0 + keyCount($1) }
    default: 0
    }
  }
}
