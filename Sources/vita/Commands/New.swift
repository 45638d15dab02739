import Diagnostics
import Files
import JSONText
import ProfileModel

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
    run: { arguments, session throws(UsageError) in
      NewOptions(arguments).write(&session)
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

  /// Neither asks nor writes anything if there is a profile already.
  func write(_ session: inout Session) {
    if let issue = mistakenFile(in: &session.world) {
      session.report([issue], isQuiet: isQuiet)
      return
    }
    let name = ProfileInput.defaultPath
    let path = folder == "." ? name : folder + (folder.hasSuffix("/") ? "" : "/") + name
    guard !session.world.isTaken(path) else {
      let issue = Issue(
        .fileExists, "\(path) is already there", hint: "nothing was written; name another folder")
      session.report([issue], isQuiet: isQuiet)
      return
    }
    let text = JSONWriter.text(of: profile(session.world), indentation: 2) + "\n"
    do throws(FileError) {
      try session.world.write([(name, Array(text.utf8))], into: folder, onlyNew: true)
    } catch {
      session.report([error.issue], isQuiet: isQuiet)
      return
    }
    guard !isQuiet else { return }
    let way = SafeText.escaped(ShellWord.quoted(folder))
    let there = folder == "." ? "" : "\"cd \(way)\" and "
    session.print("wrote \(SafeText.escaped(path)): change it, then run \(there)\"vita build\"\n")
  }

  /// The error for the name of a file, which other commands take here; nil for a folder's.
  private func mistakenFile(in world: inout World) -> Issue? {
    guard folder.hasSuffix(".json"), !world.exists("\(folder)/.") else { return nil }
    let name = folder.dropLast(".json".count)
    return Issue(
      .folderNeeded, "\(folder) looks like a file; \"vita new\" takes the folder to write into",
      hint: name.isEmpty || name.hasSuffix("profile")
        ? "leave it out for this folder, or name another" : "name it without .json: \(name)")
  }

  /// The answers of a person at a terminal, or else the example.
  private func profile(_ world: World) -> JSONValue {
    func answer(_ question: String) -> String? {
      let answer = world.ask?(question).map { TypedAnswer.text(of: $0) } ?? ""
      return answer.isEmpty ? nil : answer
    }
    guard let name = answer("Your name (none for an example): ") else {
      return StarterProfile.example
    }
    var profile = StarterProfile(name: name)
    profile.headline = answer("What you do, in one line: ")
    guard let role = answer("Your role now, as TITLE at EMPLOYER: ") else { return profile.json }
    profile.role = StarterProfile.Role(role)
    if profile.role == nil {
      let employer = answer("Your employer: ")
      profile.role = employer.map { StarterProfile.Role(role, at: $0) }
      // A title without an employer is what the person does.
      if employer == nil { profile.headline = profile.headline ?? role }
    }
    return profile.json
  }
}
