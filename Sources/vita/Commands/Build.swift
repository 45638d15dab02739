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
    run: { arguments, session throws(UsageError) in
      try BuildOptions(arguments, session.world).build(&session)
    })
}

/// What a typed `vita build` means.
private struct BuildOptions {
  let input: ProfileInput
  let folder: String
  let show: ShowOptions
  let isQuiet: Bool

  static let defaultFolder = "site"

  init(_ arguments: ParsedArguments, _ world: World) throws(UsageError) {
    input = ProfileInput(arguments.words.first)
    folder = arguments[.outputFolder] ?? Self.defaultFolder
    show = try ShowOptions(arguments, world)
    isQuiet = arguments.has(.quiet)
    if folder == "-" {
      throw arguments.invalid(
        .outputFolder, expected: "a folder",
        hint: "\"vita render NAME\" writes one document to standard output")
    }
  }

  /// Files that could be rendered are written as one set, also when another one has an error.
  func build(_ session: inout Session) {
    let start = session.world.nanoseconds()
    let (rendered, issues) = Rendering(input, show).files(
      DocumentName.all, data: DataFile.all, checks: true, in: &session.world)
    session.report(issues.filter { $0.severity == .error }, isQuiet: isQuiet)
    guard let rendered, !rendered.files.isEmpty else { return }
    if let issue = overwriting(rendered, in: session.world) {
      session.report([issue], isQuiet: isQuiet)
      return
    }
    do throws(FileError) {
      try session.world.write(rendered.files.map { ($0.name, $0.bytes) }, into: folder)
    } catch {
      session.report([error.issue], isQuiet: isQuiet)
      return
    }
    guard !isQuiet else { return }
    session.report(heldBack: rendered.omissions)
    session.report(warnings: issues, in: input.name)
    let time = session.world.nanoseconds() - start
    session.print(FileTable.text(of: rendered.files, in: folder, nanoseconds: time))
  }

  /// Why the files can't be written: one of them would replace what they are made from.
  private func overwriting(_ rendered: Rendered, in world: World) -> Issue? {
    rendered.files.lazy.compactMap { file in
      input.overwriting("\(folder)/\(file.name)", in: world)
    }.first
  }
}
