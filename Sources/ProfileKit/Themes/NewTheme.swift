import JSONText
import Templating

/// Makes themes to edit.
package enum NewTheme {
  /// Makes a folder with a `theme.json` that extends a theme; gives the folder. What is there
  /// already is never written over.
  package static func make(
    _ path: String, extending base: String, from finder: ThemeFinder
  ) throws(ThemeIssues) -> String {
    var folder = path
    while folder.utf8.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let name = folder.split(separator: "/").last.map(String.init) ?? ""
    if let issue = refusal(of: name, in: folder, extending: base) { throw ThemeIssues(issue) }
    let extended = try Theme.load(named: base, from: finder)
    let manifest = JSONValue(
      .object([
        JSONMember(key: "name", value: JSONValue(.string(name))),
        JSONMember(
          key: "description", value: JSONValue(.string("What \(name) looks like, in a sentence."))),
        JSONMember(key: "extends", value: JSONValue(.string(extended.name))),
      ]))
    let text = JSONWriter.text(of: manifest, indentation: 2) + "\n"
    do {
      try AtomicWriting.write([(ThemeManifest.file, Array(text.utf8))], into: folder, onlyNew: true)
    } catch {
      throw ThemeIssues(error.issue)
    }
    return folder
  }

  private static func refusal(
    of name: String, in folder: String, extending base: String
  ) -> Issue? {
    if !OptionType.isWord(name) {
      return Issue(
        "bad-name", "\"\(name)\" can't be the name of a theme",
        hint: "a name is a word of letters, digits and hyphens")
    }
    if EmbeddedThemes.themeNames.contains(name) {
      return Issue(
        "bad-name", "\"\(name)\" is the name of a built-in theme",
        hint: "choose another name and extend it: vita theme new mine --extends \(name)")
    }
    if FileSystem.isTaken(folder) {
      return Issue(
        "file-exists", "there is something at \(folder) already", hint: "choose another name")
    }
    guard base.contains("/") else { return nil }
    return Issue(
      "not-a-name", "a theme extends another by its name, not by a path",
      hint: "put both into the folder themes")
  }
}

extension Theme {
  /// The files of the theme and those it inherits, by path in byte order, with where each is found.
  package var files: [(path: String, folder: ThemeFolder)] {
    var files: [(path: String, folder: ThemeFolder)] = []
    for (index, layer) in layers.enumerated() {
      for path in layer.folder.files where !files.contains(where: { $0.path == path }) {
        if index == 0 || path != ThemeManifest.file { files.append((path, layer.folder)) }
      }
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Copies files that the theme inherits into its folder; gives their new paths. A file of its own is
  /// never written over, and nothing is written where a name is wrong.
  package func eject(_ names: [String]) throws(ThemeIssues) -> [String] {
    guard let own = layers.first?.folder, case .folder(let path) = own.origin else {
      throw ThemeIssues(
        Issue(
          "built-in-theme", "theme \"\(name)\" is built in, and can't be changed",
          hint: "make one that extends it: vita theme new mine --extends \(name)"))
    }
    let files = files
    var found: [(name: String, bytes: [UInt8])] = []
    var issues: [Issue] = []
    for name in names {
      guard let file = files.first(where: { $0.path == name }) else {
        issues.append(unknownFile(name, among: files.map(\.path)))
        continue
      }
      if file.folder == own {
        issues.append(
          Issue(
            "file-exists", "theme \"\(self.name)\" has its own \(name) already",
            hint: "edit it, or take it away first"))
      } else if let bytes = try file.folder.bytes(of: name) {
        found.append((name, bytes))
      }
    }
    guard issues.isEmpty else { throw ThemeIssues(issues: issues) }
    return try found.map { (file) throws(ThemeIssues) in try Self.write(file, into: path) }
  }

  private func unknownFile(_ name: String, among files: [String]) -> Issue {
    let isInFolder = files.first { $0.hasSuffix("/\(name)") }
    let hint = (isInFolder ?? closest(to: name, among: files)).map { "did you mean \"\($0)\"?" }
    return Issue(
      "unknown-file", "theme \"\(self.name)\" inherits no file \"\(name)\"",
      hint: hint ?? "\"vita theme show \(self.name)\" lists the files")
  }

  private static func write(
    _ file: (name: String, bytes: [UInt8]), into path: String
  ) throws(ThemeIssues) -> String {
    let parts = file.name.split(separator: "/").map(String.init)
    let folder = ([path] + parts.dropLast()).joined(by: "/")
    if FileSystem.leadsOut(folder, of: path) {
      throw ThemeIssues(
        Issue(
          "outside-theme", "\(folder) leads out of the theme",
          hint: "make it a folder instead of a link"))
    }
    do {
      try AtomicWriting.write([(parts.last ?? file.name, file.bytes)], into: folder)
    } catch {
      throw ThemeIssues(error.issue)
    }
    return "\(path)/\(file.name)"
  }

  /// The formats that the theme or one it extends has a document in: `html`, `md`, `txt`.
  package var formats: [String] {
    let paths = files.map(\.path)
    return Format.all.map(\.fileExtension).filter { format in
      DocumentName.all.contains { $0.fileExtension == format && paths.contains($0.templateFile) }
    }
  }
}

extension ThemeOption {
  /// The value as it is typed behind `--set`.
  package var shownValue: String {
    switch value {
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    default: ""
    }
  }
}
