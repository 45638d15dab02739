extension Command {
  /// `vita help`.
  static let help = Command(
    name: "help",
    summary: "Show what vita or a command takes.",
    arguments: [
      Argument(
        name: "COMMAND", isRepeated: true, help: "The command; without it, all commands are shown.")
    ],
    examples: ["vita help", "vita help build", "vita help theme list"],
    run: { arguments, surroundings throws(UsageError) in
      try help(arguments.words, surroundings)
    })

  private static func help(
    _ words: [String], _ surroundings: Surroundings
  ) throws(UsageError) -> Outcome {
    let topic = words.isEmpty ? nil : words.joined(separator: " ")
    if let topic, named(topic) == nil, group(topic).isEmpty {
      throw UsageError(.unknownCommand(topic), hint: Suggestion.command(for: topic))
    }
    var outcome = Outcome()
    outcome.print(HelpText.text(of: topic, width: HelpText.width(surroundings.output)))
    return outcome
  }
}
