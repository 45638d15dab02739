import Diagnostics
import JSONText
import Pipeline
import ProfileModel

extension Command {
  /// `vita get`.
  static let get = Command(
    name: "get",
    summary: "Print one value of a profile.",
    arguments: [
      Argument(
        name: "PATH", isRequired: true,
        help:
          "Where it stands: employers[0].roles[0].title. A key with dots, brackets or spaces in it"
          + " stands in brackets and quotes: extra[\"a.b\"]."),
      .profile,
    ],
    flags: [.quiet],
    examples: [
      "vita get name", "vita get 'employers[0].roles[0].title' ada.json",
      "vita get 'extra[\"a.b\"]'",
    ],
    run: { arguments, session throws(UsageError) in
      try GetOptions(arguments).get(&session)
    })
}

/// What a typed `vita get` means.
private struct GetOptions {
  let path: JSONPath
  let input: ProfileInput
  let isQuiet: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    let text = arguments.words.first ?? ""
    do {
      path = try JSONPath(text)
    } catch {
      throw UsageError(
        .invalidPath(text, reason: error.message, column: error.column),
        hint: "write it like employers[0].roles[0].title or extra[\"a.b\"]", in: arguments.command)
    }
    input = ProfileInput(arguments.words.dropFirst().first)
    isQuiet = arguments.has(.quiet)
  }

  func get(_ session: inout Session) {
    do throws(Issue) {
      let read = Opened(try input.source(in: &session.world))
      session.report(read.issuesOfValues, isQuiet: isQuiet)
      guard let tree = read.tree, session.exitCode == .done else { return }
      switch path.value(in: tree) {
      case .success(let value):
        let text = value.string ?? JSONWriter.text(of: value, indentation: 2)
        _ = session.deliver(Array((text + "\n").utf8), to: nil, isQuiet: isQuiet)
      case .failure(let missing): throw issue(of: missing)
      }
    } catch {
      session.report([error], isQuiet: isQuiet)
    }
  }

  private func issue(of missing: JSONPath.Missing) -> Issue {
    let value = missing.value
    switch (missing.step, value.content) {
    case (.key(let key), .array(let elements)):
      return Issue(
        .noValue, "there is no \"\(key)\" here: this is a list",
        hint: elements.isEmpty
          ? "it has no elements" : "name an element: \(path(missing, key, elements.count))")
    case (.key(let key), .object):
      let keys = value.members.map(\.key)
      let hint = Suggestion.hint(for: key, among: keys)
      return Issue(
        .noValue, "there is no \"\(key)\" here",
        hint: hint ?? (keys.isEmpty ? nil : "there is \(keys.joined(separator: ", "))"))
    case (.key(let key), _):
      return Issue(.noValue, "there is no \"\(key)\" here: this is \(value.description)")
    case (.index(let index), .array(let elements)):
      return Issue(
        .noValue, "there is no element \(index) here",
        hint: "the list has \(elements.count), counted from 0")
    case (.index, _):
      return Issue(.noValue, "there are no elements here: this is \(value.description)")
    }
  }

  /// The path that leads into a list of so many: a number that stands for a key was meant as an index.
  private func path(_ missing: JSONPath.Missing, _ key: String, _ count: Int) -> String {
    let number =
      key.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      ? Int(key) : nil
    let element = number.map { $0 < count ? $0 : 0 } ?? 0
    return path.enteringList(at: missing.index, element: element, replacing: number != nil).text
  }
}
