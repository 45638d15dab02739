import Files
import TestSupport
import Testing

@testable import vita

@Suite("Suggestions")
struct SuggestionTests {
  private static let suggested = World.bare.reading(
    "{\"name\": \"Ada Example\",\n\"summary\": \"Led 30 people.\"}")

  private static let both = World.bare.reading(
    """
    {"name": "Ada Example", "summary": "Led 30 people.",
    "talks": [{"title": "T", "date": "2031"}]}
    """)

  private static let suggestion = """
    <stdin>:2:12: suggestion: a claim with a number has no source [unsourced-claim]
      2 | "summary": "Led 30 people."}
        |            ^
      add a link to the text, or tell it in an entry with its "source"

    """

  @Test("They are counted, and shown to those who ask for them")
  func check() {
    #expect(
      vita("check -", Self.suggested)
        == Run(exitCode: 0, output: "<stdin>: 1 suggestion; see --suggestions\n", error: ""))
    #expect(
      vita("check --suggestions -", Self.suggested)
        == Run(exitCode: 0, output: "<stdin>: 1 suggestion\n", error: Self.suggestion))
    #expect(
      vita("check -q --suggestions -", Self.suggested) == Run(exitCode: 0, output: "", error: ""))
    #expect(
      vita("check -", Self.both).output == "<stdin>: 1 warning, 1 suggestion; see --suggestions\n")
    #expect(vita("check -", Self.both).error.hasPrefix("<stdin>:2:34: warning: \"2031\" is in"))
    #expect(
      vita("check --suggestions -", Self.both).error.hasPrefix("<stdin>:1:36: suggestion: a claim"))
  }

  @Test("A strict check fails for warnings, never for suggestions")
  func strict() {
    #expect(vita("check --strict -", Self.suggested).exitCode == 0)
    #expect(vita("check --strict --suggestions -", Self.suggested).exitCode == 0)
    #expect(vita("check --strict -", Self.both).exitCode == 1)
  }

  @Test("Programs and GitHub are told of them where they are asked for")
  func programs() {
    #expect(vita("check --json -", Self.suggested).output == "[]\n")
    #expect(
      vita("check --json --suggestions -", Self.suggested).output.contains(
        "\"severity\": \"suggestion\",\n    \"code\": \"unsourced-claim\",\n"))
    let world = Self.suggested.with(["GITHUB_ACTIONS": "true"])
    #expect(vita("check -", world).output == "<stdin>: 1 suggestion; see --suggestions\n")
    #expect(
      vita("check --suggestions -", world).output == """
        ::notice file=<stdin>,line=2,col=12,title=unsourced-claim::a claim with a number has no \
        source%0Aadd a link to the text, or tell it in an entry with its "source"
        <stdin>: 1 suggestion

        """)
  }

  @Test("A build counts warnings alone")
  func build() throws {
    let folder = try TemporaryFolder()
    let site = "\(folder.path)/site"
    #expect(vita(["build", "-", "-o", site], Self.suggested).error == "")
    #expect(
      vita(["build", "-", "-o", site], Self.both).error == "<stdin>: 1 warning; see vita check\n")
  }

  @Test("What is silenced takes no room among what is shown")
  func silenced() {
    let claims = (0..<1100).map { _ in "\"Led 30 people.\"" }.joined(separator: ",\n")
    let text = """
      {"name": "Ada Example", "silence": ["unsourced-claim", "repeated-highlight"],
      "skills": [{"name": "S", "highlights": [\(claims)]}],
      "talks": [{"title": "T", "date": "2031"}]}
      """
    let run = vita("check --suggestions -", .bare.reading(text))
    #expect(run.output == "<stdin>: 1 warning\n")
    #expect(
      run.error.hasPrefix("<stdin>:1102:34: warning: \"2031\" is in the future [future-date]\n"))
  }
}
