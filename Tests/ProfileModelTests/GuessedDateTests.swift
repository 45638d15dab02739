import ProfileModel
import Testing

@Suite("The date that was meant")
struct GuessedDateTests {
  @Test(
    "A date in another form is written as a profile has it",
    arguments: [
      ("June 2014", "2014-06"), ("Jun 2014", "2014-06"), ("Sept. 2014", "2014-09"),
      ("2014 June", "2014-06"), ("06/2014", "2014-06"), ("2014/06", "2014-06"),
      ("2014.06", "2014-06"), ("2015-6", "2015-06"), ("201406", "2014-06"),
      ("29 June 2014", "2014-06-29"), ("June 29th, 2014", "2014-06-29"),
      ("2014/6/9", "2014-06-09"), ("29/06/2014", "2014-06-29"), ("06/29/2014", "2014-06-29"),
      ("29-06-2014", "2014-06-29"),
      ("9.6.2014", "2014-06-09"), ("2019-29-06", "2019-06-29"), ("20190301", "2019-03-01"),
      ("2014-06-29T00:00:00Z", "2014-06-29"), ("2014-06-29 12:30", "2014-06-29"),
      ("c. 2014", "2014~"), ("~2014-06", "2014-06~"), ("2014?", "2014"),
    ])
  func dates(text: String, date: String) {
    #expect(PartialDate(guessedFrom: text)?.edtf == date)
  }

  @Test(
    "Where nothing is likely, no date is made up",
    arguments: [
      "", "soon", "06/07/2014", "06-07-2014", "6 7 2014", "2014-13", "32 June 2014", "2014 – 2016",
      "Summer 2014", "14",
      "1561766400", "2019-02-30", "Q3 2014",
    ])
  func none(text: String) {
    #expect(PartialDate(guessedFrom: text) == nil)
  }

  private static let forms = #"write it as "2015", "2015-02""#

  @Test(
    "The hint of a date is the date itself",
    arguments: [
      HintCase(
        #""talks": [{"title": "x", "date": "June 2014"}]"#,
        #"34 "June 2014" is no date [write "2014-06"]"#),
      HintCase(
        #""talks": [{"title": "x", "date": 2019}]"#,
        #"34 expected a date, found a number [write "2019" in quotes]"#),
      HintCase(
        #""talks": [{"title": "x", "date": 20190301}]"#,
        #"34 expected a date, found a number [write "2019-03-01", in quotes]"#),
      HintCase(
        #""talks": [{"title": "x", "date": {"year": 2019, "month": 3}}]"#,
        #"34 expected a date, found an object [write "2019-03"]"#),
      HintCase(
        #""talks": [{"title": "x", "date": "now"}]"#,
        #"34 "now" is no date [\#(forms) or "2015-02-06"]"#),
      HintCase(
        #""projects": [{"name": "x", "start": "2019-02-30", "end": "Present"}]"#,
        #"37 "2019-02-30" is no date: month 2 of 2019 has 28 days [write "2019-02" where the day is not known]"#,
        #"58 "Present" is no date [write "present"]"#),
      HintCase(
        #""projects": [{"name": "x", "start": "", "end": "whenever"}]"#,
        #"37 "" is no date [leave the key out where the date is not known]"#,
        #"48 "whenever" is no date [\#(forms), "2015-02-06" or "present"]"#),
      HintCase(
        #""projects": [{"name": "x", "start": "2020", "end": "2019"}]"#,
        "52 this end is before the start [mend one of them, or swap them]"),
    ])
  func hints(_ hint: HintCase) {
    #expect(hint.found == hint.errors)
  }
}
