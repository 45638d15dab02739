package import Diagnostics
import Formats
import Pictures
package import Templating

/// The pictures and fonts of a theme, as templates see them: the file `assets/logo.svg` is
/// `{{assets.logo}}`.
package struct ThemeAssets: TemplateFields {
  /// The names, without the extensions of their files.
  package private(set) var names: [String] = []
  private var files: [(folder: ThemeFolder, file: String)] = []
  /// The `data:` addresses of the files that were read, by their numbers.
  private var addresses: [Int: String] = [:]

  /// No files.
  package init() {}

  /// The folder in a theme that holds them.
  package static let folder = "assets"
  /// The name of the record in templates.
  package static let recordName = DocumentPage.assetsName

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
              .badName, "\(layer.folder.shownPath(file)) can't be named in templates",
              hint: "give it a name of letters and digits that no other file has"))
        }
        names.append(stem)
        files.append((layer.folder, file))
      }
    }
  }

  /// The same with the files of some names read: those that documents use. Together they have a limit,
  /// so that no theme can exhaust memory.
  package func read(
    _ used: some Collection<String>, limit: Int = Limits.maximumAssetBytes,
    _ read: ThemeFileReader
  ) throws(ThemeIssues) -> ThemeAssets {
    var assets = self
    var room = limit
    for index in files.indices where used.contains(names[index]) {
      let (bytes, kind) = try content(of: index, read)
      room -= bytes.count
      guard room >= 0 else { throw ThemeIssues(tooLarge(index, limit)) }
      guard let address = dataAddress(of: bytes, kind) else { throw ThemeIssues(broken(index)) }
      assets.addresses[index] = address
    }
    return assets
  }

  /// What is wrong with files by themselves, whether or not a document uses them: one after the other
  /// is read, and none is kept.
  package func issues(_ read: ThemeFileReader) -> [Issue] {
    files.indices.flatMap { index in
      do throws(ThemeIssues) {
        let (bytes, kind) = try content(of: index, read)
        return PictureMetadata.removed(from: bytes, kind) == nil ? [broken(index)] : []
      } catch {
        return error.issues
      }
    }
  }

  private func content(
    of index: Int, _ read: ThemeFileReader
  ) throws(ThemeIssues) -> ([UInt8], AssetKind) {
    let (folder, file) = files[index]
    let bytes = try folder.bytes(of: file, read)
    guard let kind = AssetKind(bytes) else {
      throw ThemeIssues(
        Issue(
          .unknownAsset, "\(folder.shownPath(file)) is nothing that a page can hold",
          hint: "pictures are PNG, JPEG, WebP or SVG, fonts WOFF or WOFF2"))
    }
    return (bytes, kind)
  }

  private func broken(_ index: Int) -> Issue { Issue.brokenImage(shownPath(index)) }

  private func tooLarge(_ index: Int, _ limit: Int) -> Issue {
    Issue(
      .assetsTooLarge,
      "with \(shownPath(index)) the pictures and fonts that the documents use are "
        + "larger than \(Limits.shown(bytes: limit))",
      hint: "save it smaller, or use fewer")
  }

  private func shownPath(_ index: Int) -> String {
    files[index].folder.shownPath(files[index].file)
  }

  /// The names that templates see.
  var shape: RecordShape {
    RecordShape(
      name: Self.recordName, slots: names.map { Slot(name: $0, kind: .setting(.asset)) })
  }

  /// The `data:` address of a file, by its number.
  package func value(ofSlot slot: Int) -> TemplateValue { TemplateValue(addresses[slot]) }
}
