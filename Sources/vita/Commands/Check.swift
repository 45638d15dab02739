import Diagnostics

extension Command {
  /// `vita check`.
  static let check = Command(
    name: "check",
    summary: "Show every problem of a profile and of the theme it asks for.",
    arguments: [.profile],
    flags: [.strict, .json, .asOf, .quiet],
    examples: ["vita check", "vita check --strict", "vita check --json - < ada.json"],
    run: { arguments, surroundings throws(UsageError) in
      try CheckOptions(arguments, surroundings).check(surroundings)
    })
}

/// What a typed `vita check` means.
private struct CheckOptions {
  let input: ProfileInput
  let show: ShowOptions
  let isStrict: Bool
  let isJSON: Bool
  let isQuiet: Bool

  init(_ arguments: ParsedArguments, _ surroundings: Surroundings) throws(UsageError) {
    input = ProfileInput(arguments.words.first)
    show = try ShowOptions(arguments, surroundings)
    isStrict = arguments.has(.strict)
    isJSON = arguments.has(.json)
    isQuiet = arguments.has(.quiet)
  }

  /// A profile is right if `vita build` can write all of it.
  func check(_ surroundings: Surroundings) -> Outcome {
    let issues = Rendering(input, show).problems(surroundings)
    var outcome = Outcome(ExitCode(issues))
    if isStrict, !issues.isEmpty, outcome.exitCode == .done { outcome.exitCode = .inputHasProblems }
    if isJSON {
      outcome.print(IssuePresenter.json(of: issues, in: input.name))
      return outcome
    }
    // What makes the command fail is told to the quiet too.
    let told = issues.filter { !isQuiet || isStrict || $0.severity == .error }
    if surroundings.isGitHubActions {
      outcome.print(GitHubAnnotations.text(of: told, in: input.name))
    } else {
      outcome.report(told, isQuiet: false, surroundings)
    }
    if !isQuiet { outcome.print(IssuePresenter.summary(of: issues, in: input.name)) }
    return outcome
  }
}
