import JSONText
import ProfileKit

extension Command {
  /// `vita new`.
  static let new = Command(
    name: "new",
    summary: "Write a small profile to begin with.",
    arguments: [
      Argument(name: "DIR", help: "The folder to write profile.json into. Else this one.")
    ],
    flags: [.quiet],
    examples: ["vita new", "vita new ada"],
    run: { arguments, surroundings throws(UsageError) in
      NewOptions(arguments).write(surroundings)
    })
}

/// What a typed `vita new` means.
private struct NewOptions {
  let folder: String
  let isQuiet: Bool

  init(_ arguments: ParsedArguments) {
    folder = arguments.words.first ?? "."
    isQuiet = arguments.has(.quiet)
  }

  /// Nothing is asked and nothing is written where there is a profile already.
  func write(_ surroundings: Surroundings) -> Outcome {
    var outcome = Outcome()
    let name = ProfileInput.defaultPath
    let path = folder == "." ? name : folder + (folder.hasSuffix("/") ? "" : "/") + name
    guard !FileSystem.isTaken(path) else {
      let issue = Issue(
        "file-exists", "\(path) is already there", hint: "nothing was written; name another folder")
      outcome.report([issue], isQuiet: isQuiet, surroundings)
      return outcome
    }
    let text = JSONWriter.text(of: profile(surroundings).json, indentation: 2) + "\n"
    do throws(FileError) {
      try AtomicWriting.write([(name, Array(text.utf8))], into: folder, onlyNew: true)
    } catch {
      outcome.report([error.issue], isQuiet: isQuiet, surroundings)
      return outcome
    }
    guard !isQuiet else { return outcome }
    let way = SafeText.escaped(ShellWord.quoted(folder))
    let there = folder == "." ? "" : "\"cd \(way)\" and "
    outcome.print("wrote \(SafeText.escaped(path)): change it, then run \(there)\"vita build\"\n")
    return outcome
  }

  /// The example profile, with what a person at a terminal answers.
  private func profile(_ surroundings: Surroundings) -> StarterProfile {
    var profile = StarterProfile()
    guard let ask = surroundings.ask else { return profile }
    func answer(_ question: String, _ usual: String) -> String {
      let answer = ask("\(question) [\(usual)]: ") ?? ""
      return answer.allSatisfy(\.isWhitespace) ? usual : answer
    }
    profile.name = answer("Your name", profile.name)
    profile.headline = answer("What you do, in one line", profile.headline)
    profile.role = answer("Your role now", profile.role)
    return profile
  }
}
