/// What is wrong with a command line.
struct UsageError: Error, Sendable, Equatable {
  /// What was found.
  enum Problem: Sendable, Equatable {
    case unknownCommand(String)
    case missingSubcommand(group: String)
    case unknownFlag(String)
    case repeatedFlag(String)
    case missingValue(flag: String, valueName: String)
    case unexpectedValue(flag: String, value: String)
    case invalidValue(flag: String, value: String, expected: String)
    case missingArgument(name: String)
    case emptyArgument(name: String)
    case unexpectedArgument(String)
    case undecodedArgument(number: Int, shown: String)
    case unknownDocument(String)
    case uselessFlag(flag: String, document: String)
    case invalidPath(String, reason: String, column: Int)
    case invalidVariable(name: String, value: String, expected: String)
  }

  /// What was found.
  let problem: Problem
  /// What to do about it.
  let hint: String?
  /// The command that it was found in.
  let command: String?

  init(_ problem: Problem, hint: String? = nil, in command: String? = nil) {
    self.problem = problem
    self.hint = hint
    self.command = command
  }
}

extension UsageError {
  /// The error as it is shown, with the line of help that it ends in.
  func text(_ style: Style) -> String {
    var lines = ["\(style.error("error:")) \(SafeText.escaped(message))"]
    if case .invalidPath(let path, _, let column) = problem {
      let excerpt = SourceExcerpt(of: path, at: column)
      let caret = String(repeating: " ", count: excerpt.caretColumn) + style.error("^")
      lines += ["  \(excerpt.text)", "  \(caret)"]
    }
    if let hint { lines.append("  \(SafeText.escaped(hint))") }
    lines.append("see \"\(["vita help", command].compactMap(\.self).joined(separator: " "))\"")
    return lines.map { $0 + "\n" }.joined()
  }

  /// What is wrong, in one line.
  var message: String {
    let command = command.map { "vita \($0)" } ?? "vita"
    return switch problem {
    case .unknownCommand(let word): "unknown command \"\(word)\""
    case .missingSubcommand(let group): "\"vita \(group)\" needs another word"
    case .unknownFlag(let flag): "unknown flag \"\(flag)\" for \"\(command)\""
    case .repeatedFlag(let flag): "\"\(flag)\" is given twice"
    case .missingValue(let flag, let name): "\"\(flag)\" needs a value: \(flag) \(name)"
    case .unexpectedValue(let flag, let value):
      "\"\(flag)\" takes no value, but is given \"\(value)\""
    case .invalidValue(let flag, let value, let expected):
      "\"\(flag)\" takes \(expected), not \"\(value)\""
    case .missingArgument(let name): "\"\(command)\" needs \(name)"
    case .emptyArgument(let name): "\"\(command)\" is given an empty \(name)"
    case .unexpectedArgument(let word): "unexpected argument \"\(word)\" for \"\(command)\""
    case .undecodedArgument(let number, let shown):
      "argument \(number) is not UTF-8: \"\(shown)\""
    case .unknownDocument(let name): "there is no document \"\(name)\""
    case .uselessFlag(let flag, let document): "\"\(flag)\" changes nothing in \(document)"
    case .invalidPath(let path, let reason, _): "\"\(path)\" is no path of a value: \(reason)"
    case .invalidVariable(let name, let value, let expected):
      "the environment variable \(name) must hold \(expected), not \"\(value)\""
    }
  }
}
