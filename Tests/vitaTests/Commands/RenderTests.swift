import Files
import TestSupport
import Testing

@testable import vita

@Suite("vita render")
struct RenderTests {
  private let folder: TemporaryFolder
  private let profile: String

  init() throws {
    folder = try TemporaryFolder(TinyTheme.files)
    try folder.put(
      "{\"name\": \"Ada Example\", \"headline\": \"Counts and counts and counts again\"}",
      "profile.json")
    profile = "\(folder.path)/profile.json"
  }

  private func render(
    _ arguments: [String], _ world: World = .bare
  ) -> Run {
    vita(["render"] + arguments + ["-t", "\(folder.path)/themes/tiny"], world)
  }

  @Test("A document goes to standard output, or to a file")
  func outputs() throws {
    let done = Run(exitCode: 0, output: "Ada Example\n", error: "")
    #expect(render(["cv.txt", profile]) == done)
    #expect(render(["cv.txt", profile, "-o", "-"]) == done)
    let file = Run(exitCode: 0, output: "", error: "")
    #expect(render(["cv.txt", profile, "-o", "\(folder.path)/out"]) == file)
    #expect(folder.text("out") == "Ada Example\n")
  }

  @Test("The page of a GitHub profile is printed when it is asked for")
  func readme() {
    let run = vita(["render", "README.md", profile])
    #expect(
      run
        == Run(
          exitCode: 0, output: "# Ada Example\n\nCounts and counts and counts again\n", error: ""))
  }

  @Test("A card for address books and a JSON Resume need no theme")
  func cardAndResume() {
    let none = World.bare.reading("{\"name\": \"Bo Example\"}")
    #expect(
      vita("render profile.vcf -", none).output
        == "BEGIN:VCARD\r\nVERSION:4.0\r\nPRODID:-//vita//EN\r\nKIND:individual\r\n"
        + "FN:Bo Example\r\nEND:VCARD\r\n")
    #expect(
      vita("render resume.json -", none).output
        == "{\n  \"basics\": {\n    \"name\": \"Bo Example\"\n  }\n}\n")
  }

  @Test("A profile comes from standard input too, and errors name it so")
  func standardInput() {
    let good = World.bare.reading("{\"name\": \"Bo Example\"}")
    #expect(render(["cv.txt", "-"], good) == Run(exitCode: 0, output: "Bo Example\n", error: ""))
    let bad = render(["cv.txt", "-"], .bare.reading("{\"name\": }"))
    #expect(bad.exitCode == 1)
    #expect(bad.output == "")
    #expect(bad.error.hasPrefix("<stdin>:1:10: error: "))
  }

  @Test("Text is as wide as asked for, else as the terminal, else 80 columns")
  func width() {
    let narrow = "Ada Example: Counts\nand counts and counts\nagain\n"
    let wide = "Ada Example: Counts and counts and counts again\n"
    let terminal = World.bare.with { $0.output.width = 22 }
    #expect(render(["about.txt", profile, "--width", "22"]).output == narrow)
    #expect(render(["about.txt", profile], terminal).output == narrow)
    #expect(render(["about.txt", profile, "--width", "80"], terminal).output == wide)
    #expect(render(["about.txt", profile]).output == wide)
  }

  @Test("Text in ASCII spells what it can, and wraps by that")
  func ascii() {
    let profile = World.bare.reading(
      "{\"name\": \"Åsa “Ex” Žluťoučký-Straße\", \"headline\": \"10 € – 5 × 日本… æ ﬁ Œ\"}")
    let run = vita(["render", "cv.txt", "-", "--ascii", "--width", "24"], profile)
    #expect(
      run.output == """
        Asa "Ex" Zlutoucky-
        Strasse
        10 EUR - 5 x ??... ae fi
        OE

        """)
  }

  @Test("What would steer a terminal reaches a pipe, but no terminal")
  func steering() {
    let world = World.bare.reading("{\"name\": \"A\\u202eB\"}")
    let terminal = world.with { $0.output.isTerminal = true }
    #expect(render(["cv.txt", "-"], world).output == "A\u{202E}B\n")
    #expect(render(["cv.txt", "-"], terminal).output == "A\u{FFFD}B\n")
  }

  @Test("A folder in the way is told")
  func unwritable() {
    #expect(
      render(["cv.txt", profile, "-o", folder.path])
        == Run(
          exitCode: 1, output: "",
          error: """
            error: cannot write \(folder.path): it is a folder [unwritable-file]
              remove the folder, or write somewhere else

            """))
  }

  @Test("The data of a document has the names that its template has")
  func data() throws {
    let data = render(["cv.html", profile, "--data"]).output
    #expect(
      data.hasPrefix(
        """
        {
          "language": "en",
          "direction": "ltr",
          "name": "Ada Example",
          "pronouns": null,
          "headline": {
            "plain": "Counts and counts and counts again",
            "html": "Counts and counts and counts again"
          },
        """))
    #expect(data.contains("\n  \"hasSections\": false,\n"))
    #expect(data.contains("\n    \"title\": \"Ada Example – Curriculum vitae\",\n"))
    #expect(data.hasSuffix("\n}\n"))
    try folder.put("{{nmae}}", "themes/tiny/cv.html")
    #expect(render(["cv.html", profile, "--data"]).exitCode == 0)
  }
}
