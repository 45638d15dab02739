/// What was typed behind a command. What it means is worked out by the command's options.
struct ParsedArguments: Sendable, Equatable {
  /// A value of a flag that may be given several times.
  struct RepeatedValue: Sendable, Equatable {
    let flag: String
    let value: String
  }

  /// The name of the command.
  let command: String
  /// What stands beside the flags.
  var words: [String] = []
  /// The values of flags, by the flags' names.
  var values: [String: String] = [:]
  /// The values of flags that may be given several times, in their order.
  var repeatedValues: [RepeatedValue] = []
  /// The names of flags without a value.
  var switches: Set<String> = []

  /// The value of a flag, or nil if it was not given.
  subscript(_ flag: Flag) -> String? { values[flag.name] }

  /// The values of a flag that may be given several times.
  func all(_ flag: Flag) -> [String] {
    repeatedValues.filter { $0.flag == flag.name }.map(\.value)
  }

  /// The words of a flag's value, between commas that spaces may stand beside; nil if the flag was
  /// not given.
  func list(_ flag: Flag) -> [String]? {
    self[flag]?.split(separator: ",").map { word in
      String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Whether a flag was given that takes no value.
  func has(_ flag: Flag) -> Bool { switches.contains(flag.name) }

  /// Whether a flag was given, with a value or without.
  func isGiven(_ flag: Flag) -> Bool {
    has(flag) || self[flag] != nil || repeatedValues.contains { $0.flag == flag.name }
  }

  /// The output file, or nil for standard output.
  var outputFile: String? { self[.outputFile].flatMap { $0 == "-" ? nil : $0 } }

  /// The error for a flag with an invalid value, or an invalid part of one.
  func invalid(
    _ flag: Flag, part: String? = nil, expected: String, hint: String? = nil
  ) -> UsageError {
    let problem = UsageError.Problem.invalidValue(
      flag: flag.typed, value: part ?? self[flag] ?? "", expected: expected)
    return UsageError(problem, hint: hint, in: command)
  }
}
