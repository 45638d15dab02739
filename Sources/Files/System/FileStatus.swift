#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system knows of a file.
struct FileStatus: Equatable {
  enum Kind {
    case file
    case folder
    case link
    /// A device, a pipe, a socket.
    case stream
  }

  let kind: Kind
  /// In bytes.
  let size: Int
  /// The permission bits.
  let mode: UInt32
  let owner: UInt32
  let group: UInt32
  /// Together with the inode, which file it is.
  let device: UInt64
  let inode: UInt64

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .stream
      }
    size = Int(status.st_size)
    mode = UInt32(status.st_mode & 0o7777)
    owner = status.st_uid
    group = status.st_gid
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
  }

  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }

  /// Of what a path leads to, through symbolic links.
  static func of(_ path: String) throws(SystemError) -> FileStatus {
    guard !path.utf8.contains(0) else { throw .invalid }
    return try of(Array(path.utf8CString))
  }

  /// Of what stands at a path.
  static func of(_ path: ResolvedPath) throws(SystemError) -> FileStatus {
    try of(path.terminated)
  }

  private static func of(_ path: [CChar]) throws(SystemError) -> FileStatus {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// Of the path itself, be it a symbolic link.
  static func ofLink(_ path: String) throws(SystemError) -> FileStatus {
    guard !path.utf8.contains(0) else { throw .invalid }
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .last }
    return FileStatus(status)
  }
}
