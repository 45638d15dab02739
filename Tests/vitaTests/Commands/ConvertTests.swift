import Files
import TestSupport
import Testing

@testable import vita

@Suite("vita convert")
struct ConvertTests {
  private static let resume = World.bare.reading(
    #"{"basics": {"name": "Ada Example"}, "languages": [{"language": "Swedish"}]}"#)
  private static let asProfile = """
    {
      "name": "Ada Example",
      "languages": [
        {
          "name": "Swedish"
        }
      ]
    }

    """
  private static let asResume = """
    {
      "basics": {
        "name": "Ada Example"
      },
      "languages": [
        {
          "language": "Swedish"
        }
      ]
    }

    """

  @Test("The direction follows from the input, unless it is asked for")
  func direction() {
    #expect(vita("convert -", Self.resume) == Run(exitCode: 0, output: Self.asProfile, error: ""))
    let profile = World.bare.reading(Self.asProfile)
    #expect(vita("convert -", profile) == Run(exitCode: 0, output: Self.asResume, error: ""))
    #expect(
      vita("convert - --to jsonresume", Self.resume)
        == Run(exitCode: 0, output: Self.asResume, error: ""))
    #expect(vita("convert - --to xml").exitCode == 2)
  }

  @Test("A loss is told, and ends well only if it is allowed")
  func losses() {
    let profile = World.bare.reading(#"{"name": "x", "pronouns": "they"}"#)
    let output = "{\n  \"basics\": {\n    \"name\": \"x\"\n  }\n}\n"
    let warning = """
      <stdin>:1:15: warning: JSON Resume has no place for "pronouns" of the profile [lost]
        1 | {"name": "x", "pronouns": "they"}
          |               ^

      """
    let summary = "<stdin>: 1 loss; the rest is written"
    #expect(
      vita("convert -", profile)
        == Run(exitCode: 1, output: output, error: "\(warning)\(summary); see --allow-loss\n"))
    #expect(
      vita("convert - --allow-loss", profile)
        == Run(exitCode: 0, output: output, error: "\(warning)\(summary)\n"))
    #expect(vita("convert - -q", profile) == Run(exitCode: 1, output: output, error: warning))
    #expect(
      vita("convert - -q --allow-loss", profile) == Run(exitCode: 0, output: output, error: ""))
  }

  @Test("Of values that change over time the one of the day goes along, and none that is to come")
  func valueOfTheDay() {
    let profile = World.bare.reading(
      #"{"name": "x", "headline": [{"asOf": "2019", "value": "old"}, {"asOf": "2999", "value": "new"}]}"#
    )
    #expect(vita("convert - --allow-loss -q", profile).output.contains(#""label": "old""#))
    #expect(
      vita("convert - --allow-loss -q --as-of 3000", profile).output.contains(#""label": "new""#))
  }

  private static let years = World.bare.reading(
    #"{"name": "x", "headline": [{"asOf": "2014", "value": "old"}, {"asOf": "2018", "value": "new"}],"#
      + #" "employers": [{"name": "E", "roles": [{"title": "T", "start": "2010", "end": "2016", "asOf": "2024"},"#
      + #" {"title": "U", "start": "2019"}]}, {"name": "Late", "roles": [{"title": "V", "start": "2020"}]}],"#
      + #" "projects": [{"name": "P", "employer": "Late"}], "talks": [{"title": "t", "date": "2018"}],"#
      + #" "education": [{"institution": "S", "start": "2014", "end": "2015"}],"#
      + #" "skills": [{"name": "K", "asOf": "2016"}]}"#)

  @Test(
    "As of a day that is asked for, what comes after it is lost, and an end to come is going on")
  func asOf() {
    let run = vita("convert - --as-of 2015", Self.years)
    #expect(
      run.output == """
        {
          "basics": {
            "name": "x",
            "label": "old"
          },
          "work": [
            {
              "name": "E",
              "position": "T",
              "startDate": "2010"
            }
          ],
          "education": [
            {
              "institution": "S",
              "startDate": "2014",
              "endDate": "2015"
            }
          ],
          "projects": [
            {
              "name": "P"
            }
          ]
        }

        """)
    let later = "comes after 2015-12-31 and stays here"
    #expect(
      run.error.split(separator: "\n").filter { $0.contains("warning") } == [
        #"<stdin>:1:29: warning: JSON Resume has no place for "asOf" of a dated value [lost]"#,
        "<stdin>:1:62: warning: a dated value \(later) [lost]",
        "<stdin>:1:174: warning: this end \(later) [lost]",
        #"<stdin>:1:190: warning: "asOf" \#(later) [lost]"#,
        "<stdin>:1:199: warning: a role \(later) [lost]",
        "<stdin>:1:234: warning: an entry \(later) [lost]",
        "<stdin>:1:336: warning: the employer of a project \(later) [lost]",
      ])
    #expect(run.error.contains("\n  and 2 more on line 1\n"))
    #expect(run.error.hasSuffix("<stdin>: 9 losses; the rest is written; see --allow-loss\n"))
    #expect(run.exitCode == 1)
  }

  @Test("A profile as of a day loses the same in its own format")
  func profileAsOf() {
    let profile = World.bare.reading(
      #"{"name": "x", "talks": [{"title": "t", "date": "2018"}, {"title": "u", "date": "2014"}]}"#)
    let run = vita("convert - --to vita --as-of 2015", profile)
    #expect(run.error.hasPrefix("<stdin>:1:25: warning: an entry comes after 2015-12-31"))
    #expect(run.exitCode == 1)
    #expect(!run.output.contains("\"t\""))
  }

  @Test("Without a day to show, entries that are to come go along")
  func toCome() {
    let profile = World.bare.reading(
      #"{"name": "x", "education": [{"institution": "S", "start": "2998", "end": "2999"}]}"#)
    let run = vita("convert -", profile)
    #expect(run.output.contains(#""startDate": "2998""#))
    #expect(run.output.contains(#""endDate": "2999""#))
    #expect(run.exitCode == 0)
  }

  @Test("Any command reads a JSON Resume file as it is")
  func everyCommand() {
    #expect(vita("facts -", Self.resume).output.contains("Languages  Swedish\n"))
    #expect(
      vita("check -", Self.resume) == Run(exitCode: 0, output: "<stdin>: no problems\n", error: ""))
    #expect(
      vita("render cv.txt -", Self.resume).output == "Ada Example\n\nLanguages\n\n• Swedish\n")
  }

  @Test("Errors are shown where they stand in the résumé, and nothing is written")
  func errors() throws {
    let folder = try TemporaryFolder()
    let run = vita(
      ["convert", "-", "-o", "\(folder.path)/out.json"],
      .bare.reading(
        "{\"basics\": {\"name\": \"x\"},\n\"awards\": [{\"title\": \"t\", \"summary\": 5}]}"))
    #expect(run.exitCode == 1)
    #expect(run.error.hasPrefix("<stdin>:2:38: error: expected text in Markdown, found a number"))
    #expect(run.error.hasSuffix("<stdin>: 1 error; nothing is written\n"))
    #expect(try folder.names() == [])
  }

  @Test("What says nothing and can't be written is told, and is no loss")
  func leftOut() {
    let resume = World.bare.reading(#"{"basics": {"name": "x", "phone": null}}"#)
    let run = vita("convert - --to jsonresume", resume)
    #expect(run.output == "{\n  \"basics\": {\n    \"name\": \"x\"\n  }\n}\n")
    #expect(run.error.hasPrefix("<stdin>:1:26: warning: \"phone\" is null, and left out"))
    #expect(run.exitCode == 0)
  }

  @Test("A conversion into a file ends in a line that names it")
  func summary() throws {
    let folder = try TemporaryFolder(["p.json": #"{"name": "x", "talks": [], "silence": []}"#])
    let run = vita(["convert", "\(folder.path)/p.json", "-o", "\(folder.path)/r.json"])
    let line = "\(folder.path)/p.json: 2 losses; the rest is written to \(folder.path)/r.json"
    #expect(run.error.hasSuffix("\n\(line); see --allow-loss\n"))
    #expect(run.exitCode == 1)
    #expect(folder.text("r.json")?.contains("\"x\"") == true)
    #expect(
      vita("convert /nowhere/p.json").error.hasSuffix(
        "/nowhere/p.json: 1 error; nothing is written\n"))
  }
}
