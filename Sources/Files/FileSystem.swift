/// What there is on the disk.
enum FileSystem {
  /// Whether the path leads to something, be it a folder or a device.
  static func exists(_ path: String) -> Bool {
    (try? FileStatus.of(path)) != nil
  }

  /// Whether there is something at the path itself, be it a link that leads nowhere.
  static func isTaken(_ path: String) -> Bool {
    (try? FileStatus.ofLink(path)) != nil
  }

  /// Whether the path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    (try? FileStatus.of(path))?.kind == .folder
  }

  /// Whether two paths lead to the same file; not to the same device or pipe, which keeps nothing.
  static func isSameFile(_ path: String, as other: String) -> Bool {
    guard let first = try? FileStatus.of(path), let second = try? FileStatus.of(other) else {
      return false
    }
    return first.kind == .file && first.isSameFile(as: second)
  }

  /// Whether a path leads to the file that standard input is read from.
  static func isStandardInput(_ path: String) -> Bool {
    guard let input = try? Descriptor.standardInput.status(), let file = try? FileStatus.of(path)
    else {
      return false
    }
    return file.kind == .file && file.isSameFile(as: input)
  }

  /// Whether a path leads out of a folder once its symbolic links are followed; a path that leads
  /// nowhere doesn't.
  static func leadsOut(_ path: String, of folder: String) -> Bool {
    guard let resolved = try? Paths.resolved(path), let base = try? Paths.resolved(folder) else {
      return false
    }
    return resolved != base && !Paths.isBelow(resolved, base)
  }
}
