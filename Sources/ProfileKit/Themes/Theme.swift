import JSONText
import Templating

/// A theme with the one it extends: where each of its files is found.
package struct Theme: Sendable {
  /// What `theme.json` says.
  package let manifest: ThemeManifest
  /// The folders its files are looked up in: its own first, then the one it extends.
  package let folders: [ThemeFolder]
  /// The files of its partials and of those it inherits, in byte order.
  let partialFiles: [String]

  private init(_ manifest: ThemeManifest, _ folders: [ThemeFolder]) {
    self.manifest = manifest
    self.folders = folders
    partialFiles = Set(folders.flatMap { $0.names(in: "partials") }).sorted()
  }

  /// The name.
  package var name: String { folders.first?.name ?? manifest.name }

  /// Finds a theme by name, with the theme it extends; the issues where it can't be used.
  package static func load(
    named name: String, from finder: ThemeFinder
  ) throws(ThemeIssues) -> Theme {
    let (folder, manifest) = try read(name, from: finder)
    guard let base = manifest.extends else {
      return Theme(manifest, [folder])
    }
    let (baseFolder, baseManifest) = try read(base, from: finder)
    guard baseManifest.extends == nil else {
      throw ThemeIssues(
        Issue(
          "theme-chain", "theme \"\(name)\" extends \"\(base)\", which extends another",
          hint: "extend a theme that stands by itself, such as \"\(ThemeFinder.defaultName)\""))
    }
    var merged = manifest
    if merged.order.isEmpty { merged.order = baseManifest.order }
    return Theme(merged, [folder, baseFolder])
  }

  private static func read(
    _ name: String, from finder: ThemeFinder
  ) throws(ThemeIssues) -> (ThemeFolder, ThemeManifest) {
    let folder = try finder.folder(named: name)
    let bytes = try folder.bytes(of: ThemeManifest.file) ?? []
    let source = SourceText(name: folder.shownPath(ThemeManifest.file), bytes: bytes)
    let (manifest, issues) = ThemeManifest.read(source)
    guard let manifest, !issues.contains(where: { $0.severity == .error }) else {
      throw ThemeIssues(issues: issues)
    }
    return (folder, manifest)
  }
}

/// Why a theme can't be used.
package struct ThemeIssues: Error, Sendable {
  /// At least one error.
  package let issues: [Issue]

  /// The issues of a theme.
  package init(issues: [Issue]) {
    self.issues = issues
  }

  /// A single issue.
  package init(_ issue: Issue) {
    issues = [issue]
  }
}
