import Formats
import Pipeline
import ProfileModel
import Themes

extension Command {
  /// `vita theme show`.
  static let themeShow = Command(
    name: "theme show",
    summary: "Show a theme's files and options.",
    arguments: [.theme],
    examples: ["vita theme show modern"],
    run: { arguments, session in show(arguments, &session) })

  private static func show(_ arguments: ParsedArguments, _ session: inout Session) {
    do throws(ThemeIssues) {
      let theme = try ProfileInput(nil).themes(in: session.world).theme(
        named: arguments.words.first ?? "", in: &session.world)
      session.print(text(of: theme))
    } catch {
      session.report(error.issues, isQuiet: false)
    }
  }

  /// The theme with its chain, its files with where each is found, and its options.
  private static func text(of theme: Theme) -> String {
    let description = theme.manifest.description?.shown.map { ": \(SafeText.line($0))" } ?? ""
    var lines = ["\(SafeText.line(theme.name))\(description)"]
    if let folder = theme.layers.first?.folder {
      lines.append("comes from: \(ThemeOrigin.text(of: folder))")
    }
    let bases = theme.layers.dropFirst().map { SafeText.line($0.folder.name) }
    if !bases.isEmpty { lines.append("extends: \(bases.joined(separator: " -> "))") }
    lines += ["", "files:"]
    let files = theme.files
    let width = files.map { displayWidth(SafeText.line($0.path)) }.max() ?? 0
    for (path, folder) in files {
      let name = TextLayout.padded(SafeText.line(path), to: width + TextLayout.gap)
      let isOwn = folder == theme.layers.first?.folder
      lines.append("  \(name)\(isOwn ? "its own" : "of \(SafeText.line(folder.name))")")
    }
    if !theme.options.isEmpty { lines += ["", "options:"] }
    for option in theme.options {
      lines.append("  \(option.name)=\(SafeText.line(option.shownValue)): \(option.expectation)")
      lines.append("    \(SafeText.line(option.description)) (of \(SafeText.line(option.theme)))")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
