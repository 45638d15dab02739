package import Diagnostics
import Files

/// Finds themes by name in the places they may be.
package struct ThemeFinder: Sendable {
  /// The folders that hold theme folders, in the order they are searched; those inside the binary
  /// come last.
  package let places: [String]

  /// A finder over folders of themes: `themes/` beside the profile, the user's own.
  package init(places: [String]) {
    self.places = places
  }

  /// The theme that is used when nobody asks for one.
  package static let defaultName = "classic"

  /// Every theme that can be found by name, in the order of the search; a name that stands in an
  /// earlier place hides later ones.
  package var all: [ThemeFolder] {
    let inFolders = places.flatMap { place in
      FileSystem.names(in: place).map { name in
        ThemeFolder(name: name, origin: .folder("\(place)/\(name)"))
      }
    }
    let builtIn = EmbeddedThemes.themeNames.map { ThemeFolder(name: $0, origin: .builtIn) }
    var seen: Set<String> = []
    return (inFolders.filter(Self.hasManifest) + builtIn).filter { seen.insert($0.name).inserted }
  }

  /// Warnings of what stands where themes are looked for, and can't be named, since its name is not
  /// UTF-8.
  package var undecodedNames: [Issue] {
    places.flatMap { place in
      FileSystem.undecodedNames(in: place).map { name in
        Issue(
          "bad-name", "the name of \(place)/\(name) is not UTF-8", hint: "rename it",
          severity: .warning)
      }
    }
  }

  /// Finds a theme: by its folder if the name holds `/`, else by name.
  package func folder(named name: String) throws(ThemeIssues) -> ThemeFolder {
    if name.contains("/") { return try folder(at: name) }
    let candidates =
      Self.isSimple(name)
      ? places.map { ThemeFolder(name: name, origin: .folder("\($0)/\(name)")) } : []
    if let found = candidates.first(where: Self.hasManifest) { return found }
    if EmbeddedThemes.themeNames.contains(name) {
      return ThemeFolder(name: name, origin: .builtIn)
    }
    throw ThemeIssues(unknown(name))
  }

  private func folder(at path: String) throws(ThemeIssues) -> ThemeFolder {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = ThemeFolder(name: name, origin: .folder(path))
    guard Self.hasManifest(folder) else {
      throw ThemeIssues(
        Issue(
          "unknown-theme", "there is no theme in \(path)",
          hint: "a theme is a folder with a \(ThemeManifest.file) in it"))
    }
    return folder
  }

  private func unknown(_ name: String) -> Issue {
    let names = all.map(\.name)
    let suggestion = closest(to: name, among: names).map { "did you mean \"\($0)\"? " } ?? ""
    let tried = (places.map { "\($0)/" } + ["the built-in themes"]).joined(separator: ", ")
    return Issue(
      "unknown-theme", "there is no theme \"\(name)\"",
      hint: "\(suggestion)looked in \(tried) and found \(names.joined(separator: ", "))")
  }

  private static func hasManifest(_ folder: ThemeFolder) -> Bool {
    switch folder.origin {
    case .builtIn: true
    case .folder(let path): FileSystem.exists("\(path)/\(ThemeManifest.file)")
    }
  }

  /// A name can't lead out of the folder it is looked up in.
  private static func isSimple(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.contains("/")
      && !name.unicodeScalars.contains("\0")
  }
}
