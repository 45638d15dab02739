import Checks
import Foundation
import JSONText
import Pipeline
import TestSupport
import Testing

@Suite("Themes that extend others")
struct ThemeInheritanceTests {
  private static let chain = [
    "base/theme.json": #"{"name": "base", "order": ["skills"]}"#,
    "base/cv.txt": "base {{> top}} {{> end}}\n",
    "base/cv.md": "base {{> top}}\n",
    "base/about.txt": "base about\n",
    "base/partials/top.txt": "base top",
    "base/partials/end.txt": "base end",
    "base/partials/top.md": "base top",
    "base/cv.html":
      "<!doctype html><html lang=\"en\"><head>{{> head}}{{> style}}</head><body></body></html>",
    "base/style.css": "p { color: red }\n",
    "middle/theme.json": #"{"name": "middle", "extends": "base"}"#,
    "middle/partials/top.txt": "middle top",
    "middle/about.txt": "middle about\n",
    "middle/style.css": "p { color: blue }\n",
    "outer/theme.json": #"{"name": "outer", "extends": "middle"}"#,
    "outer/partials/end.txt": "outer end",
    "outer/partials/top.md": "outer top",
  ]

  @Test("Each file is taken from the first theme that has it, in every format")
  func files() throws {
    let folder = try TemporaryFolder(Self.chain)
    #expect(folder.render("cv.txt", theme: "outer") == "base middle top outer end\n")
    #expect(folder.render("about.txt", theme: "outer") == "middle about\n")
    #expect(folder.render("cv.md", theme: "outer") == "base outer top\n")
    #expect(folder.render("cv.md", theme: "middle") == "base base top\n")
    #expect(folder.render("cv.html", theme: "outer").contains("p { color: blue }\n"))
    #expect(folder.render("cv.html", theme: "base").contains("p { color: red }\n"))
  }

  @Test(
    "A list orders both documents anew, an object those it names, and what is left open is inherited",
    arguments: [
      (#""order": ["talks"]"#, ["talks", "projects", "skills"], ["talks", "projects", "skills"]),
      (
        #""order": {"about": ["talks"]}"#, ["talks", "projects", "skills"],
        ["skills", "projects", "talks"]
      ),
      (
        #""order": {"cv": ["talks"]}"#, ["skills", "projects", "talks"],
        ["talks", "projects", "skills"]
      ),
      (
        #""order": {"about": ["talks"], "cv": []}"#, ["talks", "projects", "skills"],
        ["projects", "skills", "talks"]
      ),
      (#""order": {}"#, ["skills", "projects", "talks"], ["skills", "projects", "talks"]),
      (#""options": {}"#, ["skills", "projects", "talks"], ["skills", "projects", "talks"]),
    ])
  func order(_ own: String, _ about: [String], _ cv: [String]) throws {
    let sections = "{{#sections}}{{key}}\n{{/sections}}"
    let folder = try TemporaryFolder([
      "base/theme.json": #"{"name": "base", "order": ["skills"]}"#,
      "base/about.txt": sections, "base/cv.txt": sections, "base/github.md": sections,
      "middle/theme.json": "{\"name\": \"middle\", \"extends\": \"base\"}",
      "outer/theme.json": "{\"name\": \"outer\", \"extends\": \"middle\", \(own)}",
    ])
    let profile =
      #"{"name": "A", "talks": [{"title": "T"}], "projects": [{"name": "P"}], "skills": [{"name": "S"}]}"#
    let found = ["about.txt", "README.md", "cv.txt"].map { document in
      folder.render(document, theme: "outer", profile).split(separator: "\n").map(String.init)
    }
    #expect(found == [about, about, cv])
  }

  @Test(
    "An order of a document that there is not, or of another kind, is an error at its place",
    arguments: [
      (
        #"{"abuot": ["talks"]}"#,
        #"1:25: unknown key "abuot" in an order of sections (did you mean "about"?)"#
      ),
      (
        #"{"cv": ["talks"], "resume": []}"#,
        #"1:42: unknown key "resume" in an order of sections (the keys are about, cv)"#
      ),
      (
        #"{"cv": "talks"}"#,
        #"1:31: expected a list of words, found text (write ["talks"])"#
      ),
      (#""talks""#, #"1:24: expected a list of words, found text (write ["talks"])"#),
      (#"{"cv": [1]}"#, #"1:32: expected text, found a number (write "1" in quotes)"#),
    ])
  func badOrder(_ order: String, _ message: String) throws {
    let folder = try TemporaryFolder(["a/theme.json": #"{"name": "a", "order": \#(order)}"#])
    #expect(folder.render("cv.txt", theme: "a") == "a/theme.json:\(message)")
  }

  @Test(
    "Themes that extend each other are an error that shows them",
    arguments: [
      (
        ["a": "b", "b": "a"],
        "b/theme.json:1:26: themes extend each other: a -> b -> a (let one of them extend a theme that stands by itself, such as \"classic\")"
      ),
      (
        ["a": "a"],
        "a/theme.json:1:26: theme \"a\" extends its own name (let it extend a theme that stands by itself, such as \"classic\")"
      ),
      (
        ["a": "classic", "classic": "classic"],
        "classic/theme.json:1:32: theme \"classic\" extends its own name (give it and its folder another name to extend the built-in theme of this one)"
      ),
      (
        ["a": "b", "b": "c", "c": "d", "d": "b"],
        "d/theme.json:1:26: themes extend each other: b -> c -> d -> b (let one of them extend a theme that stands by itself, such as \"classic\")"
      ),
    ])
  func cycle(_ extends: [String: String], _ message: String) throws {
    let pairs = extends.map { name, base in
      ("\(name)/theme.json", "{\"name\": \"\(name)\", \"extends\": \"\(base)\"}")
    }
    let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: pairs))
    #expect(folder.render("cv.txt", theme: "a") == message)
  }

  @Test("A theme that extends none there is, or a path, is an error at that place")
  func unknown() throws {
    let folder = try TemporaryFolder([
      "a/theme.json": "{\n  \"name\": \"a\",\n  \"extends\": \"clasic\"\n}",
      "b/theme.json": #"{"name": "b", "extends": "../a"}"#,
    ])
    #expect(
      folder.render("cv.txt", theme: "a").hasPrefix(
        "a/theme.json:3:14: there is no theme \"clasic\" (did you mean \"classic\"? looked in "))
    #expect(
      folder.render("cv.txt", theme: "b")
        == "b/theme.json:1:26: a theme extends another by its name, not by a path")
  }

  @Test("Titles and labels are reworded, those of an extending theme last")
  func phrases() throws {
    let folder = try TemporaryFolder([
      "base/theme.json": #"{"name": "base"}"#,
      "base/cv.txt":
        "{{#sections}}{{title}}: {{#entries}}{{title}}{{/entries}}; {{/sections}}{{labels.facts}}\n",
      "base/phrases/en.json":
        #"{"sections": {"skills": "Craft", "talks": "Speeches"}, "labels": {"facts": "In short"}}"#,
      "base/phrases/sv.json": #"{"sections": {"skills": "Kunskaper"}}"#,
      "outer/theme.json": #"{"name": "outer", "extends": "base"}"#,
      "outer/phrases/en.json": #"{"sections": {"skills": "Tools"}}"#,
    ])
    let entries = #""skills": [{"name": "Swift"}], "talks": [{"title": "On tests"}]"#
    let profile = "{\"name\": \"Ada Example\", \(entries)}"
    #expect(
      folder.render("cv.txt", theme: "base", profile)
        == "Craft: Swift; Speeches: On tests; In short\n")
    #expect(
      folder.render("cv.txt", theme: "outer", profile)
        == "Tools: Swift; Speeches: On tests; In short\n")
    #expect(
      folder.render("cv.txt", theme: "outer", "{\"name\": \"A\", \"language\": \"sv\", \(entries)}")
        == "Kunskaper: Swift; Speeches: On tests; In short\n")
    let own =
      "{\"name\": \"A\", \"sections\": [{\"key\": \"skills\", \"title\": \"Mine\"}], \(entries)}"
    #expect(folder.render("cv.txt", theme: "outer", own).hasPrefix("Mine: Swift; "))
  }

