import Pipeline
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
    run: { arguments, session in eject(arguments, &session) })

  private static func eject(_ arguments: ParsedArguments, _ session: inout Session) {
    do throws(ThemeIssues) {
      let theme = try ProfileInput(nil).themes(in: session.world).theme(
        named: arguments.words.first ?? "", in: &session.world)
      let written = try theme.eject(Array(arguments.words.dropFirst()), in: &session.world)
      if !arguments.has(.quiet) {
        session.print(written.map { "copied \(SafeText.escaped($0))\n" }.joined())
      }
    } catch {
      session.report(error.issues, isQuiet: false)
    }
  }
}
