import Diagnostics

/// How vita tells the program that started it what came of it.
enum ExitCode: Int32 {
  /// Everything was done.
  case done = 0
  /// The input has problems, or a file can't be read or written.
  case inputHasProblems = 1
  /// The command line is wrong.
  case commandLineIsWrong = 2
  /// vita itself is wrong: EX_SOFTWARE of sysexits.h.
  case bug = 70

  /// What issues come to: warnings alone are no problem.
  init(_ issues: [Issue]) {
    let errors = issues.filter { $0.severity == .error }
    if errors.contains(where: { $0.code == .internalMistake }) {
      self = .bug
    } else if errors.contains(where: { $0.code == .wrongSetting }) {
      self = .commandLineIsWrong
    } else {
      self = errors.isEmpty ? .done : .inputHasProblems
    }
  }
}