  @Test("Another accent colour and the heading of a section are two files of the README")
  func small() throws {
    let readme = try String(
      contentsOf: Repository.root.appendingPathComponent("README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```json\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    let manifest = try #require(blocks.first { $0.contains("\"extends\": \"classic\"") })
    let phrases = try #require(blocks.first { $0.contains("\"awards\": \"Honours\"") })
    #expect((manifest + phrases).split(separator: "\n").count <= 15)
    let folder = try TemporaryFolder(["mine/theme.json": manifest, "mine/phrases/en.json": phrases])
    let page = folder.render(
      "cv.html", theme: "mine", #"{"name": "Ada Example", "awards": [{"title": "Cup"}]}"#)
    #expect(page.contains("--accent: #175c3b;"))
    #expect(page.contains("--accent: #8fd6b4;"))
    #expect(page.contains("<h2>Honours</h2>"))
    #expect(folder.themes.issues(ofThemeNamed: "mine") == [])
  }

  @Test("What is wrong with phrases is told at its place")
  func badPhrases() throws {
    let folder = try TemporaryFolder([
      "a/theme.json": #"{"name": "a", "extends": "classic"}"#,
      "a/phrases/en.json": """
      {
        "sectoins": {},
        "sections": {"skils": "Craft", "talks": 3},
        "labels": {"fax": "Fax", "facts": "In short"}
      }
      """,
    ])
    let lines = folder.render("cv.txt", theme: "a").split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(
      lines.prefix(3) == [
        "a/phrases/en.json:2:3: unknown key \"sectoins\" in a language file (did you mean \"sections\"?)",
        "a/phrases/en.json:3:16: there is no section \"skils\" (did you mean \"skills\"?)",
        #"a/phrases/en.json:3:43: expected text, found a number (write "3" in quotes)"#,
      ])
    #expect(
      lines.last?.hasPrefix(
        "a/phrases/en.json:4:14: there is no label \"fax\" (there is about, address, authors, ")
        == true)
  }
}
