import Pipeline

extension Command {
  /// `vita theme check`.
  static let themeCheck = Command(
    name: "theme check",
    summary: "Show every problem of a theme.",
    arguments: [.theme],
    flags: [.json, .quiet],
    examples: ["vita theme check mine", "vita theme check ./themes/mine"],
    run: { arguments, session in check(arguments, &session) })

  private static func check(
    _ arguments: ParsedArguments, _ session: inout Session
  ) {
    let name = arguments.words.first ?? ""
    let issues = ProfileInput(nil).themes(in: session.world).issues(
      ofThemeNamed: name, in: &session.world)
    session.exitCode = ExitCode(issues)
    if arguments.has(.json) {
      session.print(IssuePresenter.json(of: issues, in: name))
      return
    }
    session.report(issues, isQuiet: arguments.has(.quiet))
    if !arguments.has(.quiet) { session.print(IssuePresenter.summary(of: issues, in: name)) }
  }
}

extension Command.Argument {
  /// A theme, the same for all commands.
  static let theme = Command.Argument(
    name: "THEME", isRequired: true,
    help: "The theme: one that \"vita theme list\" shows, or a folder if it holds \"/\".")
}
