import Diagnostics
import JSONText
import Pipeline
import ProfileModel
import Testing

/// A mistake on line 2 of a profile, and the errors it gives as `column message [hint]`.
struct HintCase: CustomTestStringConvertible, Sendable {
  let members: String
  let errors: [String]

  var testDescription: String { members }

  init(_ members: String, _ errors: String...) {
    self.members = members
    self.errors = errors
  }

  var found: [String] {
    let text = "{\"name\": \"Ada\",\n\(members)}"
    return Opened(SourceText(name: "p", text: text)).issues.map { issue in
      "\(issue.place?.column ?? 0) \(issue.message) [\(issue.hint ?? "")]"
    }
  }
}

@Suite("Hints of mistakes")
struct HintTests {
  @Test(
    "null is left out, key and all; a required key needs its value",
    arguments: [
      HintCase(
        #""pronouns": null"#,
        "13 expected text, found null [leave the key out where there is nothing to say]"),
      HintCase(
        #""links": null"#,
        "10 expected a list of links, found null [leave the key out where there is nothing to say]"),
      HintCase(
        #""skills": [{"name": null}]"#,
        #"21 expected text, found null ["name" needs a value: what it is called]"#),
      HintCase(#""silence": [null]"#, "13 expected text, found null [leave it out]"),
      HintCase(#""pronouns": {"en": null}"#, "20 expected text, found null [leave it out]"),
      HintCase(#""skills": [null]"#, "12 expected a skill in braces, found null [leave it out]"),
    ])
  func null(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }

  @Test(
    "A text where an object is expected is shown in the object",
    arguments: [
      HintCase(
        #""skills": ["Swift"]"#,
        #"12 expected a skill in braces, found text [write { "name": "Swift" }]"#),
      HintCase(
        #""employers": ["X"]"#,
        #"15 expected an organization in braces, found text [write { "name": "X", "roles": [ … ] }]"#
      ),
      HintCase(
        #""links": ["https://x.example"]"#,
        #"11 expected a link in braces, found text [write { "url": "https://x.example" }]"#),
      HintCase(
        #""sections": ["employers"]"#,
        #"14 expected a section in braces, found text [write { "key": "employers" }]"#),
      HintCase(
        #""theme": "modern""#,
        #"10 expected the theme in braces, found text [write { "name": "modern" }]"#),
      HintCase(
        #""image": "me.jpg""#,
        #"10 expected an image in braces, found text [write { "file": "me.jpg", "alt": "…" }]"#),
      HintCase(
        #""contact": "a@b.example""#,
        #"12 expected the contact in braces, found text [write { "email": "a@b.example" }]"#),
      HintCase(
        #""contact": "+1 555 0100""#,
        #"12 expected the contact in braces, found text [write { "phone": "+1 555 0100" }]"#),
    ])
  func textForObject(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }

  @Test(
    "A value where a list is expected is shown as the list",
    arguments: [
      HintCase(
        #""interests": [{"name": "x", "keywords": "a, b"}]"#,
        #"41 expected a list of texts, found text [write ["a", "b"]]"#),
      HintCase(
        #""skills": "Swift, Go, C, D""#,
        #"11 expected a list in brackets, found text [write [{ "name": "Swift" }, { "name": "Go" }, { "name": "C" }, …]]"#
      ),
      HintCase(
        #""skills": [{"name": "x", "highlights": "Fast, and safe"}]"#,
        #"40 expected a list of highlights, found text [write ["Fast, and safe"]]"#),
      HintCase(#""silence": 5"#, #"12 expected a list of words, found a number [write ["5"]]"#),
      HintCase(
        #""links": {"github": "https://x.example"}"#,
        #"10 expected a list of links, found an object [write [{ "label": "github", "url": "https://x.example" }]]"#
      ),
      HintCase(
        #""facts": {"Born": "1990"}"#,
        #"10 expected a list in brackets, found an object [write [{ "label": "Born", "value": "1990" }]]"#
      ),
      HintCase(
        #""links": {"url": "https://x.example"}"#,
        "10 expected a list of links, found an object [put it in brackets: [{ … }]]"),
    ])
  func valueForList(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }

  @Test(
    "Numbers and flags stand without quotes, texts with them",
    arguments: [
      HintCase(
        #""version": "1""#, "12 expected a whole number, found text [write 1 without quotes]"),
      HintCase(
        #""skills": [{"name": "x", "private": "true"}]"#,
        "37 expected true or false, found text [write true without quotes]"),
      HintCase(
        #""skills": [{"name": "x", "private": "yes"}, {"name": "y", "private": 1}]"#,
        "37 expected true or false, found text [write true]",
        "70 expected true or false, found a number [write true or false]"),
      HintCase(
        #""awards": [{"title": "t", "participants": "1,100"}]"#,
        "43 expected a whole number, found text [write 1100 without quotes]"),
      HintCase(
        #""awards": [{"title": "t", "participants": "1,10"}]"#,
        "43 expected a whole number, found text [write digits without quotes]"),
      HintCase(
        #""silence": [1]"#, #"13 expected text, found a number [write "1" in quotes]"#),
      HintCase(
        #""pronouns": ["she/her"]"#, #"13 expected text, found a list [write "she/her"]"#),
    ])
  func quotes(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }

  @Test(
    "What is empty and shows nothing is told",
    arguments: [
      HintCase(
        #""facts": [{"label": "Gone", "values": []}]"#,
        #"39 this list of dated values is empty [add a value: { "asOf": "2020", "value": "…" }]"#),
      HintCase(
        #""projects": [{"name": "p", "figures": [{"label": "stars", "values": []}]}]"#,
        #"69 this list of dated values is empty [add a value: { "asOf": "2020", "value": "…" }]"#),
      HintCase(
        #""headline": []"#,
        "13 this list of dated values is empty [write a text, or leave the key out]"),
      HintCase(
        #""location": {}"#,
        "13 nothing is said of this location [name its city, region or country, or leave it out]"),
      HintCase(
        #""skills": [{"name": {"en": "", "sv": " "}}]"#,
        #"21 "name" of a skill is blank [nothing is shown for it]"#),
      HintCase(#""skills": [{"name": {"en": "", "sv": "x"}}]"#),
    ])
  func empty(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }

  @Test(
    "A text in parts is one error",
    arguments: [
      HintCase(
        #""pronouns": {"first": "A", "last": "B"}"#,
        #"14 "first", "last" are no language tags [write "A B"; a text by language looks like {"en": "…", "sv": "…"}]"#
      )
    ])
  func textInParts(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }

  @Test(
    "What is wrong at one place is told once",
    arguments: [
      HintCase(
        #""image": {"file": "f", "alt": ""}"#,
        #"31 an image needs an "alt" that says what it shows [write it for those who can't see the picture]"#
      ),
      HintCase(
        #""basics": []"#,
        #"11 expected the basics of a JSON Resume in braces, found a list [write { "name": "…" }]"#),
    ])
  func once(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }
}
