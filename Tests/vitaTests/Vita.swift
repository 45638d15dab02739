import ProfileModel
import Testing

@testable import vita

extension Surroundings {
  /// No terminal, a fixed day, empty standard input, a clock that stands still.
  static let bare = Surroundings(
    today: CalendarDay(year: 2020, month: 12, day: 24), standardInput: { [] }, nanoseconds: { 0 })

  /// A terminal with colour on both outputs.
  static let terminal = bare.with {
    $0.output = Device(isTerminal: true, showsDrawings: true, color: .sixteen)
    $0.error = Device(isTerminal: true, showsDrawings: true, color: .sixteen)
  }

  /// These surroundings with something changed.
  func with(_ change: (inout Surroundings) -> Void) -> Surroundings {
    var changed = self
    change(&changed)
    return changed
  }

  /// These surroundings with a text on standard input.
  func reading(_ text: String) -> Surroundings {
    with { $0.standardInput = { Array(text.utf8) } }
  }
}

/// What a run said and how it ended.
struct Run: Equatable, CustomStringConvertible {
  var exitCode: Int32
  var output: String
  var error: String

  var description: String { "\(exitCode)\n--- output\n\(output)--- error\n\(error)---" }
}

/// Runs a command line, its words separated by spaces.
func vita(_ line: String, _ surroundings: Surroundings = .bare) -> Run {
  vita(line.split(separator: " ").map(String.init), surroundings)
}

/// Runs a command line.
func vita(_ arguments: [String], _ surroundings: Surroundings = .bare) -> Run {
  let outcome = VitaCommandLine.run(arguments: arguments, surroundings: surroundings)
  return Run(
    exitCode: outcome.exitCode.rawValue,
    output: String(decoding: outcome.standardOutput, as: UTF8.self),
    error: String(decoding: outcome.standardError, as: UTF8.self))
}
