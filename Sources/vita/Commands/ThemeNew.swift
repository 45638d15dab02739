import Pipeline
import Themes

extension Command {
  /// `vita theme new`.
  static let themeNew = Command(
    name: "theme new",
    summary: "Make the folder of a new theme.",
    arguments: [
      Argument(
        name: "NAME", isRequired: true,
        help: "The name, for a folder in themes; or the folder, if it holds \"/\".")
    ],
    flags: [.extends, .quiet],
    examples: ["vita theme new mine", "vita theme new mine --extends modern"],
    run: { arguments, session in make(arguments, &session) })

  private static func make(_ arguments: ParsedArguments, _ session: inout Session) {
    let word = arguments.words.first ?? ""
    do throws(ThemeIssues) {
      let folder = try NewTheme.make(
        word.contains("/") ? word : "themes/\(word)",
        extending: arguments[.extends] ?? EmbeddedThemes.defaultName,
        from: ProfileInput(nil).themes(in: session.world), in: &session.world)
      if !arguments.has(.quiet) {
        let shown = SafeText.escaped(folder)
        session.print("made \(shown)/\(ThemeManifest.file)\n")
        session.print(
          "copy what you want to change: vita theme eject \(SafeText.escaped(word)) style.css\n")
      }
    } catch {
      session.report(error.issues, isQuiet: false)
    }
  }
}
