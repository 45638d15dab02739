import ProfileKit

/// Everything outside the command line that what vita does depends on.
struct Surroundings: Sendable {
  /// Where output goes.
  struct Device: Sendable {
    /// Whether a person looks at it.
    var isTerminal = false
    /// Whether escape sequences may be written to it.
    var isColored = false
    /// Its width in columns, where it has one.
    var width: Int?
  }

  /// Standard output.
  var output = Device()
  /// Standard error.
  var error = Device()
  /// The day by the local clock.
  var today: CalendarDay
  /// The day by `SOURCE_DATE_EPOCH`, as it is written there: seconds since 1970 (reproducible-builds.org).
  var sourceDateEpoch: String?
  /// Whether a workflow of GitHub Actions runs vita: it reads issues as annotations.
  var isGitHubActions = false
  /// The folder of the user's own themes.
  var userThemes: String?
  /// Reads standard input to its end.
  var standardInput: @Sendable () throws(FileError) -> [UInt8]
  /// Asks the person at the terminal, and gives the line that is typed; nil where there is nobody.
  var ask: (@Sendable (_ question: String) -> String?)?
  /// A clock that never goes back.
  var nanoseconds: @Sendable () -> Int
}
