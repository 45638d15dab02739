import Diagnostics
import Files

/// A run of a command: the world it works in, how that shows things, and how the run ends.
///
/// Results go to standard output, everything else to standard error, each at once.
struct Session: Sendable {
  /// The world that the command works in.
  var world: World
  /// How standard output shows things.
  private(set) var output: Display
  /// How standard error shows things.
  private(set) var error: Display
  /// How the process ends.
  var exitCode = ExitCode.done
  /// Whether nothing can be printed any more.
  private var isBroken = false

  /// A run in a world.
  init(_ world: World) {
    self.world = world
    output = Display(world.output, world.variable)
    error = Display(world.error, world.variable)
  }

  /// Shows things with colour as the command line asks for it.
  mutating func color(_ choice: ColorChoice) {
    output.color(choice, world.variable)
    error.color(choice, world.variable)
  }

  /// Prints a result.
  mutating func print(_ bytes: [UInt8]) {
    write(bytes, to: .output)
  }

  /// Prints a result.
  mutating func print(_ text: String) {
    print(Array(text.utf8))
  }

  /// Says something about the result.
  mutating func report(_ text: String) {
    write(Array(text.utf8), to: .error)
  }

  /// Shows errors and warnings, and ends the process as they ask for. A quiet command shows errors only.
  mutating func report(_ issues: [Issue], isQuiet: Bool) {
    show(issues.filter { $0.severity == .error || $0.severity == .warning && !isQuiet })
    let code = ExitCode(issues)
    if code != .done { exitCode = code }
  }

  /// Shows issues.
  mutating func show(_ issues: [Issue]) {
    report(IssuePresenter(Style(error)).text(of: issues))
  }

  /// Says what is wrong with the command line.
  mutating func fail(_ usage: UsageError) {
    exitCode = .commandLineIsWrong
    report(usage.text(Style(error)))
  }

  /// Gives a result: into a file, or to standard output where that is nil; false if the file
  /// can't be written, which is reported.
  mutating func deliver(_ bytes: [UInt8], to file: String?, isQuiet: Bool) -> Bool {
    guard let file else {
      print(output.isTerminal ? SafeText.document(bytes) : bytes)
      return true
    }
    do throws(FileError) {
      try world.write(bytes, to: file)
      return true
    } catch {
      report([error.issue], isQuiet: isQuiet)
      return false
    }
  }

  /// A reader that has gone is no error.
  private mutating func write(_ bytes: [UInt8], to stream: World.Stream) {
    if bytes.isEmpty || isBroken { return }
    do throws(FileError) {
      try world.write(bytes, stream)
    } catch {
      if error.problem == .brokenPipe { return }
      isBroken = true
      exitCode = .inputHasProblems
      let text = IssuePresenter(Style(.none)).text(of: [Issue(.unwritableFile, error.message)])
      try? world.write(Array(text.utf8), .error)
    }
  }
}
