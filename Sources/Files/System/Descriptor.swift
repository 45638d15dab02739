#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, by its number. Whoever opens one closes it.
struct Descriptor {
  let number: Int32

  static let standardInput = Descriptor(number: 0)
  static let standardOutput = Descriptor(number: 1)
  static let standardError = Descriptor(number: 2)

  static func forReading(_ path: String) throws(SystemError) -> Descriptor {
    try open(path, O_RDONLY | O_NOCTTY)
  }

  /// A file that is no symbolic link itself.
  static func forReading(plainFile path: String) throws(SystemError) -> Descriptor {
    try open(path, O_RDONLY | O_NOCTTY | O_NOFOLLOW)
  }

  static func forReading(_ path: ResolvedPath) throws(SystemError) -> Descriptor {
    try open(path.terminated, O_RDONLY | O_NOCTTY)
  }

  /// A device or a pipe. A pipe that nothing reads from is waited for, or throws `.noReader`.
  static func forStream(
    _ path: String, waitsForReader: Bool
  ) throws(SystemError) -> Descriptor {
    try open(path, O_WRONLY | O_NOCTTY | O_TRUNC | (waitsForReader ? 0 : O_NONBLOCK))
  }

  /// A file that wasn't there before, readable by others only if it is to be a new file.
  static func forNewFile(_ path: String, isPrivate: Bool) throws(SystemError) -> Descriptor {
    try open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: isPrivate ? 0o600 : 0o666)
  }

  static func forLocking(_ path: String) throws(SystemError) -> Descriptor {
    try open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  }

  private static func open(
    _ path: String, _ flags: Int32, mode: mode_t = 0
  ) throws(SystemError) -> Descriptor {
    guard !path.utf8.contains(0) else { throw .invalid }
    return try open(Array(path.utf8CString), flags, mode: mode)
  }

  private static func open(
    _ path: [CChar], _ flags: Int32, mode: mode_t = 0
  ) throws(SystemError) -> Descriptor {
    while true {
      #if canImport(Glibc)
        let number = Glibc.open(path, flags | O_CLOEXEC, mode)
      #elseif canImport(Musl)
        let number = Musl.open(path, flags | O_CLOEXEC, mode)
      #else
        let number = Darwin.open(path, flags | O_CLOEXEC, mode)
      #endif
      if number >= 0 { return aboveStandard(Descriptor(number: number)) }
      let error = SystemError.last
      guard error.isInterruption else { throw error }
    }
  }

  /// Keeps 0, 1 and 2 free where the caller of the program has closed them: else an error message
  /// would go into a file.
  private static func aboveStandard(_ descriptor: Descriptor) -> Descriptor {
    guard descriptor.number < 3 else { return descriptor }
    let higher = fcntl(descriptor.number, F_DUPFD_CLOEXEC, 3)
    guard higher >= 0 else { return descriptor }
    descriptor.close()
    return Descriptor(number: higher)
  }

  func close() {
    #if canImport(Glibc)
      _ = Glibc.close(number)
    #elseif canImport(Musl)
      _ = Musl.close(number)
    #else
      _ = Darwin.close(number)
    #endif
  }

  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// Until the bytes are on the disk, where the file system can tell.
  func sync() throws(SystemError) {
    while fsync(number) != 0 {
      let error = SystemError.last
      if error.isUnsupported { return }
      guard error.isInterruption else { throw error }
    }
  }

  /// Takes the lock of the file for this descriptor, or throws `.locked`.
  func lock() throws(SystemError) {
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      let error = SystemError.last
      guard error.isInterruption else { throw error }
    }
  }

  /// Owner and mode as another file has them; the owner only where the system allows it.
  func takeOver(_ status: FileStatus, from own: FileStatus) throws(SystemError) {
    if status.owner != own.owner || status.group != own.group {
      _ = fchown(number, status.owner, status.group)
    }
    guard fchmod(number, mode_t(status.mode)) == 0 else { throw .last }
  }
}
