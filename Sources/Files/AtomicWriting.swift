/// Writes a set of files as one: every file is the old one or the new one, whenever the program
/// stops.
///
/// All new files are first written under temporary names and synced; only then are they renamed,
/// each over what its path leads to. Modes and symbolic links stay as they were. A device or a pipe
/// is written as a stream. Where something fails, the folders that were made for the files go again.
enum AtomicWriting {
  /// Writes files into a folder, which is created with its parents if it is missing.
  ///
  /// A name is a name: none holds `/`. Throws with the path of the file at fault, and where only new
  /// files are to be made, for one that is there; before the first rename no file has changed then.
  /// A pipe that nothing reads from is an error: a folder's files are not named one by one, so nobody
  /// knows that one is to be read.
  static func write(
    _ files: [(name: String, bytes: [UInt8])], into folder: String, onlyNew: Bool = false
  ) throws(FileError) {
    try write(files.map { (folder, $0.name, $0.bytes) }, onlyNew: onlyNew)
  }

  /// Writes files into several folders, as one set.
  static func write(
    _ files: [(folder: String, name: String, bytes: [UInt8])], onlyNew: Bool = false
  ) throws(FileError) {
    for file in files where !isName(file.name) {
      throw FileError(.write, Paths.join(file.folder, file.name), .notName)
    }
    var made: [String] = []
    do throws(FileError) {
      for folder in Set(files.map(\.folder)).sorted() { made += try FolderMaking.make(folder) }
      let writes = files.map { (path: Paths.join($0.folder, $0.name), bytes: $0.bytes) }
      for file in writes where onlyNew && FileSystem.isTaken(file.path) {
        throw FileError(.write, file.path, .alreadyThere)
      }
      try write(writes, waitsForReaders: false, syncing: made.map(FolderMaking.parent))
    } catch {
      FolderMaking.remove(made)
      throw error
    }
  }

  /// Writes a single file, in a folder that exists. A pipe is opened as a shell does it, which waits
  /// for a reader.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write([(path: path, bytes: bytes)], waitsForReaders: true, syncing: [])
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.utf8.contains(UInt8(ascii: "/"))
      && !name.utf8.contains(0)
  }

  private static func write(
    _ files: [(path: String, bytes: [UInt8])], waitsForReaders: Bool, syncing made: [String]
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
    try writeStreams(
      zip(files, targets).filter(\.1.isStream).map { ($0.0.bytes, $0.1) }, waits: waitsForReaders)
    for index in temporary.indices { try temporary[index].replaceTarget() }
    for folder in made + folders { try sync(folder) }
  }

  /// Opens all streams before the first is written: one that can't be opened leaves the others alone.
  private static func writeStreams(
    _ streams: [(bytes: [UInt8], target: WriteTarget)], waits: Bool
  ) throws(FileError) {
    var open: [Descriptor] = []
    defer { for descriptor in open { descriptor.close() } }
    for stream in streams {
      do {
        open.append(try Descriptor.forStream(stream.target.path, waitsForReader: waits))
      } catch {
        let isUnread = !waits && error == .noReader
        throw FileError(.write, stream.target.shownPath, isUnread ? .noReader : error.problem)
      }
    }
    for (descriptor, stream) in zip(open, streams) {
      do {
        try descriptor.writeAll(stream.bytes)
      } catch {
        throw FileError(.write, stream.target.shownPath, error.problem)
      }
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
