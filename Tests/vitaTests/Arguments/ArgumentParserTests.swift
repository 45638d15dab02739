import Testing

@testable import vita

@Suite("Parsing what stands behind a command")
struct ArgumentParserTests {
  private static let command = Command(
    name: "try", summary: "Try.",
    arguments: [Command.Argument(name: "NAME", isRequired: true, help: "A name."), .profile],
    flags: [.outputFile, .theme, .json, .quiet], examples: [],
    run: { _, _ in })

  private static func parsed(_ arguments: [String]) throws -> ParsedArguments? {
    var parser = ArgumentParser(command, arguments)
    return try parser.parse()
  }

  @Test(
    "Every way to write words and flags",
    arguments: [
      (["a"], ParsedArguments(command: "try", words: ["a"])),
      (["a", "b"], ParsedArguments(command: "try", words: ["a", "b"])),
      (["a", "-"], ParsedArguments(command: "try", words: ["a", "-"])),
      (["--", "-a", "--"], ParsedArguments(command: "try", words: ["-a", "--"])),
      (["a", "--", "--json"], ParsedArguments(command: "try", words: ["a", "--json"])),
      (["--json", "a"], ParsedArguments(command: "try", words: ["a"], switches: ["json"])),
      (["a", "-q", "--quiet"], ParsedArguments(command: "try", words: ["a"], switches: ["quiet"])),
      (
        ["a", "--theme", "x"], ParsedArguments(command: "try", words: ["a"], values: ["theme": "x"])
      ),
      (["a", "--theme=x"], ParsedArguments(command: "try", words: ["a"], values: ["theme": "x"])),
      (
        ["a", "--theme=x=y"],
        ParsedArguments(command: "try", words: ["a"], values: ["theme": "x=y"])
      ),
      (
        ["a", "--theme=-x"], ParsedArguments(command: "try", words: ["a"], values: ["theme": "-x"])
      ),
      (["a", "-t", "x"], ParsedArguments(command: "try", words: ["a"], values: ["theme": "x"])),
      (["a", "-tx"], ParsedArguments(command: "try", words: ["a"], values: ["theme": "x"])),
      (["a", "-t=x"], ParsedArguments(command: "try", words: ["a"], values: ["theme": "x"])),
      (["a", "-o", "-"], ParsedArguments(command: "try", words: ["a"], values: ["output": "-"])),
      (["a", "-o-"], ParsedArguments(command: "try", words: ["a"], values: ["output": "-"])),
      (
        ["a", "-qo", "x"],
        ParsedArguments(command: "try", words: ["a"], values: ["output": "x"], switches: ["quiet"])
      ),
      (
        ["a", "-qox"],
        ParsedArguments(command: "try", words: ["a"], values: ["output": "x"], switches: ["quiet"])
      ),
    ])
  func forms(arguments: [String], expected: ParsedArguments) throws {
    #expect(try Self.parsed(arguments) == expected)
  }

  @Test(
    "Whoever asks for help gets it, whatever else is missing", arguments: ["-h", "--help", "-qh"])
  func help(flag: String) throws {
    #expect(try Self.parsed([flag]) == nil)
    #expect(try Self.parsed(["--", flag]) == ParsedArguments(command: "try", words: [flag]))
  }

  @Test(
    "What is wrong is told in a line",
    arguments: [
      ([], "\"vita try\" needs NAME"),
      (["a", ""], "\"vita try\" is given an empty PROFILE"),
      (["a", "b", "c"], "unexpected argument \"c\" for \"vita try\""),
      (["a", "--theme"], "\"--theme\" needs a value: --theme THEME"),
      (["a", "--theme", "--json"], "\"--theme\" needs a value: --theme THEME"),
      (["a", "--theme", ""], "\"--theme\" needs a value: --theme THEME"),
      (["a", "--theme="], "\"--theme\" needs a value: --theme THEME"),
      (["a", "-t"], "\"-t\" needs a value: -t THEME"),
      (["a", "-t="], "\"-t\" needs a value: -t THEME"),
      (["a", "--theme=x", "-t", "x"], "\"--theme\" is given twice"),
      (["a", "--json=yes"], "\"--json\" takes no value, but is given \"yes\""),
      (["a", "-q=1"], "\"-q\" takes no value, but is given \"1\""),
      (["a", "--them", "x"], "unknown flag \"--them\" for \"vita try\""),
      (["a", "--Theme=x"], "unknown flag \"--Theme\" for \"vita try\""),
      (["a", "---json"], "unknown flag \"---json\" for \"vita try\""),
      (["a", "-qx"], "unknown flag \"-x\" for \"vita try\""),
    ])
  func mistakes(arguments: [String], message: String) {
    let error = #expect(throws: UsageError.self) { try Self.parsed(arguments) }
    #expect(error?.message == message)
  }
}
