import Files

/// The command line as a function: from arguments and surroundings to what is said and how it ends.
enum VitaCommandLine {
  /// Does what the arguments ask for. Files are written; nothing is printed yet.
  static func run(arguments: [String], surroundings: Surroundings) -> Outcome {
    do throws(UsageError) {
      return try run(Request(arguments), surroundings)
    } catch {
      var outcome = Outcome(.commandLineIsWrong)
      outcome.report(error.text(Style(surroundings.error)))
      return outcome
    }
  }

  /// Does what the arguments ask for, as the system gives them. Where one is not UTF-8, nothing is
  /// looked for under another name.
  static func run(arguments: [[UInt8]], surroundings: Surroundings) -> Outcome {
    let words = arguments.map { String(validating: $0, as: UTF8.self) }
    guard let index = words.firstIndex(of: nil) else {
      return run(arguments: words.compactMap(\.self), surroundings: surroundings)
    }
    var outcome = Outcome(.commandLineIsWrong)
    let error = UsageError(
      .undecodedArgument(number: index + 1, shown: UndecodedName.shown(arguments[index])),
      hint: "where it names a file, rename that, or read it through standard input: - < FILE")
    outcome.report(error.text(Style(surroundings.error)))
    return outcome
  }

  private static func run(
    _ request: Request, _ surroundings: Surroundings
  ) throws(UsageError) -> Outcome {
    var outcome = Outcome()
    switch request {
    case .nothing where surroundings.hasProfile():
      return try Command.facts.run(ParsedArguments(command: Command.facts.name), surroundings)
    case .nothing:
      outcome.exitCode = .commandLineIsWrong
      outcome.report(HelpText.program(width: HelpText.width(surroundings.error)))
    case .help(let topic):
      outcome.print(HelpText.text(of: topic, width: HelpText.width(surroundings.output)))
    case .version:
      outcome.print("vita \(vitaVersion)\n")
    case .run(let command, let arguments):
      return try command.run(arguments, surroundings.colored(arguments.colorChoice()))
    }
    return outcome
  }
}
