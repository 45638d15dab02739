import Diagnostics
import Files

/// What a command has to say, and how the process ends.
struct Outcome: Sendable {
  /// Results go to standard output, everything else to standard error.
  private enum Stream {
    case output
    case error
  }

  private var pieces: [(stream: Stream, bytes: [UInt8])] = []
  /// How the process ends.
  var exitCode: ExitCode

  /// Nothing to say yet.
  init(_ exitCode: ExitCode = .done) {
    self.exitCode = exitCode
  }

  /// What goes to standard output.
  var standardOutput: [UInt8] { pieces.filter { $0.stream == .output }.flatMap(\.bytes) }
  /// What goes to standard error.
  var standardError: [UInt8] { pieces.filter { $0.stream == .error }.flatMap(\.bytes) }

  /// Adds to the result.
  mutating func print(_ bytes: [UInt8]) {
    pieces.append((.output, bytes))
  }

  /// Adds to the result.
  mutating func print(_ text: String) {
    print(Array(text.utf8))
  }

  /// Adds to what is said about the result.
  mutating func report(_ text: String) {
    pieces.append((.error, Array(text.utf8)))
  }

  /// Adds issues to what is said about the result, and ends the process as they ask for. The quiet
  /// are told errors only.
  mutating func report(_ issues: [Issue], isQuiet: Bool, _ surroundings: Surroundings) {
    let presenter = IssuePresenter(Style(surroundings.error))
    for issue in issues.limited where issue.severity == .error || !isQuiet {
      report(presenter.text(of: issue))
    }
    let code = ExitCode(issues)
    if code != .done { exitCode = code }
  }

  /// Gives a result: into a file, or to standard output where that is nil; false where the file
  /// can't be written, which is reported.
  mutating func deliver(
    _ bytes: [UInt8], to file: String?, isQuiet: Bool, _ surroundings: Surroundings
  ) -> Bool {
    guard let file else {
      print(surroundings.output.isTerminal ? SafeText.document(bytes) : bytes)
      return true
    }
    do throws(FileError) {
      try AtomicWriting.write(bytes, to: file)
      return true
    } catch {
      report([error.issue], isQuiet: isQuiet, surroundings)
      return false
    }
  }

  /// Writes everything, in the order it was said; how the process ends then. A reader that has gone
  /// is no error.
  func written() -> ExitCode {
    for piece in pieces {
      do throws(FileError) {
        switch piece.stream {
        case .output:
          try StreamWriting.write(piece.bytes, to: Terminal.standardOutput, named: "<stdout>")
        case .error:
          try StreamWriting.write(piece.bytes, to: Terminal.standardError, named: "<stderr>")
        }
      } catch {
        if error.problem == .brokenPipe { continue }
        let issue = Issue("unwritable-file", error.message)
        let text = IssuePresenter(Style(.none)).text(of: issue)
        try? StreamWriting.write(Array(text.utf8), to: Terminal.standardError, named: "<stderr>")
        return .inputHasProblems
      }
    }
    return exitCode
  }
}
