import Files

/// The command line as a function: from arguments and a world to how it ends.
enum VitaCommandLine {
  /// Does what the arguments ask for, as the system gives them. Where one is not UTF-8, nothing is
  /// looked for under another name.
  static func run(_ arguments: [[UInt8]], in world: inout World) -> ExitCode {
    var words: [String] = []
    for (index, argument) in arguments.enumerated() {
      guard let word = String(validating: argument, as: UTF8.self) else {
        return undecoded(argument, number: index + 1, in: world)
      }
      words.append(word)
    }
    return run(words, in: &world)
  }

  /// Does what the arguments ask for; without any, the facts of a profile are shown if it is there.
  static func run(
    _ arguments: [String], in world: inout World, profile: String = ProfileInput.defaultPath
  ) -> ExitCode {
    var session = Session(world)
    do throws(UsageError) {
      let request = try Request(arguments)
      if case .nothing = request, world.exists(profile) {
        try Command.facts.run(ParsedArguments(command: Command.facts.name), &session)
      } else {
        try run(request, &session)
      }
    } catch {
      session.fail(error)
    }
    world = session.world
    return session.exitCode
  }

  private static func undecoded(_ argument: [UInt8], number: Int, in world: World) -> ExitCode {
    var session = Session(world)
    session.fail(
      UsageError(
        .undecodedArgument(number: number, shown: UndecodedName.shown(argument)),
        hint: "where it names a file, rename that, or read it through standard input: - < FILE"))
    return session.exitCode
  }

  private static func run(_ request: Request, _ session: inout Session) throws(UsageError) {
    switch request {
    case .nothing:
      session.exitCode = .commandLineIsWrong
      session.report(HelpText.program(width: HelpText.width(session.error)))
    case .help(let topic):
      session.print(HelpText.text(of: topic, width: HelpText.width(session.output)))
    case .version:
      session.print("vita \(vitaVersion)\n")
    case .run(let command, let arguments):
      session.color(try arguments.colorChoice())
      try command.run(arguments, &session)
    }
  }
}
