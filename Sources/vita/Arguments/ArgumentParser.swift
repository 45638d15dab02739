/// Parses the arguments of a command: words, `--flag value`, `--flag=value`, `-o value`,
/// `-ovalue`, letters in one (`-qo value`), and `--` before words that begin with a hyphen.
struct ArgumentParser {
  private let command: Command
  private var rest: ArraySlice<String>
  private var parsed: ParsedArguments

  init(_ command: Command, _ arguments: [String]) {
    self.command = command
    rest = arguments[...]
    parsed = ParsedArguments(command: command.name)
  }

  /// The parsed arguments, or nil if they ask for help.
  mutating func parse() throws(UsageError) -> ParsedArguments? {
    while let argument = rest.popFirst() {
      if argument == "--" {
        while let word = rest.popFirst() { try add(word) }
      } else if argument.hasPrefix("--") {
        try parseName(argument)
      } else if argument.hasPrefix("-"), argument != "-" {
        try parseLetters(argument)
      } else {
        try add(argument)
      }
      if parsed.has(.help) { return nil }
    }
    let missing = command.arguments.dropFirst(parsed.words.count).first { $0.isRequired }
    if let missing {
      throw UsageError(.missingArgument(name: missing.name), hint: missing.help, in: command.name)
    }
    return parsed
  }

  private mutating func add(_ word: String) throws(UsageError) {
    let last = command.arguments.last
    let next = command.arguments.dropFirst(parsed.words.count).first
    guard let argument = next ?? (last?.isRepeated == true ? last : nil) else {
      throw UsageError(.unexpectedArgument(word), in: command.name)
    }
    if word.isEmpty {
      throw UsageError(
        .emptyArgument(name: argument.name), hint: "a variable of the shell may not be set",
        in: command.name)
    }
    parsed.words.append(word)
  }

  private mutating func parseName(_ argument: String) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let typed = parts.first.map(String.init) ?? argument
    guard let flag = command.allFlags.first(where: { $0.typed == typed }) else {
      let hint = Suggestion.flag(for: typed, among: command.allFlags)
      throw UsageError(.unknownFlag(typed), hint: hint, in: command.name)
    }
    try add(flag, typed: typed, value: parts.count > 1 ? String(parts[1]) : nil)
  }

  private mutating func parseLetters(_ argument: String) throws(UsageError) {
    if let flag = command.allFlags.first(where: { $0.typed == "-\(argument)" }) {
      // A long name behind one hyphen would be read as letters, the first of which may be one.
      let hint = Suggestion.hint(for: flag.typed, among: [flag.typed])
      throw UsageError(.unknownFlag(argument), hint: hint, in: command.name)
    }
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      let typed = "-\(letter)"
      guard let flag = command.allFlags.first(where: { $0.letter == letter }) else {
        let hint = Suggestion.flag(for: typed, among: command.allFlags)
        throw UsageError(.unknownFlag(typed), hint: hint, in: command.name)
      }
      guard flag.valueName == nil else {
        let value = letters.first == "=" ? letters.dropFirst() : letters
        try add(flag, typed: typed, value: letters.isEmpty ? nil : String(value))
        return
      }
      try add(flag, typed: typed, value: letters.first == "=" ? String(letters.dropFirst()) : nil)
    }
  }

  private mutating func add(
    _ flag: Flag, typed: String, value attached: String?
  ) throws(UsageError) {
    guard let valueName = flag.valueName else {
      if let attached {
        throw UsageError(.unexpectedValue(flag: typed, value: attached), in: command.name)
      }
      parsed.switches.insert(flag.name)
      return
    }
    guard let value = attached ?? nextValue(), !value.isEmpty else {
      throw UsageError(
        .missingValue(flag: typed, valueName: valueName), hint: flag.help, in: command.name)
    }
    if flag.isRepeated {
      parsed.repeatedValues.append(.init(flag: flag.name, value: value))
      return
    }
    guard parsed.values.updateValue(value, forKey: flag.name) == nil else {
      throw UsageError(.repeatedFlag(flag.typed), in: command.name)
    }
  }

  /// The next argument, unless it is a flag: a value that begins with a hyphen is typed behind `=`.
  private mutating func nextValue() -> String? {
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") else { return nil }
    return rest.popFirst()
  }
}
