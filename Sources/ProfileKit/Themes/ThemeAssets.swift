package import Templating

/// The pictures and fonts of a theme, as templates see them: the file `assets/logo.svg` is
/// `{{assets.logo}}`.
package struct ThemeAssets: TemplateFields {
  /// The names, without the extensions of their files.
  package private(set) var names: [String] = []
  private var files: [(folder: ThemeFolder, file: String)] = []
  private var addresses: [String] = []

  /// No files.
  package init() {}

  /// The folder in a theme that holds them.
  package static let folder = "assets"
  /// The name of the record in templates.
  package static let recordName = "assets"

  /// The files of a theme and of those it extends; the nearest theme's count.
  init(_ layers: [ThemeLayer]) throws(ThemeIssues) {
    for layer in layers {
      let inherited = names
      for name in layer.folder.names(in: Self.folder) {
        let file = "\(Self.folder)/\(name)"
        let stem = String(name.prefix { $0 != "." })
        if inherited.contains(stem) { continue }
        guard OptionType.isWord(stem), !stem.contains("-"), !names.contains(stem) else {
          throw ThemeIssues(
            Issue(
              "bad-name", "\(layer.folder.shownPath(file)) can't be named in templates",
              hint: "give it a name of letters and digits that no other file has"))
        }
        names.append(stem)
        files.append((layer.folder, file))
      }
    }
  }

  /// The same with the files read.
  func read() throws(ThemeIssues) -> ThemeAssets {
    var assets = self
    for (folder, file) in files {
      let bytes = try folder.bytes(of: file) ?? []
      guard let kind = AssetKind(bytes) else {
        throw ThemeIssues(
          Issue(
            "unknown-asset", "\(folder.shownPath(file)) is nothing that a page can hold",
            hint: "pictures are PNG, JPEG, WebP or SVG, fonts WOFF or WOFF2"))
      }
      guard let address = dataAddress(of: bytes, kind) else {
        throw ThemeIssues(Issue.brokenImage(folder.shownPath(file)))
      }
      assets.addresses.append(address)
    }
    return assets
  }

  /// The names that templates see.
  var shape: RecordShape {
    RecordShape(
      name: Self.recordName, slots: names.map { Slot(name: $0, kind: .setting(.asset)) })
  }

  /// The `data:` address of a file, by its number.
  package func value(ofSlot slot: Int) -> TemplateValue {
    addresses.indices.contains(slot) ? .text(addresses[slot]) : .null
  }
}
