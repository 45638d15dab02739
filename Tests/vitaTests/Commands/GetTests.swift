import Testing

@testable import vita

@Suite("vita get")
struct GetTests {
  private static let profile = Surroundings.bare.reading(
    """
    {"name": "Ada Example", "employers": [{"name": "Acme", "roles": [
      {"title": "Lead", "skills": ["Swift", "C++"]}]}]}
    """)

  @Test(
    "A text is printed as it is, another value as JSON",
    arguments: [
      ("name", "Ada Example\n"), ("employers[0].roles[0].title", "Lead\n"),
      ("employers[0].roles[0].skills[1]", "C++\n"),
      ("employers[0].roles[0].skills", "[\n  \"Swift\",\n  \"C++\"\n]\n"),
    ])
  func values(path: String, output: String) {
    #expect(vita("get \(path) -", Self.profile) == Run(exitCode: 0, output: output, error: ""))
  }

  @Test(
    "A path that leads nowhere is told with what is there",
    arguments: [
      ("nmae", "error: there is no \"nmae\" here\n  did you mean \"name\"?\n"),
      ("employers[0].xyzzy", "error: there is no \"xyzzy\" here\n  there is name, roles\n"),
      (
        "employers.name",
        "error: there is no \"name\" here: this is a list\n  name an element: employers[0].name\n"
      ),
      (
        "employers[0].roles.title",
        "error: there is no \"title\" here: this is a list\n"
          + "  name an element: employers[0].roles[0].title\n"
      ),
      ("employers[1]", "error: there is no element 1 here\n  the list has 1, counted from 0\n"),
      ("name[0]", "error: there are no elements here: this is text\n"),
      ("name.first", "error: there is no \"first\" here\n"),
    ])
  func missing(path: String, error: String) {
    #expect(vita("get \(path) -", Self.profile) == Run(exitCode: 1, output: "", error: error))
  }

  @Test(
    "A path of another form is a wrong command line",
    arguments: ["a..b", "a[", "a[x]", "[0]", "a[-1]", "a[+1]", "a[-0]", "a[١]", "a[]"])
  func malformed(path: String) {
    #expect(
      vita("get \(path) -", Self.profile)
        == Run(
          exitCode: 2, output: "",
          error: """
            error: "\(path)" is no path of a value
              write it like employers[0].roles[0].title
            see "vita help get"

            """))
  }

  @Test(
    "What documents don't show of a résumé is told by commands that make some, and by check",
    arguments: [("get name", false), ("facts", false), ("check", true), ("render cv.txt", true)])
  func notShown(command: String, isTold: Bool) {
    let resume = #"{"basics": {"name": "Ada Example", "shoeSize": 39}}"#
    let run = vita("\(command) -", .bare.reading(resume))
    #expect(run.exitCode == 0)
    #expect(run.error.contains("no document shows it") == isTold)
  }

  @Test("A profile with errors gives none of its values")
  func errors() {
    let run = vita("get name -", .bare.reading("{\"name\": \"x\", \"x\": 1}"))
    #expect(run.exitCode == 1)
    #expect(run.output == "")
  }
}
