/// A command, declared once: parsing and help come from here.
struct Command: Sendable {
  /// A word that a command takes besides flags.
  struct Argument: Sendable {
    /// What it is called in help.
    let name: String
    /// Whether the command can do without.
    var isRequired = false
    /// Whether it takes all words that are left.
    var isRepeated = false
    /// What it is, in a sentence.
    let help: String
  }

  /// How it is typed: `build`, `theme list`.
  let name: String
  /// What it does, in a few words.
  let summary: String
  /// The words it takes, in their order; required ones come first, a repeated one last.
  var arguments: [Argument] = []
  /// The flags it takes besides `--color` and `--help`.
  var flags: [Flag] = []
  /// Lines to copy.
  let examples: [String]
  /// What it does.
  let run: @Sendable (ParsedArguments, inout Session) throws(UsageError) -> Void
}

extension Command {
  /// Every command, in the order of the help. A command is a file in `Commands/` and its line here.
  static let all: [Command] = [
    new, build, render, facts, check, convert, themeList, themeShow, themeNew, themeEject,
    themeCheck,
    schema, get, help,
  ]

  /// The command of a name.
  static func named(_ name: String) -> Command? { all.first { $0.name == name } }

  /// The commands that begin with a word: `theme list` of `theme`.
  static func group(_ word: String) -> [Command] {
    all.filter { $0.name.hasPrefix(word + " ") }
  }

  /// Every flag it takes.
  var allFlags: [Flag] { flags + [.color, .help] }

  /// How it is typed, with its arguments: `render NAME [PROFILE]`.
  var usage: String {
    ([name] + arguments.map { $0.isRequired ? $0.name : "[\($0.name)]" }).joined(separator: " ")
  }
}

extension Command.Argument {
  /// The profile, the same for all commands.
  static let profile = Command.Argument(
    name: "PROFILE", help: "The profile to read; \"-\" is standard input. Else profile.json.")
}
