#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the Swift runtime can't do in an empty root, where there is no `/proc`.
///
/// As a program starts, the runtime of Swift 6.3 asks `/proc/self/exe` where it is installed, and
/// aborts without an answer unless `SWIFT_ROOT` is set. Later `CommandLine.arguments` is empty. So
/// the linker puts a pointer into the list of functions that are called before the runtime's own.
package enum ProgramStart {
  /// The program's name and arguments, as `CommandLine.arguments` has them elsewhere, but in bytes: they
  /// need not be UTF-8.
  package static var arguments: [[UInt8]] {
    #if canImport(Glibc)
      if let vector = startVector {
        return (0..<Int(startCount)).compactMap { vector[$0].map(bytes) }
      }
    #endif
    let vector = CommandLine.unsafeArgv
    return (0..<Int(CommandLine.argc)).compactMap { vector[$0].map(bytes) }
  }

  private static func bytes(_ text: UnsafeMutablePointer<CChar>) -> [UInt8] {
    UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
  }
}

#if canImport(Glibc)
  // Written once, before any other code of the program runs.
  nonisolated(unsafe) private var startCount: Int32 = 0
  nonisolated(unsafe) private var startVector: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
    nil

  // glibc calls these functions with the arguments of `main`.
  @used
  @section(".preinit_array")
  private let beforeRuntime:
    @convention(c) (Int32, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Void = {
      count, vector in
      startCount = count
      startVector = vector
      if access("/proc/self/exe", F_OK) != 0 { setenv("SWIFT_ROOT", "/", 0) }
      // Nor is Swift's backtracer there, which the runtime would look for in eight places.
      setenv("SWIFT_BACKTRACE", "enable=no,swift-backtrace=/dev/null", 0)
    }
#endif
