import Foundation
import TestSupport
import Testing

@testable import vita

@Suite("Help")
struct HelpTextTests {
  private static let program = """
    vita 0.1.0: an about page, a CV and a facts card from one profile.json

    usage: vita COMMAND [ARGUMENTS] [FLAGS]

    commands:
      new [DIR]              Write a small profile to begin with.
      build [PROFILE]        Write every document of a profile into a folder.
      render NAME [PROFILE]  Print one document of a profile.
      facts [PROFILE]        Print a card of facts.
      check [PROFILE]        Show every problem of a profile and of the theme it
                             asks for.
      convert [PROFILE]      Turn a JSON Resume into a profile, or a profile into
                             one.
      theme list             List the themes, with where each comes from.
      schema                 Print the JSON Schema of a profile, for editors.
      get PATH [PROFILE]     Print one value of a profile.
      help [COMMAND]         Show what vita or a command takes.

    flags:
      -h, --help     Show this help.
          --version  Show the version.

    "vita help COMMAND" shows what a command takes.

    """

  private static let build = """
    Write every document of a profile into a folder.

    usage: vita build [PROFILE] [FLAGS]

    arguments:
      PROFILE  The profile to read; "-" is standard input. Else profile.json.

    flags:
      -o, --output DIR   Write into this folder, made if need be. Else site.
      -t, --theme THEME  Use this theme: one that "vita theme list" shows, or a
                         folder if it holds "/".
          --as-of DATE   Show the profile as of a day: 2020-12-24, or the last one
                         of 2020-12 or 2020. Else the day of SOURCE_DATE_EPOCH, else
                         today.
          --show KEYS    Show these though they are private: phone, address, or both
                         as phone,address.
          --private      Show everything that is private.
      -q, --quiet        Say nothing but errors.
      -h, --help         Show this help.

    examples:
      vita build
      vita build -t modern -o public
      vita build ada.json --as-of 2020-12

    """

  private static let themes = """
    commands:
      theme list  List the themes, with where each comes from.

    """

  @Test(
    "What was asked for goes to standard output",
    arguments: [
      ("--help", program), ("-h", program), ("help", program),
      ("help build", build), ("build --help", build), ("build x -h", build),
      ("help theme", themes), ("theme --help", themes),
      ("--version", "vita 0.1.0\n"),
    ])
  func asked(line: String, output: String) {
    #expect(vita(line) == Run(exitCode: 0, output: output, error: ""))
  }

  @Test("vita alone shows the help as an error")
  func alone() {
    #expect(vita([]) == Run(exitCode: 2, output: "", error: Self.program))
  }

  @Test("Help keeps to the width of a narrow terminal", arguments: Command.all.map(\.name))
  func narrow(name: String) {
    let surroundings = Surroundings.terminal.with { $0.output.width = 60 }
    let lines = vita("help \(name)", surroundings).output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 || $0.hasPrefix("  vita ") })
  }

  @Test(
    "The help of a command names all its arguments and flags", arguments: Command.all.map(\.name))
  func complete(name: String) throws {
    let command = try #require(Command.named(name))
    let help = vita("help \(name)").output
    #expect(help.contains(command.summary))
    for argument in command.arguments { #expect(help.contains("  \(argument.name) ")) }
    for flag in command.allFlags { #expect(help.contains("\(flag.typed) ")) }
    #expect(!command.examples.isEmpty)
    for example in command.examples { #expect(help.contains("  \(example)\n")) }
  }

  @Test("Every example parses", arguments: Command.all.flatMap(\.examples))
  func examples(line: String) throws {
    let words = line.prefix { $0 != "<" }.split(separator: " ").map(String.init)
    guard case .run = try Request(Array(words.dropFirst())) else {
      Issue.record("\(line) runs nothing")
      return
    }
  }

  @Test("Every file in Commands is a command of the table, and every command has its file")
  func folder() throws {
    let folder = Repository.root.appending(path: "Sources/vita/Commands")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .map { $0.lowercased() }
    #expect(files.count >= 6)
    let expected = Command.all.map { $0.name.replacing(" ", with: "") + ".swift" }
    #expect(files.sorted() == expected.sorted())
  }

  @Test("No command has a flag, a letter or a name twice")
  func unique() {
    #expect(Set(Command.all.map(\.name)).count == Command.all.count)
    for command in Command.all {
      let names = command.allFlags.map(\.name)
      let letters = command.allFlags.compactMap(\.letter)
      #expect(Set(names).count == names.count)
      #expect(Set(letters).count == letters.count)
    }
  }
}
