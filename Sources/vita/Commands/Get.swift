import JSONText
import ProfileKit

extension Command {
  /// `vita get`.
  static let get = Command(
    name: "get",
    summary: "Print one value of a profile.",
    arguments: [
      Argument(
        name: "PATH", isRequired: true, help: "Where it stands: employers[0].roles[0].title."),
      .profile,
    ],
    flags: [.quiet],
    examples: ["vita get name", "vita get 'employers[0].roles[0].title' ada.json"],
    run: { arguments, surroundings throws(UsageError) in
      try GetOptions(arguments).get(surroundings)
    })
}

/// What a typed `vita get` means.
private struct GetOptions {
  let path: JSONPath
  let input: ProfileInput
  let isQuiet: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    let text = arguments.words.first ?? ""
    guard let path = JSONPath(text) else {
      throw UsageError(
        .invalidPath(text), hint: "write it like employers[0].roles[0].title",
        in: arguments.command)
    }
    self.path = path
    input = ProfileInput(arguments.words.dropFirst().first)
    isQuiet = arguments.has(.quiet)
  }

  func get(_ surroundings: Surroundings) -> Outcome {
    var outcome = Outcome()
    do throws(Issue) {
      let read = Profile.read(try input.source(surroundings), history: surroundings.history)
      outcome.report(read.issuesOfValues, isQuiet: isQuiet, surroundings)
      guard let tree = read.tree, outcome.exitCode == .done else { return outcome }
      switch path.value(in: tree) {
      case .success(let value):
        let text = value.string ?? JSONWriter.text(of: value, indentation: 2)
        _ = outcome.deliver(Array((text + "\n").utf8), to: nil, isQuiet: isQuiet, surroundings)
      case .failure(let missing): throw issue(of: missing)
      }
    } catch {
      outcome.report([error], isQuiet: isQuiet, surroundings)
    }
    return outcome
  }

  private func issue(of missing: JSONPath.Missing) -> Issue {
    switch missing.step {
    case .key(let key) where !missing.value.elements.isEmpty:
      return Issue(
        "no-value", "there is no \"\(key)\" here: this is a list",
        hint: "name an element: \(path.enteringList(at: missing.index).text)")
    case .key(let key):
      let keys = missing.value.members.map(\.key)
      let hint = Suggestion.hint(for: key, among: keys)
      return Issue(
        "no-value", "there is no \"\(key)\" here",
        hint: hint ?? (keys.isEmpty ? nil : "there is \(keys.joined(separator: ", "))"))
    case .index where !missing.value.isList:
      return Issue("no-value", "there are no elements here: this is \(missing.value.description)")
    case .index(let index):
      let count = missing.value.elements.count
      return Issue(
        "no-value", "there is no element \(index) here",
        hint: "the list has \(count), counted from 0")
    }
  }
}

extension JSONValue {
  fileprivate var isList: Bool {
    if case .array = content { true } else { false }
  }
}
