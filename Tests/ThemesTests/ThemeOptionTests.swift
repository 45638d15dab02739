import Diagnostics
import JSONText
import Pipeline
import Templating
import TestSupport
import Testing
import Themes

@Suite("Options of themes")
struct ThemeOptionTests {
  private static let base = """
    {
      "name": "base",
      "options": {
        "accent": {"type": "colour", "default": "#a30", "description": "The colour of links."},
        "gap": {"type": "length", "default": "1.5rem", "description": "The space between."},
        "layout": {
          "type": "choice", "choices": ["list", "grid"], "default": "list", "description": "How."
        },
        "wide": {"type": "flag", "default": false, "description": "Whether it is wide."},
        "mark": {"type": "text", "default": "Hi", "description": "What stands on top."}
      }
    }
    """
  private static let text =
    "{{options.accent}} {{options.gap}} {{options.layout}} {{#options.wide}}wide{{/options.wide}}"
    + "{{^options.wide}}narrow{{/options.wide}} {{options.mark}}\n"

  private static func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "base/theme.json": base, "base/cv.txt": text,
      "base/cv.html":
        "<!doctype html><html lang=\"en\"><head>{{> head}}{{> style}}</head><body></body></html>",
      "base/style.css": "p { color: {{options.accent}}; content: {{options.mark}} }\n",
      "mine/theme.json":
        ##"{"name": "mine", "extends": "base", "options": {"accent": {"default": "#070"}}}"##,
    ])
  }

  private static func profile(_ options: String, theme: String = "base") -> String {
    "{\"name\": \"Ada Example\", \"theme\": {\"name\": \"\(theme)\", \"options\": \(options)}}"
  }

  @Test("The command line counts most, then the profile, then the nearest theme")
  func values() throws {
    let folder = try Self.folder()
    #expect(folder.render("cv.txt", theme: "base") == "#a30 1.5rem list narrow Hi\n")
    #expect(folder.render("cv.txt", theme: "mine") == "#070 1.5rem list narrow Hi\n")
    let profile = Self.profile(##"{"accent": "#00Ff7f80", "wide": true, "layout": "grid"}"##)
    #expect(folder.render("cv.txt", theme: "base", profile) == "#00Ff7f80 1.5rem grid wide Hi\n")
    let settings = [
      OptionSetting(name: "accent", text: "#123456"), OptionSetting(name: "wide", text: "false"),
      OptionSetting(name: "mark", text: "a=b"), OptionSetting(name: "gap", text: "0"),
    ]
    #expect(
      folder.render("cv.txt", theme: "base", profile, settings: settings)
        == "#123456 0 grid narrow a=b\n")
  }

  @Test("Options of the profile's own theme don't count for another")
  func otherTheme() throws {
    let profile = Self.profile(##"{"unheard": 1}"##)
    #expect(
      try Self.folder().render("cv.txt", theme: "mine", profile) == "#070 1.5rem list narrow Hi\n")
  }

  @Test("Narrowed choices that forbid the inherited default are an error there")
  func narrowed() throws {
    let folder = try Self.folder()
    func found(_ option: String) throws -> String {
      try folder.put(
        #"{"name": "mine", "extends": "base", "options": {"layout": {\#(option)}}}"#,
        "mine/theme.json")
      return folder.render("cv.txt", theme: "mine")
    }
    #expect(
      try found(#""choices": ["grid", "table"]"#)
        == "mine/theme.json:1:71: option \"layout\" takes grid or table, not its default \"list\" (give it a \"default\" among its \"choices\")"
    )
    #expect(
      try found(#""choices": ["grid"], "default": "grid""#) == "#a30 1.5rem grid narrow Hi\n")
    #expect(try found(#""choices": ["list"]"#) == "#a30 1.5rem list narrow Hi\n")
  }

  @Test("A style sheet holds them by their type")
  func style() throws {
    let profile = Self.profile(##"{"mark": "</style>\"\\"}"##)
    #expect(
      try Self.folder().render("cv.html", theme: "base", profile).contains(
        "<style>\np { color: #a30; content: \"\\3c /style\\3e \\22 \\5c \" }\n</style>\n"))
  }

  @Test(
    "A wrong name or value is an error at its place",
    arguments: [
      (
        ##"{"acent": "#070"}"##,
        "1:63: theme \"base\" has no option \"acent\" (did you mean \"accent\"? it has accent (a colour), gap (a length), layout (a choice), wide (a flag), mark (a text))"
      ),
      (
        ##"{"unheard": 1}"##,
        "1:63: theme \"base\" has no option \"unheard\" (it has accent (a colour), gap (a length), layout (a choice), wide (a flag), mark (a text))"
      ),
      (
        ##"{"accent": "red"}"##,
        "1:73: option \"accent\" takes a colour such as #a30 or #aa3300, not \"red\""
      ),
      (
        ##"{"accent": "#a30;}"}"##,
        "1:73: option \"accent\" takes a colour such as #a30 or #aa3300, not \"#a30;}\""
      ),
      (
        ##"{"gap": "1.5"}"##,
        "1:70: option \"gap\" takes a length such as 12px or 1.5rem, not \"1.5\""
      ),
      (##"{"layout": "gird"}"##, "1:73: option \"layout\" takes list or grid, not \"gird\""),
      (##"{"wide": "yes"}"##, "1:71: option \"wide\" takes true or false, not \"yes\""),
      (##"{"mark": 3}"##, "1:71: option \"mark\" takes a text in one line, not a number"),
      (##"["accent"]"##, "1:62: expected options in braces, found a list"),
    ])
  func wrong(_ options: String, _ message: String) throws {
    #expect(
      try Self.folder().render("cv.txt", theme: "base", Self.profile(options))
        == "profile.json:\(message)")
  }

  @Test("Of more wrong options than anyone reads the first are told, and the others are counted")
  func manyWrong() throws {
    let folder = try Self.folder()
    let theme = try folder.themes.theme(named: "base")
    let options = JSONValue(
      .object((0..<3000).map { JSONMember(key: "o\($0)", value: .string("x")) }))
    let values = #expect(throws: ThemeIssues.self) {
      try theme.optionValues(options, of: SourceText(name: "p", text: ""), [])
    }
    #expect(values?.issues.count == 1001)
    #expect(values?.issues.last?.message == "and 2000 more errors")
    let declared = (0..<3000).map { "\"o\($0)\": {}" }.joined(separator: ", ")
    try folder.put("{\"name\": \"mine\", \"options\": {\(declared)}}", "mine/theme.json")
    let declarations = #expect(throws: ThemeIssues.self) {
      try folder.themes.theme(named: "mine")
    }
    #expect(declarations?.issues.count == 1001)
    #expect(
      declarations?.issues.first?.shown(in: folder)
        == "mine/theme.json:1:30: option \"o0\" needs a \"type\" (the types are colour, length, choice, flag, text)"
    )
    #expect(declarations?.issues.last?.message == "and 2000 more errors")
  }

  @Test("A wrong setting names what was typed")
  func wrongSetting() throws {
    let folder = try Self.folder()
    let name = [
      OptionSetting(name: "colour", text: "#070"), OptionSetting(name: "gap", text: "-1px"),
    ]
    #expect(
      folder.render("cv.txt", theme: "base", settings: name)
        == """
        --set colour=#070: theme "base" has no option "colour" (it has accent (a colour), gap (a length), layout (a choice), wide (a flag), mark (a text))
        --set gap=-1px: option "gap" takes a length such as 12px or 1.5rem, not "-1px"
        """)
  }

  @Test(
    "A wrong declaration is an error at its place",
    arguments: [
      (
        ##"{"a": {"type": "color", "default": "#a30", "description": "x"}}"##,
        "1:47: \"color\" is no type of option (did you mean \"colour\"?)"
      ),
      (
        ##"{"a": {"type": "colour", "default": "red", "description": "x"}}"##,
        "1:68: option \"a\" takes a colour such as #a30 or #aa3300, not \"red\""
      ),
      (
        ##"{"a": {"default": "#a30"}}"##,
        "1:33: option \"a\" needs a \"type\" (the types are colour, length, choice, flag, text)"
      ),
      (
        ##"{"acent": {"default": "#a30"}}"##,
        "1:33: option \"acent\" needs a \"type\" (did you mean \"accent\"?)"
      ),
      (
        ##"{"a": {"type": "flag"}}"##,
        "1:33: option \"a\" needs a \"description\" and a \"default\" (say in a sentence what it changes)"
      ),
      (
        ##"{"a": {"type": "choice", "default": "x", "description": "y"}}"##,
        "1:33: option \"a\" needs \"choices\""
      ),
      (
        ##"{"a": {"type": "choice", "choices": ["url("], "default": "url(", "description": "y"}}"##,
        "1:68: \"url(\" can't be a choice (a choice is a word of letters, digits and hyphens)"
      ),
      (
        ##"{"a.b": {}}"##,
        "1:33: \"a.b\" can't be the name of an option (a name is a word of letters and digits)"
      ),
      (
        ##"{"accent": {"type": "text"}}"##,
        "1:33: option \"accent\" is a colour of theme \"base\", and can't become a text (leave \"type\" out, or call the option something else)"
      ),
    ])
  func declaration(_ options: String, _ message: String) throws {
    let folder = try Self.folder()
    try folder.put(
      "{\"extends\": \"base\", \"options\": \(options), \"name\": \"mine\"}", "mine/theme.json")
    let found = folder.render("cv.txt", theme: "mine")
    #expect(found.split(separator: "\n").first.map(String.init) == "mine/theme.json:\(message)")
  }

  @Test(
    "A length is a number with a unit",
    arguments: [
      ("0", true), ("12px", true), ("1.5rem", true), ("50%", true), ("1.25ch", true), ("", false),
      ("12", false), ("px", false), ("1.px", false), ("1..5px", false), ("-1px", false),
      ("1px;", false), ("1 px", false), ("12345px", false), ("1PX", false), ("1px/**/", false),
    ])
  func lengths(_ text: String, _ isLength: Bool) throws {
    let settings = [OptionSetting(name: "gap", text: text)]
    let output = try Self.folder().render("cv.txt", theme: "base", settings: settings)
    #expect(output.hasPrefix("#a30 \(text) list") == isLength)
  }
}
