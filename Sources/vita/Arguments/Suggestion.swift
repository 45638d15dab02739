import Diagnostics
import Formats

/// Hints that name what was likely meant.
enum Suggestion {
  /// `did you mean "build"?`, where a candidate is near.
  static func hint(for word: String, among candidates: [String]) -> String? {
    closest(to: word, among: candidates).map { "did you mean \"\($0)\"?" }
  }

  /// For a first word that is no command: it may be what a command takes.
  static func command(for word: String) -> String? {
    if DocumentName.named(word) != nil { return "did you mean \"vita render \(word)\"?" }
    if word.hasSuffix(".json") { return "a command comes first: \"vita build \(word)\"" }
    let groups = Command.all.compactMap { command in
      command.name.split(separator: " ").dropLast().first.map(String.init)
    }
    let candidates = groups + Command.all.map(\.name) + [Flag.version.typed]
    return hint(for: word, among: candidates)
  }

  /// For a document as PDF: a browser prints it.
  static func print(_ name: String) -> String? {
    guard name.hasSuffix(".pdf"),
      let page = DocumentName.named(name.dropLast(3) + Format.html.fileExtension)
    else {
      return nil
    }
    return "a browser prints what \"vita build\" writes:"
      + " chromium --headless --print-to-pdf=\(name) site/\(page.outputFile)"
  }

  /// The commands there are: `there is "vita theme list"`.
  static func commands(_ commands: [Command]) -> String {
    "there is \(commands.map { "\"vita \($0.name)\"" }.joined(separator: ", "))"
  }

  /// For a flag before any command: it may be one of a command.
  static func programFlag(for word: String) -> String? {
    let takers = Command.all.filter { $0.flags.contains { $0.isTyped(as: word) } }
    if let taker = takers.first(where: { $0.name == Command.facts.name }) ?? takers.first {
      return "flags stand behind a command: \"vita \(taker.name) \(word)\""
    }
    return flag(for: word, among: Request.programFlags)
  }

  /// For a flag that there isn't: the one that is nearest, or begins with its letter.
  static func flag(for word: String, among flags: [Flag]) -> String? {
    let names = flags.map(\.typed)
    guard !word.hasPrefix("--") else { return hint(for: word, among: names) }
    let letters = word.dropFirst()
    let flag =
      flags.first { $0.name == letters } ?? flags.first { $0.name.first == letters.first }
    return flag.map { "did you mean \"\($0.typed)\"?" }
  }
}
