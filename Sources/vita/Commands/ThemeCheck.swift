import Checks

extension Command {
  /// `vita theme check`.
  static let themeCheck = Command(
    name: "theme check",
    summary: "Show every problem of a theme.",
    arguments: [.theme],
    flags: [.json, .quiet],
    examples: ["vita theme check mine", "vita theme check ./themes/mine"],
    run: { arguments, surroundings in check(arguments, surroundings) })

  private static func check(
    _ arguments: ParsedArguments, _ surroundings: Surroundings
  ) -> Outcome {
    let name = arguments.words.first ?? ""
    let issues = ThemeCheck.issues(
      ofThemeNamed: name, from: ProfileInput(nil).themes(surroundings))
    var outcome = Outcome(ExitCode(issues))
    if arguments.has(.json) {
      outcome.print(IssuePresenter.json(of: issues, in: name))
      return outcome
    }
    outcome.report(issues, isQuiet: arguments.has(.quiet), surroundings)
    if !arguments.has(.quiet) { outcome.print(IssuePresenter.summary(of: issues, in: name)) }
    return outcome
  }
}

extension Command.Argument {
  /// A theme, the same for all commands.
  static let theme = Command.Argument(
    name: "THEME", isRequired: true,
    help: "The theme: one that \"vita theme list\" shows, or a folder if it holds \"/\".")
}
