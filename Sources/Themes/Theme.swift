package import Diagnostics

/// A theme with those it extends: where each of its files is found.
package struct Theme: Sendable {
  /// The theme itself, then the one it extends, then the one that extends, and so on.
  package let layers: [ThemeLayer]
  /// The sections it wants first: for each document its own choice, else the one of the next theme that
  /// makes one.
  package let order: ThemeOrder
  /// Its options and those it inherits.
  package let options: [ThemeOption]
  /// Its pictures and fonts and those it inherits, not yet read.
  package let assets: ThemeAssets
  /// The files of its partials and of those it inherits, in byte order.
  let partialFiles: [String]

  private init(_ layers: [ThemeLayer]) throws(ThemeIssues) {
    let merging = OptionMerging(layers)
    guard merging.issues.isEmpty else { throw ThemeIssues(issues: merging.issues) }
    self.layers = layers
    options = merging.options
    assets = try ThemeAssets(layers)
    order = layers.reduce(into: ThemeOrder()) { $0.inherit($1.manifest.order) }
    partialFiles = Set(layers.flatMap { $0.folder.names(in: "partials") }).sorted()
  }

  /// The name.
  package var name: String { layers.first?.folder.name ?? "" }

  /// What `theme.json` says, without what is inherited.
  package var manifest: ThemeManifest { layers.first?.manifest ?? ThemeManifest() }

  /// Finds a theme by name, with those it extends; the issues where it can't be used.
  package static func load(
    named name: String, from finder: ThemeFinder
  ) throws(ThemeIssues) -> Theme {
    var layers = [try ThemeLayer(try finder.folder(named: name))]
    while let layer = layers.last, let base = layer.manifest.extends {
      guard base.name != layer.folder.name else { throw ThemeIssues(layer.extendsItself(base)) }
      let folder: ThemeFolder
      do {
        folder = try finder.folder(named: base.name)
      } catch {
        throw error.at(layer.place(of: base.offset))
      }
      if let start = layers.firstIndex(where: { $0.folder == folder }) {
        let chain = layers[start...].map(\.folder.name) + [folder.name]
        throw ThemeIssues(
          Issue(
            "theme-cycle", "themes extend each other: \(chain.joined(separator: " -> "))",
            hint: "let one of them extend a theme that stands by itself, such as "
              + "\"\(ThemeFinder.defaultName)\"",
            at: layer.place(of: base.offset)))
      }
      layers.append(try ThemeLayer(folder))
    }
    return try Theme(layers)
  }
}

/// A theme without those it extends.
package struct ThemeLayer: Sendable {
  /// Where its files are.
  package let folder: ThemeFolder
  /// What its `theme.json` says.
  package let manifest: ThemeManifest
  /// The text of its `theme.json`.
  package let source: SourceText

  /// Reads the `theme.json` of a folder.
  init(_ folder: ThemeFolder) throws(ThemeIssues) {
    try folder.checkSubfolders()
    let bytes = try folder.bytes(of: ThemeManifest.file) ?? []
    let source = SourceText(name: folder.shownPath(ThemeManifest.file), bytes: bytes)
    let (manifest, issues) = ThemeManifest.read(source)
    guard let manifest, !issues.contains(where: { $0.severity == .error }) else {
      throw ThemeIssues(issues: issues)
    }
    self.folder = folder
    self.manifest = manifest
    self.source = source
  }

  /// A name is looked up from the start, so a theme that hides one of its own name can't extend it.
  fileprivate func extendsItself(_ base: ThemeReference) -> Issue {
    let isHiding = EmbeddedThemes.themeNames.contains(base.name) && folder.origin != .builtIn
    return Issue(
      "theme-cycle", "theme \"\(base.name)\" extends its own name",
      hint: isHiding
        ? "give it and its folder another name to extend the built-in theme of this one"
        : "let it extend a theme that stands by itself, such as \"\(ThemeFinder.defaultName)\"",
      at: place(of: base.offset))
  }

  /// The place of a byte of `theme.json`; where there may be many, they need an index of the text.
  package func place(of offset: Int) -> Place { Place(offset, in: source) }
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
  /// The same issues at a place, for those that have none.
  package func at(_ place: Place) -> ThemeIssues {
    ThemeIssues(
      issues: issues.map { issue in
        var issue = issue
        issue.place = issue.place ?? place
        return issue
      })
  }
}
