import Diagnostics
package import Files
import JSONText
package import Themes

/// Makes themes to edit.
package enum NewTheme {
  /// Makes a folder with a `theme.json` that extends a theme; gives the folder. What is there
  /// already is never written over.
  package static func make(
    _ path: String, extending base: String, from finder: ThemeFinder, in world: inout World
  ) throws(ThemeIssues) -> String {
    let folder = FolderPath.withoutSlashes(path)
    let name = folder.split(separator: "/").last.map(String.init) ?? ""
    if let issue = refusal(of: name, at: folder, extending: base, in: &world) {
      throw ThemeIssues(issue)
    }
    let extended = try finder.theme(named: base, in: &world)
    let manifest = JSONValue(
      .object([
        JSONMember(key: "name", value: JSONValue(.string(name))),
        JSONMember(
          key: "description", value: JSONValue(.string("What \(name) looks like, in a sentence."))),
        JSONMember(key: "extends", value: JSONValue(.string(extended.name))),
      ]))
    let text = JSONWriter.text(of: manifest, indentation: 2) + "\n"
    do {
      try world.write([(ThemeManifest.file, Array(text.utf8))], into: folder, onlyNew: true)
    } catch {
      throw ThemeIssues(error.issue)
    }
    return folder
  }

  private static func refusal(
    of name: String, at folder: String, extending base: String, in world: inout World
  ) -> Issue? {
    if !OptionType.isWord(name) {
      return Issue(
        .badName, "\"\(name)\" can't be the name of a theme",
        hint: "a name is a word of letters, digits and hyphens")
    }
    if EmbeddedThemes.themeNames.contains(name) {
      return Issue(
        .badName, "\"\(name)\" is the name of a built-in theme",
        hint: "choose another name and extend it: vita theme new mine --extends \(name)")
    }
    if world.isTaken(folder) {
      return Issue(
        .fileExists, "there is something at \(folder) already", hint: "choose another name")
    }
    guard base.contains("/") else { return nil }
    return Issue(
      .notAName, "a theme extends another by its name, not by a path",
      hint: "put both into the folder themes")
  }
}
