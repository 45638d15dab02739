import Diagnostics

// Reading from the disk, remembered. No file of more than `Limits.maximumInputBytes` is read.

extension World {
  /// The bytes that a path leads to: a file, a device or a pipe.
  package mutating func bytes(at path: String) throws(FileError) -> [UInt8] {
    remember(path)
    return try FileReading.bytes(at: path, limit: Limits.maximumInputBytes)
  }

  /// The bytes of a file that must stand in a folder, or below it, when all symbolic links are
  /// followed.
  package mutating func bytes(
    at path: String, inside folder: String
  ) throws(FileError) -> [UInt8] {
    remember(path)
    return try FileReading.bytes(at: path, limit: Limits.maximumInputBytes, inside: folder)
  }

  /// The bytes of a file by its path from a folder, which leads nowhere else: neither by `..`, nor
  /// from the root, nor through a symbolic link, nor in other letters than the file's own.
  package mutating func bytes(
    of path: String, below folder: String
  ) throws(FileError) -> [UInt8] {
    remember(Paths.join(folder, path))
    return try FileReading.bytes(of: path, below: folder, limit: Limits.maximumInputBytes)
  }

  /// Whether the path leads to something, be it a folder or a device.
  package mutating func exists(_ path: String) -> Bool {
    remember(path)
    return FileSystem.exists(path)
  }

  /// Whether there is something at the path itself, be it a link that leads nowhere.
  package mutating func isTaken(_ path: String) -> Bool {
    remember(path)
    return FileSystem.isTaken(path)
  }

  /// Whether the path leads to a folder.
  package mutating func isFolder(_ path: String) -> Bool {
    remember(path)
    return FileSystem.isFolder(path)
  }

  /// The contents of a folder, each of which is remembered; empty if the folder can't be listed.
  package mutating func listing(of folder: String) -> FolderListing {
    remember(folder)
    let listing = FolderListing(of: folder)
    for name in listing.names { remember(Paths.join(folder, name)) }
    return listing
  }

  /// Whether a path leads out of a folder once its symbolic links are followed; a path that leads
  /// nowhere doesn't.
  package mutating func leadsOut(_ path: String, of folder: String) -> Bool {
    remember(path)
    return FileSystem.leadsOut(path, of: folder)
  }

  /// Whether two paths lead to the same file; not to the same device or pipe, which keeps nothing.
  package func isSameFile(_ path: String, as other: String) -> Bool {
    FileSystem.isSameFile(path, as: other)
  }

  /// Whether a path leads to the file that standard input is read from.
  package func isStandardInput(_ path: String) -> Bool {
    FileSystem.isStandardInput(path)
  }

  /// Whether a path leads to a file that this run asked about.
  package func hasRead(_ path: String) -> Bool {
    guard let file = try? FileStatus.of(path), file.kind == .file else { return false }
    return askedPaths.contains { (try? FileStatus.of($0))?.isSameFile(as: file) == true }
  }
}
