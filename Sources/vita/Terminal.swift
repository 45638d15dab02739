import Files
import ProfileModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system knows of the process and its terminal: the only system calls of the command line.
enum Terminal {
  static let standardInput: Int32 = 0
  static let standardOutput = StreamWriting.standardOutput
  static let standardError = StreamWriting.standardError

  /// Whether a descriptor leads to a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// The width in columns; nil for one that doesn't say, as a new pseudo-terminal.
  static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writing to a pipe that nobody reads, or beyond the limit for the size of files, gives an error from
  /// now on, and doesn't end the process.
  static func turnSignalsOfWritingIntoErrors() {
    for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
  }

  /// A variable of the environment; nil where it is not set. What is not UTF-8 in it is U+FFFD, so that
  /// it is told of, and not taken for one that is not set.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Asks on standard error, and reads a line of standard input without its line break; nil at the
  /// end of the input.
  static func ask(_ question: String) -> String? {
    try? StreamWriting.write(Array(question.utf8), to: standardError, named: "<stderr>")
    return readLine()
  }

  /// The day by the local clock.
  static var today: CalendarDay {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return CalendarDay(secondsSinceEpoch: Int(now)) }
    return CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// A clock that never goes back, in nanoseconds.
  static var nanoseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1_000_000_000 + Int(now.tv_nsec)
  }

  /// Ends the process.
  static func exit(with code: ExitCode) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code.rawValue)
    #elseif canImport(Musl)
      Musl.exit(code.rawValue)
    #else
      Darwin.exit(code.rawValue)
    #endif
  }
}
