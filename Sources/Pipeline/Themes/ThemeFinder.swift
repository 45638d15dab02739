package import Diagnostics
package import Files
package import Formats
package import Themes

/// Finds themes by name in the places they may be.
package struct ThemeFinder: Sendable {
  /// The folders that hold theme folders, in the order they are searched; those inside the binary
  /// come last.
  package let places: [String]

  /// A finder over folders of themes: `themes/` beside the profile, the user's own.
  package init(places: [String]) {
    self.places = places
  }

  /// The name of every theme that can be found, in the order of the search; one that stands in an earlier
  /// place hides later ones.
  package func names(in world: inout World) -> [String] {
    var names: [String] = []
    for place in places {
      for name in world.listing(of: place).names where Self.isTheme("\(place)/\(name)", &world) {
        names.append(name)
      }
    }
    var seen: Set<String> = []
    return (names + EmbeddedThemes.themeNames).filter { seen.insert($0).inserted }
  }

  /// Warnings of what stands where themes are looked for, and can't be named, since its name is not
  /// UTF-8.
  package func undecodedNames(in world: inout World) -> [Issue] {
    var issues: [Issue] = []
    for place in places {
      issues += world.listing(of: place).undecodedNames.map { name in
        Issue(
          .undecodableName, "the name of \(place)/\(name) is not UTF-8", hint: "rename it")
      }
    }
    return issues
  }

  /// Finds a theme by name, or by its folder if the name holds `/`, and reads it with those it extends, as
  /// far as documents of some formats need it.
  package func theme(
    named name: String, for formats: [Format] = Format.all, in world: inout World
  ) throws(ThemeIssues) -> Theme {
    var chain = try ThemeChain(try folder(named: name, for: formats, in: &world))
    while let base = try chain.next() {
      let folder: ThemeFolder
      do {
        folder = try self.folder(named: base, for: formats, in: &world)
      } catch {
        throw error.at(chain.place)
      }
      try chain.append(folder)
    }
    return try Theme(chain)
  }

  private func folder(
    named name: String, for formats: [Format], in world: inout World
  ) throws(ThemeIssues) -> ThemeFolder {
    if name.contains("/") { return try folder(at: name, for: formats, in: &world) }
    if Self.isSimple(name) {
      for path in places.map({ "\($0)/\(name)" }) where Self.isTheme(path, &world) {
        return ThemeFolder(named: name, at: path, for: formats, in: &world)
      }
    }
    if let builtIn = ThemeFolder(builtIn: name) { return builtIn }
    throw ThemeIssues(unknown(name, in: &world))
  }

  private func folder(
    at path: String, for formats: [Format], in world: inout World
  ) throws(ThemeIssues) -> ThemeFolder {
    let path = FolderPath.withoutSlashes(path)
    guard Self.isTheme(path, &world) else {
      throw ThemeIssues(
        Issue(
          .unknownTheme, "there is no theme in \(path)",
          hint: "a theme is a folder with a \(ThemeManifest.file) in it"))
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return ThemeFolder(named: name, at: path, for: formats, in: &world)
  }

  private func unknown(_ name: String, in world: inout World) -> Issue {
    let names = names(in: &world)
    let suggestion = closest(to: name, among: names).map { "did you mean \"\($0)\"? " } ?? ""
    let searched = (places.map { "\($0)/" } + ["the built-in themes"]).joined(separator: ", ")
    return Issue(
      .unknownTheme, "there is no theme \"\(name)\"",
      hint: "\(suggestion)looked in \(searched) and found \(names.joined(separator: ", "))")
  }

  private static func isTheme(_ path: String, _ world: inout World) -> Bool {
    world.exists("\(path)/\(ThemeManifest.file)")
  }

  /// A name can't lead out of the folder it is looked up in.
  private static func isSimple(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.contains("/")
      && !name.unicodeScalars.contains("\0")
  }
}
