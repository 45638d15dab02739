#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A path without symbolic links, `.` and `..`. Its folders are not all named by the user, so it need
/// not be UTF-8.
struct ResolvedPath: Equatable {
  let bytes: [UInt8]

  /// The path as system calls take it, which ends in a zero.
  var terminated: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}

/// Calls that name files by their paths.
enum Paths {
  /// Whether a path stands below a folder; of both all symbolic links are followed.
  static func isBelow(_ resolved: ResolvedPath, _ folder: ResolvedPath) -> Bool {
    let slash = UInt8(ascii: "/")
    return resolved.bytes.starts(with: folder.bytes == [slash] ? [slash] : folder.bytes + [slash])
  }

  static func rename(_ old: String, to new: String) throws(SystemError) {
    #if canImport(Glibc)
      let result = Glibc.rename(old, new)
    #elseif canImport(Musl)
      let result = Musl.rename(old, new)
    #else
      let result = Darwin.rename(old, new)
    #endif
    guard result == 0 else { throw .last }
  }

  static func remove(_ path: String) {
    _ = unlink(path)
  }

  /// Removes a folder that is empty.
  static func removeFolder(_ path: String) {
    _ = rmdir(path)
  }

  static func makeFolder(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o777) == 0 else { throw .last }
  }

  /// What a symbolic link says.
  static func target(ofLink path: String) throws(SystemError) -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { buffer in
      guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return -1 }
      return readlink(path, start, buffer.count)
    }
    guard count >= 0 else { throw .last }
    guard count < buffer.count else { throw .invalid }
    guard let text = String(validating: buffer[..<count], as: UTF8.self) else { throw .notUTF8 }
    return text
  }

  /// The path without symbolic links, `.` and `..`.
  static func resolved(_ path: String) throws(SystemError) -> ResolvedPath {
    guard !path.utf8.contains(0) else { throw .invalid }
    guard let result = realpath(path, nil) else { throw .last }
    defer { free(result) }
    return ResolvedPath(
      bytes: UnsafeBufferPointer(start: result, count: strlen(result)).map { UInt8(bitPattern: $0) }
    )
  }

  /// The names in a folder in byte order, without `.` and `..`, and without those that aren't UTF-8.
  static func names(in folder: String) throws(SystemError) -> [String] {
    let names = try nameBytes(in: folder).compactMap { String(validating: $0, as: UTF8.self) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The names in a folder, without `.` and `..`, as the system has them.
  static func nameBytes(in folder: String) throws(SystemError) -> [[UInt8]] {
    guard !folder.utf8.contains(0) else { throw .invalid }
    guard let stream = opendir(folder) else { throw .last }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names
  }

  /// The folder that a path stands in: `site` of `site/cv.html`, `.` of `cv.html`.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path as seen from a folder.
  static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  static var processNumber: Int32 { getpid() }
}
