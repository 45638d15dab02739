import Themes

extension Command {
  /// `vita theme eject`.
  static let themeEject = Command(
    name: "theme eject",
    summary: "Copy inherited files into a theme, to change them.",
    arguments: [
      .theme,
      Argument(
        name: "FILE", isRequired: true, isRepeated: true,
        help: "A file that the theme inherits, as \"vita theme show\" lists it."),
    ],
    flags: [.quiet],
    examples: ["vita theme eject mine style.css partials/masthead.html"],
    run: { arguments, surroundings in eject(arguments, surroundings) })

  private static func eject(_ arguments: ParsedArguments, _ surroundings: Surroundings) -> Outcome {
    var outcome = Outcome()
    do throws(ThemeIssues) {
      let theme = try Theme.load(
        named: arguments.words.first ?? "", from: ProfileInput(nil).themes(surroundings))
      let written = try theme.eject(Array(arguments.words.dropFirst()))
      if !arguments.has(.quiet) {
        outcome.print(written.map { "copied \(SafeText.escaped($0))\n" }.joined())
      }
    } catch {
      outcome.report(error.issues, isQuiet: false, surroundings)
    }
    return outcome
  }
}
