import Diagnostics
import Files
import JSONText
import Markdown

/// Starts vita: the only place that looks at the environment.
@main
enum Main {
  static func main() {
    Terminal.turnSignalsOfWritingIntoErrors()
    let outcome = VitaCommandLine.run(
      arguments: Array(ProgramStart.arguments.dropFirst()), surroundings: .process)
    Terminal.exit(with: outcome.written())
  }
}

extension Surroundings {
  /// What this process finds around it.
  static var process: Surroundings {
    Surroundings(
      output: Device(Terminal.standardOutput),
      error: Device(Terminal.standardError),
      hasProfile: { FileSystem.exists(ProfileInput.defaultPath) },
      today: Terminal.today,
      sourceDateEpoch: Terminal.environment("SOURCE_DATE_EPOCH"),
      isGitHubActions: Terminal.environment("GITHUB_ACTIONS") == "true",
      userThemes: userThemes,
      standardInput: { () throws(FileError) in
        try FileReading.standardInput(limit: Limits.maximumInputBytes)
      },
      ask: ask,
      nanoseconds: { Terminal.nanoseconds })
  }

  /// Asks a person, where one reads what is asked and can answer.
  private static var ask: (@Sendable (String) -> String?)? {
    guard Terminal.isTerminal(Terminal.standardInput),
      Terminal.isTerminal(Terminal.standardError)
    else { return nil }
    return { Terminal.ask($0) }
  }

  /// `$XDG_DATA_HOME/vita/themes`, by the XDG Base Directory Specification.
  private static var userThemes: String? {
    if let data = Terminal.environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      return "\(data)/vita/themes"
    }
    guard let home = Terminal.environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share/vita/themes"
  }
}

extension Surroundings.Device {
  /// The device behind an open descriptor.
  fileprivate init(_ descriptor: Int32) {
    let isTerminal = Terminal.isTerminal(descriptor)
    let color = ColorDepth(isTerminal: isTerminal, variable: Terminal.environment)
    let isDumb = Terminal.environment("TERM") == "dumb"
    self.init(
      isTerminal: isTerminal, showsDrawings: isTerminal && !isDumb || color != .none, color: color,
      mostColor: ColorDepth.best(Terminal.environment),
      width: isTerminal ? Terminal.width(of: descriptor) : nil)
  }
}
