#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The number by which a system call says why it failed (POSIX `errno`).
struct SystemError: Error, Equatable {
  let number: Int32

  /// The error of the call that has just failed.
  static var last: SystemError { SystemError(number: errno) }

  static let missing = SystemError(number: ENOENT)
  static let exists = SystemError(number: EEXIST)
  static let locked = SystemError(number: EWOULDBLOCK)
  static let folder = SystemError(number: EISDIR)
  static let notFolder = SystemError(number: ENOTDIR)
  static let invalid = SystemError(number: EINVAL)
  static let notUTF8 = SystemError(number: EILSEQ)
  static let noProgress = SystemError(number: EIO)
  static let noReader = SystemError(number: ENXIO)
  static let tooManyLinks = SystemError(number: ELOOP)

  var isInterruption: Bool { number == EINTR }

  var isNotReady: Bool { number == EAGAIN || number == EWOULDBLOCK }

  /// The file system doesn't know the call: there is nothing to sync or to lock.
  var isUnsupported: Bool {
    [EINVAL, ENOTSUP, EOPNOTSUPP, ENOSYS, ENOLCK].contains(number)
  }

  /// The problem as messages describe it.
  var problem: FileError.Problem {
    switch number {
    case ENOENT: .noSuchFile
    case EACCES, EPERM: .notPermitted
    case EROFS: .readOnly
    case EISDIR: .isFolder
    case ENOTDIR: .notFolder
    case ENOSPC, EDQUOT: .noSpace
    case ELOOP: .tooManyLinks
    case EILSEQ: .notUTF8
    case EFBIG: .tooLarge
    case EPIPE: .brokenPipe
    default: .other(strerror(number).map { String(cString: $0) } ?? "error \(number)")
    }
  }
}
