import Diagnostics
import Exporters
import Files
import Formats
import Pipeline

extension Command {
  /// `vita build`.
  static let build = Command(
    name: "build",
    summary: "Write every document of a profile into a folder.",
    arguments: [.profile],
    flags: [.outputFolder, .theme, .set, .asOf, .show, .includePrivate, .quiet],
    examples: [
      "vita build", "vita build -t modern -o public", "vita build --set accent=#a30",
      "vita build ada.json --as-of 2020-12",
    ],
    run: { arguments, surroundings throws(UsageError) in
      try BuildOptions(arguments, surroundings).build(surroundings)
    })
}

/// What a typed `vita build` means.
private struct BuildOptions {
  let input: ProfileInput
  let folder: String
  let show: ShowOptions
  let isQuiet: Bool

  static let defaultFolder = "site"

  init(_ arguments: ParsedArguments, _ surroundings: Surroundings) throws(UsageError) {
    input = ProfileInput(arguments.words.first)
    folder = arguments[.outputFolder] ?? Self.defaultFolder
    show = try ShowOptions(arguments, surroundings)
    isQuiet = arguments.has(.quiet)
    if folder == "-" {
      throw arguments.invalid(
        .outputFolder, expected: "a folder",
        hint: "\"vita render NAME\" writes one document to standard output")
    }
  }

  /// Files that could be rendered are written as one set, also when another one has an error.
  func build(_ surroundings: Surroundings) -> Outcome {
    let start = surroundings.nanoseconds()
    var outcome = Outcome()
    let (rendered, issues) = Rendering(input, show).files(
      DocumentName.all, data: DataFile.all, checks: true, surroundings)
    outcome.report(issues.filter { $0.severity == .error }, isQuiet: isQuiet, surroundings)
    guard let rendered, !rendered.files.isEmpty else { return outcome }
    if let issue = overwriting(rendered) {
      outcome.report([issue], isQuiet: isQuiet, surroundings)
      return outcome
    }
    do throws(FileError) {
      try AtomicWriting.write(rendered.files.map { ($0.name, $0.bytes) }, into: folder)
    } catch {
      outcome.report([error.issue], isQuiet: isQuiet, surroundings)
      return outcome
    }
    guard !isQuiet else { return outcome }
    outcome.report(heldBack: rendered.omissions)
    outcome.report(warnings: issues, in: input.name)
    let time = surroundings.nanoseconds() - start
    outcome.print(FileTable.text(of: rendered.files, in: folder, nanoseconds: time))
    return outcome
  }

  /// Why the files can't be written: one of them would replace what they are made from.
  private func overwriting(_ rendered: Rendered) -> Issue? {
    let sources = rendered.sources()
    return rendered.files.lazy.compactMap { file in
      input.overwriting("\(folder)/\(file.name)", sources: { sources })
    }.first
  }
}
