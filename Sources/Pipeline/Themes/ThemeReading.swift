import Diagnostics
import Files
import Themes

extension ThemeFolder {
  /// Reads a folder on the disk: the names of its files, and the texts among them.
  init(named name: String, at path: String, in world: inout World) {
    let leavingFolders = Self.subfolders.filter { world.leadsOut("\(path)/\($0)", of: path) }
    let top = world.listing(of: path)
    var paths: [String] = []
    for name in top.names {
      let isOwnFolder =
        world.isFolder("\(path)/\(name)") && !world.leadsOut("\(path)/\(name)", of: path)
      paths +=
        isOwnFolder
        ? world.listing(of: "\(path)/\(name)").names.map { "\(name)/\($0)" } : [name]
    }
    var undecoded = top.undecodedNames
    for subfolder in Self.subfolders where !leavingFolders.contains(subfolder) {
      undecoded += world.listing(of: "\(path)/\(subfolder)").undecodedNames.map {
        "\(subfolder)/\($0)"
      }
    }
    self.init(
      name: name, path: path,
      files: paths.map { file in
        File(path: file, bytes: Self.isText(file) ? world.themeFile(file, in: path) : nil)
      },
      undecodedFiles: undecoded,
      issues: leavingFolders.map { Issue.outsideTheme("\(path)/\($0)") })
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
