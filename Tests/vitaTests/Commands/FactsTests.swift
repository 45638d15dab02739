import Files
import TestSupport
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

  private static func facts(_ flags: String, _ world: World = .bare) -> Run {
    vita("facts - \(flags)", world.reading(profile))
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

  @Test("A width changes nothing in JSON, and is a wrong command line there")
  func widthOfJSON() {
    #expect(
      Self.facts("--json --width 36")
        == Run(
          exitCode: 2, output: "",
          error: """
            error: "--width" changes nothing in JSON
              leave it out, or --json
            see "vita help facts"

            """))
  }

  @Test("There is colour on a terminal, and no escape sequence elsewhere")
  func color() {
    #expect(Self.facts("", .terminal).output.contains("\u{1B}[1mAda Example\u{1B}[0m\n"))
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

  @Test("The card is in the words of the theme that was asked for")
  func theme() throws {
    let folder = try TemporaryFolder([
      "mine/theme.json": #"{"name": "mine", "description": "d", "extends": "classic"}"#,
      "mine/phrases/en.json": #"{"labels": {"experience": "At work"}}"#,
    ])
    #expect(
      Self.facts("-t \(folder.path)/mine --only experience").output.contains("At work  8 years"))
  }

  @Test("An unknown theme is an error here too")
  func unknownTheme() {
    let run = Self.facts("-t nothing-like-it")
    #expect(run.exitCode == 1)
    #expect(run.output == "")
    #expect(run.error.hasPrefix("error: there is no theme \"nothing-like-it\" [unknown-theme]\n"))
  }

  @Test("--only shows the facts it names, in its order")
  func only() {
    let experience = """
      Ada Example
      Counts things

      Experience  8 years
      Now         Founder, Example (since Jan 2016)

      """
    #expect(Self.facts("--only experience,current").output == experience)
    #expect(Self.facts("--only experience,current,experience,awards").output == experience)
    #expect(
      vita(["facts", "-", "--only", "experience, current"], .bare.reading(Self.profile)).output
        == experience)
    let json = Self.facts("--json --only experience").output
    #expect(json.contains(#""key": "experience""#) && !json.contains(#""key": "current""#))
  }

  @Test("The help of --only names every key", arguments: FactsChoice.keys)
  func onlyHelp(key: String) {
    #expect(Flag.only.help.contains(" \(key),"))
  }

  @Test("--only names the career too, which is drawn also where there is no terminal")
  func onlyTimeline() {
    let drawn = Self.facts("--only timeline").output
    #expect(drawn.contains("Career") && drawn.contains("►") && !drawn.contains("Now"))
    #expect(!drawn.contains("\u{1B}"))
    let facts = Self.facts("--only current", .terminal).output
    #expect(facts.contains("Founder") && !facts.contains("Career"))
  }

  @Test("A fact of the profile is named by its id, or its number")
  func onlyStated() {
    let profile = """
      { "name": "Ada", "facts": [{ "id": "pet", "label": "Pet", "value": "cat" },
        { "label": "Shoe", "value": "left" }] }
      """
    #expect(
      vita("facts - --only fact-2,pet", .bare.reading(profile)).output == """
        Ada

        Shoe  left
        Pet   cat

        """)
  }

  @Test("A key that isn't there is an error with those that are")
  func onlyUnknown() {
    #expect(
      Self.facts("--only current,award")
        == Run(
          exitCode: 2, output: "",
          error: """
            error: "--only" takes current, experience, employers, projects, awards, languages, \
            timeline, not "award"
              did you mean "awards"?
            see "vita help facts"

            """))
    #expect(Self.facts("--only ,").exitCode == 2)
  }

  @Test(
    "--color goes before what the terminal is",
    arguments: [
      ("--color always", false, true), ("--color never", true, false), ("--color auto", true, true),
      ("--color auto", false, false),
    ])
  func colorFlag(flag: String, isTerminal: Bool, isColored: Bool) {
    let run = Self.facts(flag, isTerminal ? .terminal : .bare)
    #expect(run.output.contains("\u{1B}") == isColored)
    let error = vita("facts - \(flag)", (isTerminal ? World.terminal : .bare).reading("[]"))
    #expect(error.error.contains("\u{1B}") == isColored)
  }

  @Test("A colour that isn't one is an error")
  func unknownColor() {
    #expect(
      Self.facts("--color alway")
        == Run(
          exitCode: 2, output: "",
          error: """
            error: "--color" takes auto, always or never, not "alway"
              did you mean "always"?
            see "vita help facts"

            """))
  }

  @Test("On a terminal the card is drawn, unless it is too narrow")
  func drawn() {
    let terminal = World.terminal
    #expect(Self.facts("", terminal).output.contains("▆"))
    #expect(!Self.facts("--width 31", terminal).output.contains("▆"))
    #expect(!Self.facts("", terminal.with(["TERM": "dumb"])).output.contains("▆"))
    #expect(!Self.facts("", .bare).output.contains("▆"))
  }

  @Test("vita alone prints the card where a profile is")
  func alone() {
    #expect(vita([], profile: ProfileInput.defaultPath) == vita("facts"))
    #expect(vita([]).exitCode == 2)
  }
}
