/// Reads whole files, up to a limit.
enum FileReading {
  /// The bytes that a path leads to: a file, a device or a pipe.
  ///
  /// Not more than the limit is ever read, not even of a device without an end.
  static func bytes(at path: String, limit: Int) throws(FileError) -> [UInt8] {
    try bytes(shownAs: path, limit: limit) { () throws(SystemError) in
      try Descriptor.forReading(path)
    }
  }

  /// The bytes of a file that must stand in a folder, or below it, when all symbolic links are
  /// followed.
  static func bytes(
    at path: String, limit: Int, inside folder: String
  ) throws(FileError) -> [UInt8] {
    if FileSystem.isPlainFile(path, below: folder) {
      return try bytes(shownAs: path, limit: limit) { () throws(SystemError) in
        try Descriptor.forReading(plainFile: path)
      }
    }
    let resolved: ResolvedPath
    let base: ResolvedPath
    let kind: FileStatus.Kind
    do {
      resolved = try Paths.resolved(path)
      base = try Paths.resolved(folder)
      kind = try FileStatus.of(resolved).kind
    } catch {
      throw FileError(.read, path, error.problem)
    }
    guard Paths.isBelow(resolved, base) else {
      throw FileError(.read, path, .outside(folder))
    }
    guard kind != .stream else { throw FileError(.read, path, .notFile) }
    return try bytes(shownAs: path, limit: limit) { () throws(SystemError) in
      try Descriptor.forReading(resolved)
    }
  }

  /// The bytes of a file by its path from a folder, which leads nowhere else: neither by `..`, nor
  /// from the root, nor through a symbolic link, nor in other letters than the file's own.
  static func bytes(
    of path: String, below folder: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    let whole = Paths.join(folder, path)
    var parent = folder
    for part in path.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
      guard !part.isEmpty, part != ".", part != ".." else {
        throw FileError(.read, whole, .outside(folder))
      }
      let names = (try? Paths.names(in: parent)) ?? []
      guard names.contains(where: { $0.utf8.elementsEqual(part.utf8) }) else {
        throw FileError(.read, whole, .noSuchFile)
      }
      parent = Paths.join(parent, part)
    }
    return try bytes(at: whole, limit: limit, inside: folder)
  }

  /// The bytes of standard input, to its end.
  static func standardInput(limit: Int) throws(FileError) -> [UInt8] {
    try bytes(of: .standardInput, shownAs: World.standardInputName, limit: limit)
  }

  private static func bytes(
    shownAs name: String, limit: Int, open: () throws(SystemError) -> Descriptor
  ) throws(FileError) -> [UInt8] {
    let descriptor: Descriptor
    do {
      descriptor = try open()
    } catch {
      throw FileError(.read, name, error.problem)
    }
    defer { descriptor.close() }
    return try bytes(of: descriptor, shownAs: name, limit: limit)
  }

  private static func bytes(
    of descriptor: Descriptor, shownAs name: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    let found: [UInt8]?
    do throws(SystemError) {
      let status = try descriptor.status()
      if status.kind == .folder { throw .folder }
      let isTooLarge = status.kind == .file && status.size > limit
      found = isTooLarge ? nil : try descriptor.readAll(limit: limit, expecting: status.size)
    } catch {
      throw FileError(.read, name, error.problem)
    }
    guard let found else { throw FileError(.read, name, .largerThan(limit)) }
    return found
  }
}
