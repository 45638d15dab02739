import Diagnostics

/// The exit status, which reports the outcome to the program that started vita.
enum ExitCode: Int32 {
  /// Everything was done.
  case done = 0
  /// The input has problems, or a file can't be read or written.
  case inputHasProblems = 1
  /// The command line is wrong.
  case commandLineIsWrong = 2
  /// vita itself is wrong: EX_SOFTWARE of sysexits.h.
  case bug = 70

  /// What issues come to: errors are problems, where that is asked for warnings too; suggestions never.
  init(_ issues: [Issue], isStrict: Bool = false) {
    let problems = issues.map(\.code).filter { code in
      code.severity == .error || isStrict && code.severity == .warning
    }
    if problems.contains(where: { $0.cause == .vita }) {
      self = .bug
    } else if problems.contains(where: { $0.cause == .commandLine }) {
      self = .commandLineIsWrong
    } else {
      self = problems.isEmpty ? .done : .inputHasProblems
    }
  }
}
