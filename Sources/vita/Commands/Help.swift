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
    run: { arguments, session throws(UsageError) in
      try help(arguments.words, &session)
    })

  private static func help(
    _ words: [String], _ session: inout Session
  ) throws(UsageError) {
    let topic = words.isEmpty ? nil : words.joined(separator: " ")
    if let topic, named(topic) == nil, group(topic).isEmpty {
      throw UsageError(.unknownCommand(topic), hint: Suggestion.command(for: topic))
    }
    session.print(HelpText.text(of: topic, width: HelpText.width(session.output)))
  }
}
