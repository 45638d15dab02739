import Diagnostics
import Files

extension Command {
  /// `vita check`.
  static let check = Command(
    name: "check",
    summary: "Show every problem of a profile and of the theme it asks for.",
    arguments: [.profile],
    flags: [.strict, .json, .asOf, .quiet],
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
  let isJSON: Bool
  let isQuiet: Bool

  init(_ arguments: ParsedArguments, _ world: World) throws(UsageError) {
    input = ProfileInput(arguments.words.first)
    show = try ShowOptions(arguments, world)
    isStrict = arguments.has(.strict)
    isJSON = arguments.has(.json)
    isQuiet = arguments.has(.quiet)
  }

  /// A profile is right if `vita build` can write all of it.
  func check(_ session: inout Session) {
    let issues = Rendering(input, show).problems(in: &session.world)
    session.exitCode = ExitCode(issues)
    if isStrict, !issues.isEmpty, session.exitCode == .done { session.exitCode = .inputHasProblems }
    if isJSON {
      session.print(IssuePresenter.json(of: issues, in: input.name))
      return
    }
    // What makes the command fail is told to the quiet too.
    let told = issues.filter { !isQuiet || isStrict || $0.severity == .error }
    if session.world.isGitHubActions {
      session.print(GitHubAnnotations.text(of: told, in: input.name))
    } else {
      session.report(told, isQuiet: false)
    }
    if !isQuiet { session.print(IssuePresenter.summary(of: issues, in: input.name)) }
  }
}
