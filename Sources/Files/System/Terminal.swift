#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system knows of the process and its terminal.
enum Terminal {
  /// Whether a descriptor leads to a terminal.
  static func isTerminal(_ descriptor: Descriptor) -> Bool {
    isatty(descriptor.number) == 1
  }

  /// The width in columns; nil for one that doesn't say, as a new pseudo-terminal.
  static func width(of descriptor: Descriptor) -> Int? {
    var size = winsize()
    guard ioctl(descriptor.number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Writing to a pipe that nobody reads, or beyond the limit for the size of files, gives an error from
  /// now on, and doesn't end the process.
  static func turnSignalsOfWritingIntoErrors() {
    for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
  }

  /// A variable of the environment; nil if it is not set. Bytes that are not UTF-8 become
  /// U+FFFD, so that the variable doesn't count as one that is not set.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Asks on standard error, and reads a line of standard input without its line break; nil at the
  /// end of the input.
  static func ask(_ question: String) -> String? {
    try? StreamWriting.write(Array(question.utf8), to: .error)
    return readLine()
  }

  /// The seconds since 1970-01-01T00:00:00 by the local clock; by that of UTC where the time zone is not
  /// known.
  static var localSeconds: Int {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return Int(now) }
    return Int(now) + Int(parts.tm_gmtoff)
  }

  /// A monotonic clock, in nanoseconds.
  static var nanoseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1_000_000_000 + Int(now.tv_nsec)
  }
}
