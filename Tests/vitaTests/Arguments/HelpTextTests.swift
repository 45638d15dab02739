import Files
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
      new [DIR]               Write a small profile to begin with.
      build [PROFILE]         Write every document of a profile into a folder.
      render NAME [PROFILE]   Print one document of a profile.
      facts [PROFILE]         Print a card of facts.
      check [PROFILE]         Show every problem of a profile and of the theme it
                              asks for.
      convert [PROFILE]       Turn a JSON Resume into a profile, or a profile into
                              one.
      theme list              List the themes, with their formats and where each
                              comes from.
      theme show THEME        Show a theme's files and options.
      theme new NAME          Make the folder of a new theme.
      theme eject THEME FILE  Copy inherited files into a theme, to change them.
      theme check THEME       Show every problem of a theme.
      schema                  Print the JSON Schema of a profile, for editors.
      get PATH [PROFILE]      Print one value of a profile.
      help [COMMAND]          Show what vita or a command takes.

    flags:
      -h, --help     Show this help.
      -V, --version  Show the version.

    "vita help COMMAND" shows what a command takes; "vita" alone prints the facts of
    the profile.json that is here.

    """

  private static let build = """
    Write every document of a profile into a folder.

    usage: vita build [PROFILE] [FLAGS]

    arguments:
      PROFILE  The profile to read; "-" is standard input. Else profile.json.

    flags:
      -o, --output DIR      Write into this folder, made if need be. Else site.
      -t, --theme THEME     Use this theme: one of "vita theme list", or a folder if
                            it holds "/".
          --set NAME=VALUE  Set an option of the theme, one that "vita theme show"
                            shows; may be repeated.
          --as-of DATE      Show the profile as of a day: 2020-12-24, or the last
                            one of 2020-12 or 2020. Else the day of
                            SOURCE_DATE_EPOCH, else today.
          --show KEYS       Show these though they are private: phone, address,
                            email, or several as phone,address.
          --private         Show everything that is private.
      -q, --quiet           Say nothing but errors.
          --color WHEN      Use colour always, never, or auto: on a terminal, unless
                            NO_COLOR or the like says otherwise.
      -h, --help            Show this help.

    examples:
      vita build
      vita build -t modern -o public
      vita build --set accent=#a30
      vita build ada.json --as-of 2020-12

    """

  private static let themes = """
    commands:
      theme list              List the themes, with their formats and where each
                              comes from.
      theme show THEME        Show a theme's files and options.
      theme new NAME          Make the folder of a new theme.
      theme eject THEME FILE  Copy inherited files into a theme, to change them.
      theme check THEME       Show every problem of a theme.

    """

  @Test(
    "What was asked for goes to standard output",
    arguments: [
      ("--help", program), ("-h", program), ("help", program),
      ("help build", build), ("build --help", build), ("build x -h", build),
      ("help theme", themes), ("theme --help", themes),
      ("--version", "vita 0.1.0\n"), ("-V", "vita 0.1.0\n"),
    ])
  func asked(line: String, output: String) {
    #expect(vita(line) == Run(exitCode: 0, output: output, error: ""))
  }

  @Test("vita alone shows the help as an error")
  func alone() {
    #expect(vita([]) == Run(exitCode: 2, output: "", error: Self.program))
  }

  @Test(
    "Help keeps to the width of a narrow terminal", arguments: Command.all.map(\.name),
    [40, 60, 80])
  func narrow(name: String, width: Int) {
    let world = World.terminal.with { $0.output.width = width }
    let lines = vita("help \(name)", world).output.split(separator: "\n")
    #expect(lines.count > 5)
    #expect(lines.allSatisfy { $0.count <= width || $0.hasPrefix("  vita ") })
  }

  @Test("Where there is no room beside labels, texts stand below them")
  func stacked() {
    let world = World.terminal.with { $0.output.width = 40 }
    #expect(
      vita("help check", world).output == """
        Show every problem of a profile and of
        the theme it asks for.

        usage: vita check [PROFILE] [FLAGS]

        arguments:
          PROFILE  The profile to read; "-" is
                   standard input. Else
                   profile.json.

        flags:
              --strict
                Let warnings fail the check as
                errors do.
              --suggestions
                Show suggestions too.
              --json
                Print the result as JSON.
              --as-of DATE
                Show the profile as of a day:
                2020-12-24, or the last one of
                2020-12 or 2020. Else the day of
                SOURCE_DATE_EPOCH, else today.
          -q, --quiet
                Say nothing but errors.
              --color WHEN
                Use colour always, never, or
                auto: on a terminal, unless
                NO_COLOR or the like says
                otherwise.
          -h, --help
                Show this help.

        examples:
          vita check
          vita check --strict
          vita check --json - < ada.json

        """)
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
