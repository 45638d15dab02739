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

  /// Whether a path leads to a file below a folder, and through no symbolic link on the way. That takes
  /// far fewer system calls than to resolve both.
  static func isPlainFile(_ path: String, below folder: String) -> Bool {
    guard let names = names(of: path, below: folder) else { return false }
    var path = folder
    for (index, name) in names.enumerated() {
      path += "/\(name)"
      let kind: FileStatus.Kind = index == names.count - 1 ? .file : .folder
      guard (try? FileStatus.ofLink(path))?.kind == kind else { return false }
    }
    return true
  }

  /// The names on the way from a folder to a path below it; nil for a path that leads elsewhere by its
  /// names.
  private static func names(of path: String, below folder: String) -> [Substring]? {
    guard path.hasPrefix(folder + "/") else { return nil }
    let names = path.dropFirst(folder.count + 1).split(
      separator: "/", omittingEmptySubsequences: false)
    return names.contains { ["", ".", ".."].contains($0) } ? nil : names
  }

  /// Whether a path leads out of a folder once its symbolic links are followed; a path that leads
  /// nowhere doesn't.
  static func leadsOut(_ path: String, of folder: String) -> Bool {
    if names(of: path, below: folder)?.count == 1,
      (try? FileStatus.ofLink(path))?.kind == .folder
    {
      return false
    }
    guard let resolved = try? Paths.resolved(path), let base = try? Paths.resolved(folder) else {
      return false
    }
    return resolved != base && !Paths.isBelow(resolved, base)
  }
}
