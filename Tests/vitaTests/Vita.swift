import Files
import Synchronization
import TestSupport
import Testing

@testable import vita

extension World {
  /// No terminal, a fixed day, empty standard input, a clock that stands still.
  static let bare = World().with { $0.localSeconds = secondsOfChristmasEve }

  /// 2020-12-24T00:00:00.
  private static let secondsOfChristmasEve = 1_608_768_000

  /// A terminal with colour on both outputs.
  static let terminal = bare.with {
    $0.output.isTerminal = true
    $0.error.isTerminal = true
  }

  /// This world with something changed.
  func with(_ change: (inout World) -> Void) -> World {
    var changed = self
    change(&changed)
    return changed
  }

  /// This world with variables in its environment.
  func with(_ variables: [String: String]) -> World {
    with { $0.variable = { variables[$0] } }
  }

  /// This world with a folder of a temporary folder as the one for the user's own themes, which is
  /// `vita/themes` there too.
  func userThemes(_ name: String, of folder: TemporaryFolder) throws -> World {
    try folder.putFolder("vita")
    try folder.putLink("vita/themes", to: "../\(name)")
    return with(["XDG_DATA_HOME": folder.path])
  }

  /// This world with a text on standard input.
  func reading(_ text: String) -> World {
    with { $0.standardInput = { Array(text.utf8) } }
  }
}

/// What a run printed and how it ended.
struct Run: Equatable, CustomStringConvertible {
  var exitCode: Int32
  var output: String
  var error: String

  var description: String { "\(exitCode)\n--- output\n\(output)--- error\n\(error)---" }
}

/// Keeps what a run prints.
private final class Recorder: Sendable {
  private let printed = Mutex((output: [UInt8](), error: [UInt8]()))

  func write(_ bytes: [UInt8], to stream: World.Stream) {
    printed.withLock { stream == .output ? ($0.output += bytes) : ($0.error += bytes) }
  }

  var output: String { String(decoding: printed.withLock(\.output), as: UTF8.self) }
  var error: String { String(decoding: printed.withLock(\.error), as: UTF8.self) }
}

/// Runs a command line, its words separated by spaces.
func vita(_ line: String, _ world: World = .bare) -> Run {
  vita(line.split(separator: " ").map(String.init), world)
}

/// Runs a command line where there is no profile, unless one is named.
func vita(
  _ arguments: [String], _ world: World = .bare, profile: String = "no/profile.json"
) -> Run {
  recorded(world) { VitaCommandLine.run(arguments, in: &$0, profile: profile) }
}

/// Runs a command line as the system gives it.
func vita(bytes arguments: [[UInt8]]) -> Run {
  recorded(.bare) { VitaCommandLine.run(arguments, in: &$0) }
}

private func recorded(_ world: World, _ work: (inout World) -> ExitCode) -> Run {
  let recorder = Recorder()
  var world = world.with { $0.write = { recorder.write($0, to: $1) } }
  let code = work(&world)
  return Run(exitCode: code.rawValue, output: recorder.output, error: recorder.error)
}
