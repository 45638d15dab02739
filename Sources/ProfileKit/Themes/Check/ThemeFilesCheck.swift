import JSONText

/// What is wrong with the files of a theme itself, without those it extends.
struct ThemeFilesCheck {
  private(set) var issues: [Issue] = []

  init(_ theme: Theme) {
    guard let layer = theme.layers.first else { return }
    checkManifest(layer)
    for file in layer.folder.files { check(file, layer, theme) }
  }

  private mutating func checkManifest(_ layer: ThemeLayer) {
    let manifest = layer.manifest
    if manifest.name != layer.folder.name {
      report(
        "wrong-name",
        "the theme is called \"\(manifest.name)\", but its folder \"\(layer.folder.name)\"",
        hint: "give both one name", layer.source.place(of: ["name"]))
    }
    if manifest.description?.shown == nil {
      report(
        "missing-description", "the theme has no \"description\"",
        hint: "say in a sentence what it looks like", layer.place(of: 0))
    }
    checkOrder(manifest.order.about, of: "about", layer)
    checkOrder(manifest.order.cv, of: "cv", layer)
  }

  private mutating func checkOrder(
    _ order: [String]?, of document: String, _ layer: ThemeLayer
  ) {
    let keys = SectionType.all.map(\.key)
    let place = layer.source.place(of: ["order", document]) ?? layer.source.place(of: ["order"])
    for key in order ?? [] where !keys.contains(key) {
      let hint = closest(to: key, among: keys).map { "did you mean \"\($0)\"?" }
      report(
        "unknown-section", "\"order\" names a section \"\(key)\" that there is not",
        hint: hint ?? "the sections are \(keys.joined(by: ", "))", place)
    }
  }

  private mutating func check(_ file: String, _ layer: ThemeLayer, _ theme: Theme) {
    let parts = file.split(separator: "/").map(String.init)
    let documents = DocumentName.all.map(\.templateFile)
    switch parts.first {
    case "partials" where parts.count == 2: checkPartial(file, parts[1], layer)
    case "phrases" where parts.count == 2, ThemeAssets.folder where parts.count == 2: return
    case _ where documents.contains(file) || [ThemeManifest.file, "style.css"].contains(file):
      return
    default:
      guard
        !file.hasSuffix(".md") || file.contains("/") || closest(to: file, among: documents) != nil
      else { return }
      unused(file, layer, among: documents + [ThemeManifest.file, "style.css"])
    }
  }

  private mutating func checkPartial(_ file: String, _ name: String, _ layer: ThemeLayer) {
    let stem = String(name.prefix { $0 != "." })
    let ending = String(name.dropFirst(stem.count + 1))
    guard Format.of(ending) != nil else {
      unused(file, layer, among: Format.all.map { "partials/\(stem).\($0.fileExtension)" })
      return
    }
    let keys = SectionType.all.map(\.key)
    let key = String(stem.dropFirst("section-".count))
    if stem.hasPrefix("section-"), !keys.contains(key) {
      unused(file, layer, among: keys.map { "partials/section-\($0).\(ending)" })
    }
  }

  private mutating func unused(_ file: String, _ layer: ThemeLayer, among known: [String]) {
    let hint = closest(to: file, among: known).map { "did you mean \($0)?" }
    report(
      "unused-file", "\(layer.folder.shownPath(file)) is never used",
      hint: hint ?? "take it out of the theme's folder", nil)
  }

  private mutating func report(
    _ kind: String, _ message: String, hint: String, _ place: Place?
  ) {
    let issue = Issue(kind, message, hint: hint, at: place)
    // What one list says of both documents is wrong once.
    if !issues.contains(issue) { issues.append(issue) }
  }
}
