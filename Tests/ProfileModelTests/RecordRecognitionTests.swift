import Testing

@Suite("An object that may be a text by language or a record")
struct RecordRecognitionTests {
  private static let hint = #"a text by language looks like {"en": "…", "sv": "…"}"#

  @Test(
    "Where most keys are languages, the others are blamed",
    arguments: [
      HintCase(
        #""location": {"en": "Here", "svenska": "Där"}"#,
        #"28 "svenska" is no language tag [\#(hint)]"#),
      HintCase(
        #""location": {"en": "Here", "sv": "Där", "city": "Bern"}"#,
        #"41 "city" is no language tag [\#(hint)]"#),
      HintCase(
        #""location": {"deutsch": "Hier", "en": "Here", "svenska": "Där"}"#,
        #"14 "deutsch", "svenska" are no language tags [\#(hint)]"#),
      HintCase(
        #""contact": {"address": {"en": "Street 1", "svenska": "Gata 1"}}"#,
        #"43 "svenska" is no language tag [\#(hint)]"#),
      HintCase(
        #""skills": [{"name": "x", "highlights": [{"en": "a", "svenska": "b"}]}]"#,
        #"53 "svenska" is no language tag [\#(hint)]"#),
      HintCase(
        #""headline": {"en": "a", "svenska": "b"}"#,
        #"25 "svenska" is no language tag [\#(hint)]"#),
      HintCase(
        #""headline": {"en": "a", "value": "b"}"#, #"25 "value" is no language tag [\#(hint)]"#),
      HintCase(
        #""pronouns": {"en": "a", "svenska": "b"}"#,
        #"25 "svenska" is no language tag [\#(hint)]"#),
    ])
  func text(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }

  @Test(
    "Where most keys are those of the record, or as many, the others are blamed",
    arguments: [
      HintCase(
        #""location": {"city": "Bern", "cuntry": "CH"}"#,
        #"30 unknown key "cuntry" in a location [did you mean "country"?]"#),
      HintCase(
        #""location": {"cty": "Bern", "country": "CH"}"#,
        #"14 unknown key "cty" in a location [did you mean "city"?]"#),
      HintCase(
        #""location": {"city": "Bern", "en": "Here"}"#,
        #"30 unknown key "en" in a location [the keys are city, region, country]"#),
      HintCase(
        #""location": {"svenska": "Där"}"#,
        #"14 unknown key "svenska" in a location [the keys are city, region, country]"#),
      HintCase(
        #""contact": {"phone": {"value": "1", "prvate": true}}"#,
        #"37 unknown key "prvate" in a contact value [did you mean "private"?]"#),
      HintCase(
        #""skills": [{"name": "x", "highlights": [{"txt": "a", "private": true}]}]"#,
        #"42 unknown key "txt" in a highlight [did you mean "text"?]"#),
      HintCase(
        #""headline": {"asOf": "2020", "value": "b"}"#,
        "13 expected text or a list of dated values, found an object "
          + "[put it in brackets: [{ … }]]"),
      HintCase(
        #""headline": {"asOf": "2020", "valu": "b", "sv": "c"}"#,
        "13 expected text or a list of dated values, found an object "
          + "[put it in brackets: [{ … }]]"),
    ])
  func record(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }

  @Test(
    "An object that is sound is left alone",
    arguments: [
      HintCase(#""location": {"en": "Here", "sv": "Där"}"#),
      HintCase(#""location": {"cty": "Here"}"#),
      HintCase(#""location": {"city": {"de": "Bern", "fr": "Berne"}, "country": "CH"}"#),
      HintCase(#""contact": {"address": {"en": "Street 1", "sv": "Gata 1"}}"#),
      HintCase(#""contact": {"phone": {"value": "+1 555 0100", "private": true}}"#),
      HintCase(#""contact": {"address": {"value": {"en": "Street 1", "sv": "Gata 1"}}}"#),
      HintCase(#""skills": [{"name": "x", "highlights": [{"en": "a", "sv": "b"}]}]"#),
      HintCase(#""skills": [{"name": "x", "highlights": [{"text": {"en": "a", "sv": "b"}}]}]"#),
      HintCase(#""headline": {"en": "a", "sv": "b"}"#),
      HintCase(#""headline": [{"asOf": "2020", "value": {"en": "a", "sv": "b"}}]"#),
    ])
  func sound(_ hint: HintCase) {
    #expect(hint.found == [])
  }
}
