import Themes

/// Where a theme comes from, as it is shown: `built in`, `themes/mine`.
enum ThemeOrigin {
  static func text(of folder: ThemeFolder) -> String {
    switch folder.origin {
    case .builtIn: "built in"
    case .folder(let path): SafeText.escaped(path)
    }
  }
}
