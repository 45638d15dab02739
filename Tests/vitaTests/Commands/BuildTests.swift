import Files
import TestSupport
import Testing

@testable import vita

@Suite("vita build")
struct BuildTests {
  private static let profile = """
    {"name": "Ada Example", "theme": {"name": "tiny"}, "contact": {"phone": "+1 555 0100"}}
    """
  private static let documents = [
    "about.md", "about.txt", "cv.html", "cv.md", "cv.txt", "index.html", "profile.vcf",
    "resume.json",
  ]

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(TinyTheme.files)
    try folder.put(profile, "profile.json")
    return folder
  }

  private static func build(_ folder: TemporaryFolder, _ flags: String...) -> Run {
    vita(["build", "\(folder.path)/profile.json", "-o", "\(folder.path)/site"] + flags)
  }

  @Test("Every document is written, and told with its size")
  func documents() throws {
    let folder = try Self.folder()
    let run = Self.build(folder)
    #expect(run.exitCode == 0)
    #expect(try folder.names("site") == Self.documents)
    #expect(folder.text("site/cv.txt") == "Ada Example\n")
    #expect(folder.text("site/cv.md") == "# Ada Example\n")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(
      lines.map { $0.split(separator: " ").first.map(String.init) } == [
        "\(folder.path)/site/index.html", "\(folder.path)/site/cv.html",
        "\(folder.path)/site/about.md", "\(folder.path)/site/cv.md",
        "\(folder.path)/site/about.txt", "\(folder.path)/site/cv.txt",
        "\(folder.path)/site/profile.vcf", "\(folder.path)/site/resume.json", "8",
      ])
    #expect(lines.dropLast(3).last?.hasSuffix(" 12 B") == true)
    #expect(lines.last == "8 files in 0.0 ms")
    #expect(Set(lines.dropLast().map(\.count)).count == 1)
  }

  @Test("What is private is held back, and that is said")
  func heldBack() throws {
    let folder = try Self.folder()
    #expect(Self.build(folder).error == "held back as private: phone; see --show and --private\n")
    #expect(folder.text("site/cv.txt") == "Ada Example\n")
    #expect(Self.build(folder, "--show", "phone").error == "")
    #expect(folder.text("site/cv.txt") == "Ada Example\n+1 555 0100\n")
    #expect(Self.build(folder, "--private", "-q") == Run(exitCode: 0, output: "", error: ""))
    #expect(folder.text("site/cv.txt") == "Ada Example\n+1 555 0100\n")
  }

  @Test("The quiet are told nothing when all is well")
  func quiet() throws {
    #expect(Self.build(try Self.folder(), "-q") == Run(exitCode: 0, output: "", error: ""))
  }

  @Test("An error in the profile: nothing is written, the old site stays")
  func brokenProfile() throws {
    let folder = try Self.folder()
    try folder.put("old", "site/cv.txt")
    try folder.put("{\"nmae\": 1}", "profile.json")
    let run = Self.build(folder)
    #expect(run.exitCode == 1)
    #expect(run.output == "")
    #expect(
      run.error.contains(
        "profile.json:1:2: error: unknown key \"nmae\" in the profile [unknown-key]\n"))
    #expect(try folder.names("site") == ["cv.txt"])
    #expect(folder.text("site/cv.txt") == "old")
  }

  @Test("An error in a template: the others are written, its old file stays")
  func brokenTemplate() throws {
    let folder = try Self.folder()
    try folder.put("old", "site/cv.md")
    try folder.put(TinyTheme.broken, "themes/tiny/cv.md")
    let run = Self.build(folder)
    #expect(run.exitCode == 1)
    #expect(run.error.contains("themes/tiny/cv.md:1:"))
    #expect(run.output.hasSuffix("7 files in 0.0 ms\n"))
    #expect(try folder.names("site") == Self.documents)
    #expect(folder.text("site/cv.md") == "old")
    #expect(folder.text("site/cv.txt") == "Ada Example\n")
  }

  @Test("A folder that can't be made is told with its path")
  func unwritable() throws {
    let folder = try Self.folder()
    let path = "\(folder.path)/profile.json/site"
    let run = vita(["build", "\(folder.path)/profile.json", "-q", "-o", path])
    #expect(
      run
        == Run(
          exitCode: 1, output: "",
          error:
            "error: cannot write \(path): a part of the path is not a folder [unwritable-file]\n"))
  }

  @Test("An unknown theme names those there are")
  func unknownTheme() throws {
    let run = Self.build(try Self.folder(), "-t", "tinny")
    #expect(run.exitCode == 1)
    #expect(
      run.error.hasPrefix(
        "error: there is no theme \"tinny\" [unknown-theme]\n  did you mean \"tiny\"?"))
  }

  @Test("An unknown theme of the profile is an error where it is named")
  func unknownThemeOfProfile() {
    let profile = World.bare.reading(
      "{\"name\": \"Ada\",\n \"theme\": {\"name\": \"moderm\"}}")
    let run = vita("render cv.txt -", profile)
    #expect(run.exitCode == 1)
    #expect(
      run.error.hasPrefix(
        """
        <stdin>:2:20: error: there is no theme "moderm" [unknown-theme]
          2 |  "theme": {"name": "moderm"}}
            |                    ^
          did you mean "modern"?
        """))
    #expect(
      vita("render cv.txt - -t clasic", profile).error.hasPrefix(
        "error: there is no theme \"clasic\" [unknown-theme]\n"))
  }

  @Test("A language that nobody has titles in is a warning, until a theme has them")
  func untranslatedPhrases() throws {
    let warning = """
      <stdin>:1:29: warning: titles and labels are in English: there are none in "sv" [untranslated-phrases]
        1 | {"name": "Ada", "language": "sv"}
          |                             ^
        a theme of yours can hold them in phrases/sv.json; "vita theme new" makes one

      """
    let profile = World.bare.reading(#"{"name": "Ada", "language": "sv"}"#)
    #expect(
      vita("render cv.txt -", profile) == Run(exitCode: 0, output: "Ada\n", error: warning))
    #expect(
      vita("check -", profile) == Run(exitCode: 0, output: "<stdin>: 1 warning\n", error: warning))
    let silent = World.bare.reading(
      #"{"name": "Ada", "language": "sv", "silence": ["untranslated-phrases"]}"#)
    #expect(vita("check -", silent).error.isEmpty)
    let folder = try TemporaryFolder(TinyTheme.files)
    for nothing in ["{}", #"{"labels": {}}"#, #"{"sections": {}, "labels": {}}"#] {
      try folder.put(nothing, "themes/tiny/phrases/sv.json")
      #expect(
        vita(["render", "cv.txt", "-", "-t", "\(folder.path)/themes/tiny"], profile)
          == Run(exitCode: 0, output: "Ada\n", error: warning), "\(nothing)")
    }
    try folder.put(#"{"periods": {"present": "nu"}}"#, "themes/tiny/phrases/sv.json")
    #expect(vita(["check", "-", "-q"], profile).error.isEmpty)
    #expect(
      vita(["render", "cv.txt", "-", "-t", "\(folder.path)/themes/tiny"], profile)
        == Run(exitCode: 0, output: "Ada\n", error: ""))
  }
}
