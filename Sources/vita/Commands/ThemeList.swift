import Formats
import ProfileModel
import Themes

extension Command {
  /// `vita theme list`.
  static let themeList = Command(
    name: "theme list",
    summary: "List the themes, with their formats and where each comes from.",
    examples: ["vita theme list"],
    run: { _, surroundings in list(surroundings) })

  private static func list(_ surroundings: Surroundings) -> Outcome {
    var outcome = Outcome()
    let finder = ProfileInput(nil).themes(surroundings)
    let folders = finder.all
    let nameWidth = folders.map { displayWidth(SafeText.line($0.name)) }.max() ?? 0
    for folder in folders {
      do throws(ThemeIssues) {
        let theme = try Theme.load(named: folder.name, from: finder)
        let name = TextLayout.padded(SafeText.line(folder.name), to: nameWidth + TextLayout.gap)
        let description = theme.manifest.description?.shown.map { SafeText.line($0) + " " } ?? ""
        let formats = theme.formats.joined(separator: ", ")
        outcome.print("\(name)\(description)[\(formats)] (\(ThemeOrigin.text(of: folder)))\n")
      } catch {
        outcome.report(error.issues, isQuiet: false, surroundings)
      }
    }
    outcome.report(finder.undecodedNames, isQuiet: false, surroundings)
    return outcome
  }
}
