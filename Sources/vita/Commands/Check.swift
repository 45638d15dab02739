import Diagnostics
import Files

extension Command {
  /// `vita check`.
  static let check = Command(
    name: "check",
    summary: "Show every problem of a profile and of the theme it asks for.",
    arguments: [.profile],
    flags: [.strict, .suggestions, .json, .asOf, .quiet],
    examples: ["vita check", "vita check --strict", "vita check --json - < ada.json"],
    run: { arguments, session throws(UsageError) in
      try CheckOptions(arguments, session.world).check(&session)
    })
}

/// What a typed `vita check` means.
private struct CheckOptions {
  let input: ProfileInput
  let show: ShowOptions
  let isStrict: Bool
  let showsSuggestions: Bool
  let isJSON: Bool
  let isQuiet: Bool

  init(_ arguments: ParsedArguments, _ world: World) throws(UsageError) {
    input = ProfileInput(arguments.words.first)
    show = try ShowOptions(arguments, world)
    isStrict = arguments.has(.strict)
    showsSuggestions = arguments.has(.suggestions)
    isJSON = arguments.has(.json)
    isQuiet = arguments.has(.quiet)
  }

  /// A profile is right if `vita build` can write all of it.
  func check(_ session: inout Session) {
    let issues = Rendering(input, show).problems(in: &session.world)
    session.exitCode = ExitCode(issues, isStrict: isStrict)
    let shown = issues.filter(isShown)
    if isJSON {
      session.print(IssuePresenter.json(of: shown, in: input.name))
      return
    }
    if session.world.isGitHubActions {
      session.print(GitHubAnnotations.text(of: shown, in: input.name))
    } else {
      session.show(shown)
    }
    if !isQuiet { session.print(summary(of: issues)) }
  }

  /// What makes the command fail is told to the quiet too.
  private func isShown(_ issue: Issue) -> Bool {
    switch issue.severity {
    case .error: true
    case .warning: !isQuiet || isStrict || isJSON
    case .suggestion: showsSuggestions && (!isQuiet || isJSON)
    }
  }

  /// How many issues there are, and how to see those that are not shown.
  private func summary(of issues: [Issue]) -> String {
    let summary = IssuePresenter.summary(of: issues, in: input.name)
    let isHiding = !showsSuggestions && issues.contains { $0.severity == .suggestion }
    return isHiding ? "\(summary.dropLast()); see --suggestions\n" : summary
  }
}
