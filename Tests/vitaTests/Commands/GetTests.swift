import Files
import Testing

@testable import vita

@Suite("vita get")
struct GetTests {
  private static let profile = World.bare.reading(
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
      ("nmae", "error: there is no \"nmae\" here [no-value]\n  did you mean \"name\"?\n"),
      (
        "employers[0].xyzzy",
        "error: there is no \"xyzzy\" here [no-value]\n  there is name, roles\n"
      ),
      (
        "employers.name",
        "error: there is no \"name\" here: this is a list [no-value]\n  name an element: employers[0].name\n"
      ),
      (
        "employers[0].roles.title",
        "error: there is no \"title\" here: this is a list [no-value]\n"
          + "  name an element: employers[0].roles[0].title\n"
      ),
      (
        "employers[1]",
        "error: there is no element 1 here [no-value]\n  the list has 1, counted from 0\n"
      ),
      ("name[0]", "error: there are no elements here: this is text [no-value]\n"),
      ("name.first", "error: there is no \"first\" here: this is text [no-value]\n"),
      (
        "employers.0.name",
        "error: there is no \"0\" here: this is a list [no-value]\n  name an element: employers[0].name\n"
      ),
      (
        "employers.7",
        "error: there is no \"7\" here: this is a list [no-value]\n  name an element: employers[0]\n"
      ),
    ])
  func missing(path: String, error: String) {
    #expect(vita("get \(path) -", Self.profile) == Run(exitCode: 1, output: "", error: error))
  }

  @Test(
    "A key with dots, brackets or spaces stands in brackets, as JSON writes it",
    arguments: [
      (#"["a.b"]"#, "1\n"), (#"extra["c d"]["[0]"][1]"#, "3\n"),
      (#"extra["\u00e5\"]"].x"#, "4\n"), (#"["extra"]["c d"]["[0]"][0]"#, "2\n"),
    ])
  func quotedKeys(path: String, output: String) {
    let resume = #"""
      {"basics": {"name": "x"}, "a.b": 1, "c d": {"[0]": [2, 3]}, "å\"]": {"x": 4}}
      """#
    let own = #"{"name": "x", "extra": {"c d": {"[0]": [2, 3]}, "å\"]": {"x": 4}}}"#
    let (text, path) =
      path.hasPrefix(#"["a"#) ? (resume, #"extra.jsonresume\#(path)"#) : (own, path)
    #expect(
      vita(["get", path, "-"], .bare.reading(text)) == Run(exitCode: 0, output: output, error: ""))
  }

  @Test("The path of a hint has such keys in quotes")
  func quotedHint() {
    let profile = World.bare.reading(#"{"name": "x", "extra": {"a.b": [{"c": 1}]}}"#)
    #expect(
      vita(["get", #"extra["a.b"].c"#, "-"], profile).error
        == "error: there is no \"c\" here: this is a list [no-value]\n"
        + "  name an element: extra[\"a.b\"][0].c\n")
  }

  @Test(
    "A path of another form is a wrong command line, and told at its place",
    arguments: [
      ("a..b", 3, "a key is missing here"), ("a.", 3, "a key is missing here"),
      ("a[", 2, "this bracket has no end"), ("[0]", 1, "a path begins with a key"),
      ("a[x]", 3, "this is no number, and a key in brackets stands in quotes"),
      ("å[١]", 3, "this is no number, and a key in brackets stands in quotes"),
      ("a[-1]", 3, "elements are counted from 0"), ("a[+1]", 3, "elements are counted from 0"),
      ("a[]", 3, "a number is missing here"), ("a[0]b", 5, "a dot or a bracket belongs here"),
      ("a[99999999999999999999]", 3, "no list has so many elements"),
      (#"a["b]"#, 3, "this quote has no end"), (#"a["b"0]"#, 6, "\"]\" belongs here"),
    ])
  func malformed(path: String, column: Int, reason: String) {
    let caret = String(repeating: " ", count: column + 1) + "^"
    #expect(
      vita(["get", path, "-"], Self.profile)
        == Run(
          exitCode: 2, output: "",
          error: """
            error: "\(path)" is no path of a value: \(reason)
              \(path)
            \(caret)
              write it like employers[0].roles[0].title or extra["a.b"]
            see "vita help get"

            """))
  }

  @Test(
    "What documents don't show of a résumé is told by commands that make some, and by check",
    arguments: [("get name", false), ("facts", false), ("check", true), ("render cv.txt", true)])
  func notShown(command: String, isReported: Bool) {
    let resume = #"{"basics": {"name": "Ada Example", "shoeSize": 39}}"#
    let run = vita("\(command) -", .bare.reading(resume))
    #expect(run.exitCode == 0)
    #expect(run.error.contains("no document shows it") == isReported)
  }

  @Test("A profile with errors gives none of its values")
  func errors() {
    let run = vita("get name -", .bare.reading("{\"name\": \"x\", \"x\": 1}"))
    #expect(run.exitCode == 1)
    #expect(run.output == "")
  }
}
