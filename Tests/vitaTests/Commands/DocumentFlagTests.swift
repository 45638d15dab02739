import Files
import Exporters
import Formats
import Testing

@testable import vita

@Suite("Flags of vita render that change some documents only")
struct DocumentFlagTests {
  private static let profile = World.bare.reading("{\"name\": \"Ada Example\"}")

  private static func render(_ words: String) -> Run { vita("render \(words)", profile) }

  /// Every flag of the command, as it is typed.
  private static let flags = [
    "--output -", "--theme modern", "--set accent=#a30", "--data", "--width 30", "--ascii",
    "--as-of 2020", "--show phone", "--private", "--quiet",
  ]

  /// The flags that each document refuses.
  private static let refused = [
    ("about.html", ["--width 30", "--ascii"]),
    ("index.html", ["--width 30", "--ascii"]),
    ("cv.html", ["--width 30", "--ascii"]),
    ("about.md", ["--width 30", "--ascii"]),
    ("cv.md", ["--width 30", "--ascii"]),
    ("README.md", ["--width 30", "--ascii"]),
    ("about.txt", []),
    ("cv.txt", []),
    ("profile.vcf", ["--theme modern", "--set accent=#a30", "--data", "--width 30", "--ascii"]),
    ("resume.json", ["--theme modern", "--set accent=#a30", "--data", "--width 30", "--ascii"]),
  ]

  @Test("The tables name every flag and every document")
  func completeness() {
    #expect(
      Self.flags.map { $0.prefix { $0 != " " } }.sorted()
        == Command.render.flags.map { $0.typed[...] }.sorted())
    #expect(
      (DocumentName.renderable.map(\.shownFile) + DataFile.all.map(\.name) + ["index.html"])
        .sorted() == Self.refused.map(\.0).sorted())
  }

  @Test("A flag is refused by the documents that it would change nothing in, and by no others")
  func everyFlagAndDocument() {
    for (document, refused) in Self.refused {
      for flag in Self.flags {
        let run = Self.render("\(document) - \(flag)")
        let isRefused = refused.contains(flag)
        #expect(run.exitCode == (isRefused ? 2 : 0), "\(document) \(flag): \(run.error)")
        #expect(run.output.isEmpty == isRefused, "\(document) \(flag)")
        let name = flag.prefix { $0 != " " }
        let start = "error: \"\(name)\" changes nothing in \(document)\n"
        #expect(run.error.hasPrefix(isRefused ? start : ""), "\(run.error)")
      }
    }
  }

  @Test(
    "The error names the flag and the document, and what the flag is for",
    arguments: [
      (
        "profile.vcf -t nosuch", #""--theme" changes nothing in profile.vcf"#,
        "it is for about.html, cv.html, about.md, cv.md, about.txt, cv.txt and README.md"
      ),
      (
        "resume.json - --set x=y", #""--set" changes nothing in resume.json"#,
        "it is for about.html, cv.html, about.md, cv.md, about.txt, cv.txt and README.md"
      ),
      (
        "profile.vcf p.json --data", #""--data" changes nothing in profile.vcf"#,
        "it is for about.html, cv.html, about.md, cv.md, about.txt, cv.txt and README.md"
      ),
      (
        "resume.json --width 30", #""--width" changes nothing in resume.json"#,
        "it is for about.txt and cv.txt"
      ),
      (
        "index.html --width 5", #""--width" changes nothing in index.html"#,
        "it is for about.txt and cv.txt"
      ),
      (
        "README.md --ascii", #""--ascii" changes nothing in README.md"#,
        "it is for about.txt and cv.txt"
      ),
      (
        "profile.vcf p.json -t nosuch --set x=y --data --width 30",
        #""--theme" changes nothing in profile.vcf"#,
        "it is for about.html, cv.html, about.md, cv.md, about.txt, cv.txt and README.md"
      ),
      (
        "cv.txt --data --width 30", #""--width" changes nothing in the data of cv.txt"#,
        "leave it out, or --data"
      ),
      (
        "about.txt --ascii --data", #""--ascii" changes nothing in the data of about.txt"#,
        "leave it out, or --data"
      ),
    ])
  func message(words: String, problem: String, hint: String) {
    #expect(
      Self.render(words)
        == Run(
          exitCode: 2, output: "",
          error: "error: \(problem)\n  \(hint)\nsee \"vita help render\"\n"))
  }

  @Test(
    "Flags that change something together are taken together",
    arguments: [
      "cv.txt - -t modern --width 30 --ascii", "cv.html - --data -t modern --set accent=#a30",
      "cv.txt - --data -t modern", "profile.vcf - --private --as-of 2020 -q",
    ])
  func together(words: String) {
    let run = Self.render(words)
    #expect(run.exitCode == 0)
    #expect(run.error == "")
  }
}

@Suite("A theme that doesn't exist")
struct UnknownThemeTests {
  @Test(
    "It is told wherever one is asked for, and is a problem of the input",
    arguments: [
      "build - -t nosuch", "render cv.txt - -t nosuch", "render cv.html - -t nosuch",
      "render README.md - -t nosuch", "render cv.html - --data -t nosuch",
      "render about.txt - -t nosuch -q", "facts - -t nosuch", "facts - --json -t nosuch",
      "theme show nosuch", "theme check nosuch -q", "theme eject nosuch style.css",
    ],
    ["{\"name\": \"Ada Example\"}", "{\"nmae\": \"Ada Example\"}", "{"])
  func unknown(words: String, profile: String) {
    let run = vita(words, .bare.reading(profile))
    #expect(run.exitCode == 1)
    #expect(run.output == "")
    #expect(run.error.contains("error: there is no theme \"nosuch\" [unknown-theme]\n"))
  }

  @Test(
    "One that exists is not",
    arguments: [
      "render cv.txt - -t modern", "render README.md - -t modern", "facts - -t modern",
      "facts - --json -t modern", "theme show modern", "theme check modern -q",
    ])
  func known(words: String) {
    let run = vita(words, .bare.reading("{\"name\": \"Ada Example\"}"))
    #expect(run.exitCode == 0)
    #expect(run.error == "")
  }
}
