import Testing

@testable import vita

@Suite("vita facts")
struct FactsTests {
  private static let profile = """
    {
      "name": "Ada Example",
      "headline": "Counts things",
      "employers": [
        { "name": "Example", "roles": [{ "title": "Founder", "start": "2016-01" }] },
        { "name": "Sample", "roles": [{ "title": "Engineer", "start": "2013-01", "end": "2015-12" }] }
      ],
      "projects": [
        { "name": "Abacus", "figures": [{ "label": "stars", "values": [
          { "asOf": "2014", "value": "3,000+" }, { "asOf": "2017", "value": "6,000+" }] }] }
      ]
    }
    """

  private static func facts(_ flags: String, _ surroundings: Surroundings = .bare) -> Run {
    vita("facts - \(flags)", surroundings.reading(profile))
  }

  @Test("The card is the one of the day")
  func asOf() {
    #expect(
      Self.facts("--as-of 2015-08").output == """
        Ada Example
        Counts things

        Now         Engineer, Sample (since Jan 2013)
        Experience  2 years 8 months
        Employers   Sample (2 years 8 months)
        Projects    Abacus: 3,000+ stars (2014)

        """)
    #expect(
      Self.facts("--as-of 2020-12").output == """
        Ada Example
        Counts things

        Now         Founder, Example (since Jan 2016)
        Experience  8 years
        Employers   Example (5 years)
                    Sample (3 years)
        Projects    Abacus: 6,000+ stars (2017)

        """)
  }

  @Test("The card is as wide as asked for, else as the terminal")
  func width() {
    let narrow = Self.facts("--width 36")
    #expect(
      narrow.output == """
        Ada Example
        Counts things

        Now         Founder, Example (since
                    Jan 2016)
        Experience  8 years
        Employers   Example (5 years)
                    Sample (3 years)
        Projects    Abacus: 6,000+ stars
                    (2017)

        """)
    #expect(Self.facts("", .bare.with { $0.output.width = 36 }) == narrow)
  }

  @Test("There is colour on a terminal, and no escape sequence elsewhere")
  func color() {
    #expect(Self.facts("", .terminal).output.hasPrefix("\u{1B}[1mAda Example\u{1B}[0m\n"))
    #expect(!Self.facts("").output.contains("\u{1B}"))
    #expect(!Self.facts("--json", .terminal).output.contains("\u{1B}"))
  }

  @Test("A profile with an error gives no card")
  func broken() {
    let run = vita("facts -", .bare.reading("[]"))
    #expect(run.exitCode == 1)
    #expect(run.output == "")
    #expect(run.error.hasPrefix("<stdin>:1:1: error: "))
  }

  @Test("An unknown theme is an error here too")
  func unknownTheme() {
    let run = Self.facts("-t nothing-like-it")
    #expect(run.exitCode == 1)
    #expect(run.output == "")
    #expect(run.error.hasPrefix("error: there is no theme \"nothing-like-it\"\n"))
  }
}
