import Formats
import Pipeline
import ProfileModel
import Themes

extension Command {
  /// `vita theme list`.
  static let themeList = Command(
    name: "theme list",
    summary: "List the themes, with their formats and where each comes from.",
    examples: ["vita theme list"],
    run: { _, session in list(&session) })

  private static func list(_ session: inout Session) {
    let finder = ProfileInput(nil).themes(in: session.world)
    let names = finder.names(in: &session.world)
    let width = names.map { displayWidth(SafeText.line($0)) }.max() ?? 0
    for name in names {
      do throws(ThemeIssues) {
        session.print(line(for: try finder.theme(named: name, in: &session.world), width))
      } catch {
        session.report(error.issues, isQuiet: false)
      }
    }
    session.report(finder.undecodedNames(in: &session.world), isQuiet: false)
  }

  /// A theme in a line, its name padded to a width.
  private static func line(for theme: Theme, _ width: Int) -> String {
    let name = TextLayout.padded(SafeText.line(theme.name), to: width + TextLayout.gap)
    let description = theme.manifest.description?.shown.map { SafeText.line($0) + " " } ?? ""
    let formats = theme.formats.joined(separator: ", ")
    let origin = theme.layers.first.map { ThemeOrigin.text(of: $0.folder) } ?? ""
    return "\(name)\(description)[\(formats)] (\(origin))\n"
  }
}
