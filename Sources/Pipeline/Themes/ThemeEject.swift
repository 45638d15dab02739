import Diagnostics
package import Files
package import Themes

extension Theme {
  /// Copies files that the theme inherits into its folder; gives their new paths. A file of its own is
  /// never written over, and nothing is written where a name is wrong.
  package func eject(_ names: [String], in world: inout World) throws(ThemeIssues) -> [String] {
    guard let own = layers.first?.folder, case .folder(let path) = own.origin else {
      throw ThemeIssues(
        Issue(
          .builtInTheme, "theme \"\(name)\" is built in, and can't be changed",
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
            .fileExists, "theme \"\(self.name)\" has its own \(name) already",
            hint: "edit it, or take it away first"))
      } else {
        found.append((name, try world.bytes(of: file.path, in: file.folder)))
      }
    }
    guard issues.isEmpty else { throw ThemeIssues(issues: issues) }
    try Self.write(found, into: path, in: &world)
    return found.map { "\(path)/\($0.name)" }
  }

  private func unknownFile(_ name: String, among files: [String]) -> Issue {
    let isInFolder = files.first { $0.hasSuffix("/\(name)") }
    let hint = (isInFolder ?? closest(to: name, among: files)).map { "did you mean \"\($0)\"?" }
    return Issue(
      .unknownFile, "theme \"\(self.name)\" inherits no file \"\(name)\"",
      hint: hint ?? "\"vita theme show \(self.name)\" lists the files")
  }

  private static func write(
    _ files: [(name: String, bytes: [UInt8])], into path: String, in world: inout World
  ) throws(ThemeIssues) {
    var writes: [(folder: String, name: String, bytes: [UInt8])] = []
    for file in files {
      let parts = file.name.split(separator: "/").map(String.init)
      let folder = ([path] + parts.dropLast()).joined(separator: "/")
      if parts.count > 1, world.leadsOut("\(path)/\(parts[0])", of: path) {
        throw ThemeIssues(.outsideTheme("\(path)/\(parts[0])"))
      }
      writes.append((folder, parts.last ?? file.name, file.bytes))
    }
    do {
      try world.write(writes)
    } catch {
      throw ThemeIssues(error.issue)
    }
  }
}
