import Checks
package import Diagnostics
package import Files
import Themes

extension ThemeFinder {
  /// Everything that is wrong with a theme, by name or folder.
  package func issues(ofThemeNamed name: String, in world: inout World) -> [Issue] {
    do {
      let theme = try theme(named: name, in: &world)
      return ThemeCheck.issues(of: theme) { file, folder throws(ThemeIssues) in
        try world.themeFile(file, in: folder).get()
      }
    } catch {
      return error.issues
    }
  }
}
