import Diagnostics
import Files
import Formats
import Themes

extension ThemeFolder {
  /// Reads a folder on the disk: the names of its files, and the texts that documents of some formats
  /// need.
  init(named name: String, at path: String, for formats: [Format], in world: inout World) {
    let top = world.listing(of: path)
    var files: [String] = []
    var undecoded = top.undecodedNames
    var issues: [Issue] = []
    for name in top.names {
      let isFolder = world.isFolder("\(path)/\(name)")
      guard isFolder, !world.leadsOut("\(path)/\(name)", of: path) else {
        files.append(name)
        let isNeeded = isFolder && Self.subfolders.contains(name)
        if isNeeded { issues.append(.outsideTheme("\(path)/\(name)")) }
        continue
      }
      let listing = world.listing(of: "\(path)/\(name)")
      files += listing.names.map { "\(name)/\($0)" }
      if Self.subfolders.contains(name) {
        undecoded += listing.undecodedNames.map { "\(name)/\($0)" }
      }
    }
    self.init(
      name: name, path: path,
      files: files.map { file in
        let isRead = Self.isText(file, of: formats)
        return File(path: file, bytes: isRead ? world.themeFile(file, in: path) : nil)
      },
      undecodedFiles: undecoded, issues: issues)
  }
}

extension World {
  /// A file of a theme's folder, or why it can't be read.
  mutating func themeFile(_ file: String, in folder: String) -> Result<[UInt8], ThemeIssues> {
    do {
      return .success(try bytes(at: "\(folder)/\(file)", inside: folder))
    } catch {
      return .failure(ThemeIssues(error.issue))
    }
  }
}

extension World {
  /// A file of a theme, wherever that is.
  mutating func bytes(of file: String, in folder: ThemeFolder) throws(ThemeIssues) -> [UInt8] {
    if let bytes = try folder.bytes(of: file) { return bytes }
    guard case .folder(let path) = folder.origin else { return [] }
    return try themeFile(file, in: path).get()
  }
}

extension Issue {
  /// Why a subfolder of a theme can't be used.
  static func outsideTheme(_ path: String) -> Issue {
    Issue(
      .outsideTheme, "\(path) leads out of the theme",
      hint: "make it a folder instead of a link")
  }
}
