import Diagnostics
import Exporters
import Files
import Formats
import Pipeline

extension Command {
  /// `vita render`.
  static let render = Command(
    name: "render",
    summary: "Print one document of a profile.",
    arguments: [
      Argument(
        name: "NAME", isRequired: true,
        help: "The document: \(RenderOptions.names.joined(separator: ", "))."),
      .profile,
    ],
    flags: [
      .outputFile, .theme, .set, .data, .width, .ascii, .asOf, .show, .includePrivate, .quiet,
    ],
    examples: [
      "vita render cv.txt", "vita render cv.html --data",
      "vita render about.html -o about.html -t modern",
    ],
    run: { arguments, session throws(UsageError) in
      try RenderOptions(arguments, session.world).render(&session)
    })
}

/// What a typed `vita render` means.
private struct RenderOptions {
  /// Either a document of the theme or a file for programs.
  let documents: [DocumentName]
  let data: [DataFile]
  let input: ProfileInput
  /// Nil for standard output.
  let file: String?
  let width: Int
  let isASCII: Bool
  let show: ShowOptions
  let givesData: Bool
  let isQuiet: Bool

  init(_ arguments: ParsedArguments, _ world: World) throws(UsageError) {
    let name = arguments.words.first ?? ""
    data = DataFile.named(name).map { [$0] } ?? []
    documents = data.isEmpty ? [try Self.document(name, arguments)] : []
    input = ProfileInput(arguments.words.dropFirst().first)
    if let error = DocumentFlag.error(of: arguments, for: documents.first, named: name) {
      throw error
    }
    file = arguments.outputFile
    let deviceWidth = file == nil ? world.output.width : nil
    width = try ShowOptions.width(arguments) ?? deviceWidth ?? ShowOptions.normalWidth
    isASCII = arguments.has(.ascii)
    show = try ShowOptions(arguments, world)
    givesData = arguments.has(.data)
    isQuiet = arguments.has(.quiet)
  }

  /// What can be rendered.
  static var names: [String] {
    DocumentName.renderable.map(\.shownFile) + DataFile.all.map(\.name)
  }

  private static func document(
    _ name: String, _ arguments: ParsedArguments
  ) throws(UsageError) -> DocumentName {
    if let document = DocumentName.named(name) { return document }
    let hint = Suggestion.print(name) ?? Suggestion.hint(for: name, among: names)
    throw UsageError(
      .unknownDocument(name), hint: hint ?? "there is \(names.joined(separator: ", "))",
      in: arguments.command)
  }

  func render(_ session: inout Session) {
    let (rendered, issues) = Rendering(
      input, show, width: width, isASCII: isASCII, givesData: givesData
    ).files(documents, data: data, in: &session.world)
    session.report(issues, isQuiet: isQuiet)
    guard let rendered, let bytes = rendered.files.first?.bytes else { return }
    if let issue = input.overwriting(file, in: session.world) {
      session.report([issue], isQuiet: isQuiet)
      return
    }
    let isDelivered = session.deliver(bytes, to: file, isQuiet: isQuiet)
    if isDelivered, !isQuiet { session.report(heldBack: rendered.omissions) }
  }
}
