import Diagnostics
import Documents
import Formats
import Languages
import ProfileModel
import Themes

/// What is wrong with the files of a theme itself, without those it extends.
struct ThemeFilesCheck {
  private(set) var issues: [Issue] = []
  /// The unknown sections of an order that were reported, so that a list for both documents is reported
  /// once.
  private var unknownSections: Set<UnknownSection> = []

  private struct UnknownSection: Hashable {
    let key: String
    let place: Place?
  }

  init(_ theme: Theme) {
    guard let layer = theme.layers.first else { return }
    checkManifest(layer)
    for file in layer.folder.files { check(file, layer) }
    for file in layer.folder.undecodedFiles {
      report(
        .badName, "the name of \(layer.folder.shownPath(file)) is not UTF-8",
        hint: "rename it, or take it out of the theme's folder", nil)
    }
  }

  private mutating func checkManifest(_ layer: ThemeLayer) {
    let manifest = layer.manifest
    if manifest.name != layer.folder.name {
      report(
        .wrongName,
        "the theme is called \"\(manifest.name)\", but its folder \"\(layer.folder.name)\"",
        hint: "give both one name", layer.source.place(of: ["name"]))
    }
    if manifest.description?.shown == nil {
      report(
        .missingDescription, "the theme has no \"description\"",
        hint: "say in a sentence what it looks like", layer.place(of: 0))
    }
    for kind in DocumentKind.ordered {
      checkOrder(manifest.order.keys(in: kind), of: kind.name, layer)
    }
  }

  private mutating func checkOrder(
    _ order: [String], of document: String, _ layer: ThemeLayer
  ) {
    let keys = SectionType.all.map(\.key)
    let place = layer.source.place(of: ["order", document]) ?? layer.source.place(of: ["order"])
    for key in order where !keys.contains(key) {
      guard unknownSections.insert(UnknownSection(key: key, place: place)).inserted else {
        continue
      }
      let hint = closest(to: key, among: keys).map { "did you mean \"\($0)\"?" }
      report(
        .unknownSection, "\"order\" names a section \"\(key)\" that there is not",
        hint: hint ?? "the sections are \(keys.joined(separator: ", "))", place)
    }
  }

  private mutating func check(_ file: String, _ layer: ThemeLayer) {
    let parts = file.split(separator: "/").map(String.init)
    let known =
      DocumentName.renderable.map(\.templateFile) + [ThemeManifest.file, "style.css"]
    switch parts.first {
    case "partials" where parts.count == 2: checkPartial(file, parts[1], layer)
    case "phrases" where parts.count == 2: checkPhrases(file, layer)
    case ThemeAssets.folder where parts.count == 2: return
    case _ where known.contains(file): return
    default: if !Self.isAboutTheme(file, known) { unused(file, layer, among: known) }
    }
  }

  /// Whether a file is for those who look at the theme's folder: its licence, a picture of it, a text.
  private static func isAboutTheme(_ file: String, _ known: [String]) -> Bool {
    if file.contains("/") { return false }
    let stem = file.lowercased().prefix { $0 != "." }
    let isPicture = ["screenshot", "preview"].contains(stem)
    let isNotice = ["license", "licence", "copying", "changelog"].contains { stem.hasPrefix($0) }
    return isPicture || isNotice
      || (file.hasSuffix(".md") && closest(to: file, among: known) == nil)
  }

  private mutating func checkPhrases(_ file: String, _ layer: ThemeLayer) {
    guard file.hasSuffix(".json") else {
      unused(file, layer, among: [file.prefix { $0 != "." } + ".json"])
      return
    }
    let tag = String(file.dropFirst("phrases/".utf8.count).dropLast(".json".utf8.count))
    do {
      var language = Language.of(tag)
      try layer.folder.change(&language, by: tag)
    } catch {
      issues += error.issues
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
    guard stem.hasPrefix("section-"), !keys.contains(key) else { return }
    // Sections of the person's own making have keys of their own: only a slip of a key is a mistake.
    if let suggestion = closest(to: key, among: keys, within: 1) {
      unused(file, layer, among: ["partials/section-\(suggestion).\(ending)"])
    }
  }

  private mutating func unused(_ file: String, _ layer: ThemeLayer, among known: [String]) {
    let hint = closest(to: file, among: known).map { "did you mean \($0)?" }
    report(
      .unusedFile, "\(layer.folder.shownPath(file)) is never used",
      hint: hint ?? "take it out of the theme's folder", nil)
  }

  private mutating func report(
    _ code: IssueCode, _ message: String, hint: String, _ place: Place?
  ) {
    issues.append(Issue(code, message, hint: hint, at: place))
  }
}
