/// Writes a set of files as one: every file is the old one or the new one, whenever the program
/// stops.
///
/// All new files are first written under temporary names and synced; only then are they renamed,
/// each over what its path leads to. Modes and symbolic links stay as they were. A device or a pipe
/// is written as a stream.
package enum AtomicWriting {
  /// Writes files into a folder, which is made, with its parents, where it is missing.
  ///
  /// A name is a name: none holds `/`. Throws with the path of the file at fault, and where only new
  /// files are to be made, for one that is there; before the first rename no file has changed then.
  package static func write(
    _ files: [(name: String, bytes: [UInt8])], into folder: String, onlyNew: Bool = false
  ) throws(FileError) {
    for file in files where !isName(file.name) {
      throw FileError(.write, Paths.join(folder, file.name), .notName)
    }
    let made = try FolderMaking.make(folder)
    let writes = files.map { (path: Paths.join(folder, $0.name), bytes: $0.bytes) }
    for file in writes where onlyNew && FileSystem.isTaken(file.path) {
      throw FileError(.write, file.path, .alreadyThere)
    }
    try write(writes, syncing: made)
  }

  /// Writes a single file, in a folder that exists.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write([(path: path, bytes: bytes)], syncing: [])
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.utf8.contains(UInt8(ascii: "/"))
      && !name.utf8.contains(0)
  }

  private static func write(
    _ files: [(path: String, bytes: [UInt8])], syncing made: [String]
  ) throws(FileError) {
    var targets: [WriteTarget] = []
    for file in files { targets.append(try WriteTarget(file.path)) }
    let folders = Set(targets.filter { !$0.isStream }.map(\.folder)).sorted()
    for folder in folders { TemporaryFile.removeLeftovers(in: folder) }

    var temporary: [TemporaryFile] = []
    defer { for file in temporary { file.discard() } }
    for (file, target) in zip(files, targets) where !target.isStream {
      temporary.append(try TemporaryFile(holding: file.bytes, for: target))
    }
    for (file, target) in zip(files, targets) where target.isStream {
      try writeStream(file.bytes, to: target)
    }
    for index in temporary.indices { try temporary[index].replaceTarget() }
    for folder in made + folders { try sync(folder) }
  }

  private static func writeStream(
    _ bytes: [UInt8], to target: WriteTarget
  ) throws(FileError) {
    do {
      let descriptor = try Descriptor.forStream(target.path)
      defer { descriptor.close() }
      try descriptor.writeAll(bytes)
    } catch {
      throw FileError(.write, target.shownPath, error.problem)
    }
  }

  /// Until the names in a folder are on the disk; a folder that can't be opened can't be synced.
  private static func sync(_ folder: String) throws(FileError) {
    guard let descriptor = try? Descriptor.forReading(folder) else { return }
    defer { descriptor.close() }
    do {
      try descriptor.sync()
    } catch {
      throw FileError(.write, folder, error.problem)
    }
  }
}
