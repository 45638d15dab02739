/// What a path that is to be written leads to.
struct WriteTarget {
  /// The path as the user named it.
  let shownPath: String
  /// The path with the symbolic links at its end followed; for a stream as the user named it.
  let path: String
  /// The file that is there; nil for a new one.
  let old: FileStatus?

  /// A device, a pipe, or what is open already, as `/dev/stdout`.
  let isStream: Bool

  /// The folder the file stands in, where its temporary file goes.
  var folder: String { Paths.folder(of: path) }

  /// Follows a path; throws if it is a folder or leads nowhere.
  init(_ shownPath: String) throws(FileError) {
    self.shownPath = shownPath
    do throws(SystemError) {
      let old = try Self.status(shownPath)
      if old?.kind == .folder { throw .folder }
      let end = old?.kind == .stream ? nil : try Self.followingLinks(shownPath)
      self.old = old
      isStream = end == nil
      path = end ?? shownPath
    } catch {
      throw FileError(.write, shownPath, error.problem)
    }
    guard isStream || FileSystem.isFolder(folder) else {
      throw FileError(.write, shownPath, .noSuchFolder)
    }
  }

  private static func status(_ path: String) throws(SystemError) -> FileStatus? {
    do {
      return try FileStatus.of(path)
    } catch  where error == .missing {
      return nil
    }
  }

  /// More links than this in a row lead in a circle.
  private static let maximumLinks = 40

  /// The end of a chain of links; nil if it runs through `/proc`, whose links are open files.
  private static func followingLinks(_ path: String) throws(SystemError) -> String? {
    var path = path
    for _ in 0..<maximumLinks {
      if path.hasPrefix("/proc/") { return nil }
      do {
        guard try FileStatus.ofLink(path).kind == .link else { return path }
      } catch  where error == .missing {
        return path
      }
      path = Paths.join(Paths.folder(of: path), try Paths.target(ofLink: path))
    }
    throw .tooManyLinks
  }
}
