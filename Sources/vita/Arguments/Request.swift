/// What a whole command line asks for.
enum Request: Sendable {
  /// The command line is empty.
  case nothing
  /// The help of the program, of a command, or of a group of commands.
  case help(topic: String?)
  /// The version.
  case version
  /// A command.
  case run(Command, ParsedArguments)

  /// Finds the command, and parses its arguments.
  init(_ arguments: [String]) throws(UsageError) {
    guard let first = arguments.first else {
      self = .nothing
      return
    }
    if first.hasPrefix("-") {
      self = try Self.programFlag(first)
      return
    }
    let (command, count) = try Self.command(arguments)
    guard let command else {
      self = .help(topic: first)
      return
    }
    var parser = ArgumentParser(command, Array(arguments.dropFirst(count)))
    self = try parser.parse().map { .run(command, $0) } ?? .help(topic: command.name)
  }

  /// The flags that vita takes without a command.
  static let programFlags: [Flag] = [.help, .version]

  private static func programFlag(_ word: String) throws(UsageError) -> Request {
    switch programFlags.first(where: { $0.isTyped(as: word) }) {
    case .some(.version): return .version
    case .some: return .help(topic: nil)
    case nil: throw UsageError(.unknownFlag(word), hint: Suggestion.programFlag(for: word))
    }
  }

  /// The command that the first words name, and how many they are; nil if they ask for the help
  /// of a group.
  private static func command(_ words: [String]) throws(UsageError) -> (Command?, count: Int) {
    let first = words.first ?? ""
    if let command = Command.named(first) { return (command, 1) }
    let group = Command.group(first)
    guard !group.isEmpty else {
      throw UsageError(.unknownCommand(first), hint: Suggestion.command(for: first))
    }
    guard let second = words.dropFirst().first, second != "--" else {
      throw UsageError(
        .missingSubcommand(group: first), hint: Suggestion.commands(group), in: first)
    }
    if Flag.help.isTyped(as: second) { return (nil, 2) }
    let name = "\(first) \(second)"
    if let command = Command.named(name) { return (command, 2) }
    let hint = Suggestion.hint(for: name, among: group.map(\.name))
    throw UsageError(
      .unknownCommand(name), hint: hint ?? Suggestion.commands(group), in: first)
  }
}
