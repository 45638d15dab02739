import Diagnostics

/// A theme with those it extends.
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

  /// The theme of a chain that is whole.
  package init(_ chain: ThemeChain) throws(ThemeIssues) {
    let layers = chain.layers
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
}
