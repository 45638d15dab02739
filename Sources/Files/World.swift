import Diagnostics

/// Everything outside of vita: the disk, the environment, the clock and the person at the terminal. What
/// vita does depends on nothing else.
///
/// A world remembers every path that a run asked it about, also where the run failed. It is passed
/// `inout` through the stages that read.
package struct World: Sendable {
  /// Where output goes.
  package enum Stream: Sendable {
    /// Standard output, for results.
    case output
    /// Standard error, for everything else.
    case error

    /// The stream as errors name it.
    var name: String { self == .output ? "<stdout>" : "<stderr>" }
  }

  /// What is behind a stream.
  package struct Device: Sendable {
    /// Whether a person looks at it.
    package var isTerminal = false
    /// Its width in columns, where it has one.
    package var width: Int?

    /// A file or a pipe.
    package init() {}
  }

  /// The name of standard input in errors.
  package static let standardInputName = "<stdin>"

  /// The device behind standard output.
  package var output = Device()
  /// The device behind standard error.
  package var error = Device()
  /// A variable of the environment; nil if it is not set.
  package var variable: @Sendable (_ name: String) -> String? = { _ in nil }
  /// The seconds since 1970-01-01T00:00:00 by the local clock.
  package var localSeconds = 0
  /// A monotonic clock, in nanoseconds.
  package var nanoseconds: @Sendable () -> Int = { 0 }
  /// Reads standard input to its end.
  package var standardInput: @Sendable () throws(FileError) -> [UInt8] = { [] }
  /// Asks the person at the terminal, and returns the typed line. It is nil without a terminal.
  package var ask: (@Sendable (_ question: String) -> String?)?
  /// Writes to a stream at once.
  package var write: @Sendable (_ bytes: [UInt8], Stream) throws(FileError) -> Void = { _, _ in }

  /// The paths on the disk that a run asked about: files that it read, folders that it listed, and what
  /// it looked for, whether or not it is there.
  package private(set) var askedPaths: Set<String> = []

  /// A world with a disk and nothing else: no terminal, no variables, no input, and clocks that stand
  /// still.
  package init() {}

  /// Remembers that the run depends on what is at a path.
  mutating func remember(_ path: String) {
    askedPaths.insert(path)
  }
}
