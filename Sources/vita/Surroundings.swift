import Files
import ProfileModel

/// Everything outside the command line that what vita does depends on.
struct Surroundings: Sendable {
  /// Where output goes.
  struct Device: Sendable {
    /// Whether a person looks at it.
    var isTerminal = false
    /// Whether block characters can be drawn on it.
    var showsDrawings = false
    /// How many colours it shows.
    var color = ColorDepth.none
    /// How many colours it shows where colour is asked for.
    var mostColor = ColorDepth.sixteen
    /// Its width in columns, where it has one.
    var width: Int?
  }

  /// Standard output.
  var output = Device()
  /// Standard error.
  var error = Device()
  /// Whether there is a profile where vita was started.
  var hasProfile: @Sendable () -> Bool = { false }
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

extension Surroundings {
  /// These surroundings with colour as the command line asks for it.
  func colored(_ choice: ColorChoice) -> Surroundings {
    var changed = self
    changed.output = output.colored(choice)
    changed.error = error.colored(choice)
    return changed
  }
}

extension Surroundings.Device {
  fileprivate func colored(_ choice: ColorChoice) -> Surroundings.Device {
    var changed = self
    switch choice {
    case .auto: break
    case .always:
      changed.color = mostColor
      changed.showsDrawings = true
    case .never: changed.color = .none
    }
    return changed
  }
}
