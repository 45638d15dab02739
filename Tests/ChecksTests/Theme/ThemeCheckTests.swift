import Checks
import Pipeline
import TestSupport
import Testing
import Themes

@Suite("The check of themes")
struct ThemeCheckTests {
  static func found(_ files: [String: String]) throws -> [String] {
    let folder = try TemporaryFolder(PlantedFault.sound.merging(files) { $1 })
    return folder.themes.issues(ofThemeNamed: "bad").map { $0.shown(in: folder) }
  }

  @Test("Each planted fault is found, and told where it stands", arguments: PlantedFault.all)
  func planted(_ fault: PlantedFault) throws {
    let found = try Self.found(fault.files)
    #expect(found.contains(fault.issue), "\(found.joined(separator: "\n"))")
  }

  @Test("There are at least thirty, no two alike")
  func count() {
    #expect(PlantedFault.all.count >= 30)
    #expect(Set(PlantedFault.all.map(\.issue)).count == PlantedFault.all.count)
  }

  @Test("The theme that they are planted in has none")
  func sound() throws {
    #expect(try Self.found([:]) == [])
  }

  @Test("What is for those who look at a theme's folder is no fault, nor is a section of any key")
  func aboutTheTheme() throws {
    let files = [
      "LICENSE", "LICENSE.md", "COPYING.txt", "CHANGELOG.md", "README.md", "screenshot.png",
      "preview.webp", ".gitignore", ".vscode/settings.json", "partials/section-tidbits.html",
    ]
    let pairs = files.map { ("bad/\($0)", "x {{nmae") }
    #expect(try Self.found(Dictionary(uniqueKeysWithValues: pairs.dropLast())) == [])
    #expect(
      try Self.found([
        "bad/partials/section-tidbits.html":
          "<section><h2>{{title}}</h2>{{#entries}}<p>{{title}}</p>{{/entries}}</section>\n"
      ]) == [])
  }

  @Test("A section without roles need not show any, and a name may stand close to another")
  func withoutRoles() throws {
    #expect(
      try Self.found([
        "bad/partials/section-awards.html": """
        <section><h2>{{title}}</h2>
        {{#entries}}<p>{{title}} {{organization}} {{period.text}}</p>{{/entries}}
        </section>

        """,
        "bad/cv.html": PlantedFault.page(name: "<h1>{{name}}{{name}}</h1>"),
      ]) == [])
  }

  @Test(
    "Text that can be read on what it stands in, or may stand in, is no fault",
    arguments: [
      "header { background: #123 }\nheader h1 { color: #fff }",
      "header { background: #123 }\nbody > header > h1 { color: #fff }",
      "header { background: #123 }\nh1 { color: #fff }",
      "header { background: linear-gradient(red, blue) }\nheader h1 { color: #fff }",
      "html { --paper: #fff; background: #fff }\nh1 { font-size: 3rem }\nh1 { color: #888 }",
      "html { --paper: #fff; background: #fff }\nh1, h2 { font-size: clamp(2rem, 1rem + 2vw, 3rem) }\nh1 { color: #888 }",
      "html { background: #fff }\np { color: #bbb }\n@media (max-width: 9em) { p { color: #ccc } }\np { color: #000 }",
      "html { background: #fff }\n@media (max-width: 9em) { @media screen { p { color: #ccc } } p { color: #000 } }",
      "p { color: var(--none, #000) }", "p { --own: #000 }\np { color: var(--own) }",
      "/* } */ p::before { content: '}' } q { background: url(data:x;{) }",
    ])
  func legible(_ css: String) throws {
    let print = "\n@media print { h2 { break-after: avoid } }\n"
    let found = try Self.found(["bad/style.css": css + print])
    #expect(found.filter { $0.hasPrefix("bad/") } == [])
  }

  @Test(
    "Rules for all but print, and for what has to do with it, are no rules for print",
    arguments: [
      "@media not print { h2 { break-after: avoid } }",
      "@supports (print-color-adjust: exact) { h2 { break-after: avoid } }",
      "/* @media print { } */ .print { break-after: avoid }",
      "@media screen { .print { margin: 0 } }",
      "@media (prefers-color-scheme: dark) { h2 { break-after: avoid } }",
    ])
  func withoutPrint(_ css: String) throws {
    let found = try Self.found(["bad/style.css": css, "bad/partials/base.html": ""])
    #expect(
      found == [
        "bad/style.css:1:1: the style sheet has no rules for print (write @media print { … }: black on white, and no breaks inside headings)"
      ])
  }

  @Test("A brace behind a backslash opens no block, however many there are")
  func escapedBraces() throws {
    let css =
      String(repeating: "\\{", count: 10_000)
      + " { color: #000 }\n@media print { h2 { break-after: avoid } }\n"
    #expect(try Self.found(["bad/style.css": css]).filter { $0.hasPrefix("bad/") } == [])
  }

  @Test("Each of many mistakes is told once, at its place")
  func manyMistakes() throws {
    let found = try Self.found(["bad/style.css": String(repeating: "}", count: 5000)])
    #expect(found.filter { $0.contains(": a } that closes nothing") }.count == 5000)
    #expect(found.last == "bad/style.css:1:5000: a } that closes nothing (take it out)")
  }

  @Test(
    "A file that can't be read is told as that, not as one that there is not",
    arguments: ["partials/masthead.html", "github.md", "style.css"])
  func unreadable(file: String) throws {
    let folder = try TemporaryFolder(
      PlantedFault.sound.merging(["secret": "x", "bad/partials/x.html": "<p>x</p>\n"]) { $1 })
    try folder.putLink("bad/\(file)", to: folder("secret"))
    let issues = folder.themes.issues(ofThemeNamed: "bad")
    #expect(
      issues.map { $0.shown(in: folder) }.filter { !$0.contains("x.html") } == [
        "cannot read bad/\(file): it leads out of bad"
      ])
  }

  @Test("A mistake in a partial is told once, whatever includes it")
  func oncePerPartial() throws {
    let found = try Self.found(["bad/partials/masthead.html": "{{nmae}}"])
    #expect(
      found == [
        "bad/partials/masthead.html:1:1: there is no \"nmae\" here (did you mean \"name\"?)"
      ])
  }

  @Test("A section that an order for both documents names wrongly is told once")
  func once() throws {
    let manifest =
      #"{"name": "bad", "description": "x", "extends": "classic", "order": ["jobs", "jobs"]}"#
    let issue = try #require(try Self.found(["bad/theme.json": manifest]).first)
    #expect(issue.hasPrefix("bad/theme.json:1:68: \"order\" names a section \"jobs\" that"))
    #expect(try Self.found(["bad/theme.json": manifest]) == [issue])
  }

  @Test("No theme in the binary has a fault", arguments: EmbeddedThemes.themeNames)
  func builtIn(name: String) {
    #expect(ThemeFinder(places: []).issues(ofThemeNamed: name) == [])
  }
}
