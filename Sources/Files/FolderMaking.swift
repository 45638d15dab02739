/// Makes folders.
enum FolderMaking {
  /// Makes a folder with its parents; gives the folders that are new, the outermost first.
  static func make(_ folder: String) throws(FileError) -> [String] {
    var missing: [String] = []
    var path = folder
    while !path.isEmpty, try !isFolder(path, of: folder) {
      missing.append(path)
      path = parent(of: path)
    }
    var made: [String] = []
    for path in missing.reversed() {
      do {
        try Paths.makeFolder(path)
        made.append(path)
      } catch  where error == .exists && FileSystem.isFolder(path) {
        continue
      } catch {
        remove(made)
        throw FileError(.write, folder, error == .exists ? .notFolder : error.problem)
      }
    }
    return made
  }

  /// Removes folders that were created, unless they are no longer empty.
  static func remove(_ made: [String]) {
    for path in made.reversed() { Paths.removeFolder(path) }
  }

  private static func isFolder(
    _ path: String, of folder: String
  ) throws(FileError) -> Bool {
    do throws(SystemError) {
      guard try FileStatus.of(path).kind == .folder else {
        throw .notFolder
      }
      return true
    } catch  where error == .missing {
      return false
    } catch {
      throw FileError(.write, folder, error.problem)
    }
  }

  /// The folder that a folder stands in.
  static func parent(of path: String) -> String {
    Paths.folder(of: FolderPath.withoutSlashes(path))
  }
}
