import Diagnostics
import Files

extension Theme {
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
    try write(found, into: own, at: path)
    return found.map { "\(path)/\($0.name)" }
  }

  private func unknownFile(_ name: String, among files: [String]) -> Issue {
    let isInFolder = files.first { $0.hasSuffix("/\(name)") }
    let hint = (isInFolder ?? closest(to: name, among: files)).map { "did you mean \"\($0)\"?" }
    return Issue(
      "unknown-file", "theme \"\(self.name)\" inherits no file \"\(name)\"",
      hint: hint ?? "\"vita theme show \(self.name)\" lists the files")
  }

  private func write(
    _ files: [(name: String, bytes: [UInt8])], into own: ThemeFolder, at path: String
  ) throws(ThemeIssues) {
    var writes: [(folder: String, name: String, bytes: [UInt8])] = []
    for file in files {
      let parts = file.name.split(separator: "/").map(String.init)
      let folder = ([path] + parts.dropLast()).joined(separator: "/")
      if parts.count > 1, let issue = own.leadingOut(parts[0]) { throw ThemeIssues(issue) }
      writes.append((folder, parts.last ?? file.name, file.bytes))
    }
    do {
      try AtomicWriting.write(writes)
    } catch {
      throw ThemeIssues(error.issue)
    }
  }
}
