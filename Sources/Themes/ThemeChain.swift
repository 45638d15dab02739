package import Diagnostics

/// A theme and those that it extends, while they are found one after the other.
package struct ThemeChain: Sendable {
  /// The theme itself, then the one it extends, and so on, as far as they are found.
  package private(set) var layers: [ThemeLayer]

  /// The chain that begins with a theme.
  package init(_ folder: ThemeFolder) throws(ThemeIssues) {
    layers = [try ThemeLayer(folder)]
  }

  /// The name of the theme that is to be found next; nil if the chain is whole.
  package func next() throws(ThemeIssues) -> String? {
    guard let layer = layers.last, let base = layer.manifest.extends else { return nil }
    guard base.name != layer.folder.name else { throw ThemeIssues(layer.extendsItself(base)) }
    return base.name
  }

  /// Where the next theme is named.
  package var place: Place? {
    layers.last.flatMap { layer in layer.manifest.extends.map { layer.place(of: $0.offset) } }
  }

  /// Adds the theme that was to be found.
  package mutating func append(_ folder: ThemeFolder) throws(ThemeIssues) {
    if let start = layers.firstIndex(where: { $0.folder == folder }) {
      let names = layers[start...].map(\.folder.name) + [folder.name]
      throw ThemeIssues(
        Issue(
          .themeCycle, "themes extend each other: \(names.joined(separator: " -> "))",
          hint: "let one of them extend a theme that stands by itself, such as "
            + "\"\(EmbeddedThemes.defaultName)\"",
          at: place))
    }
    layers.append(try ThemeLayer(folder))
  }
}

/// A theme without those it extends.
package struct ThemeLayer: Sendable {
  /// Its files.
  package let folder: ThemeFolder
  /// What its `theme.json` says.
  package let manifest: ThemeManifest
  /// The text of its `theme.json`.
  package let source: SourceText

  /// Reads the `theme.json` of a folder.
  init(_ folder: ThemeFolder) throws(ThemeIssues) {
    guard folder.issues.isEmpty else { throw ThemeIssues(issues: folder.issues) }
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
      .themeCycle, "theme \"\(base.name)\" extends its own name",
      hint: isHiding
        ? "give it and its folder another name to extend the built-in theme of this one"
        : "let it extend a theme that stands by itself, such as \"\(EmbeddedThemes.defaultName)\"",
      at: place(of: base.offset))
  }

  /// The place of a byte of `theme.json`; where there may be many, they need an index of the text.
  package func place(of offset: Int) -> Place { Place(offset, in: source) }
}
