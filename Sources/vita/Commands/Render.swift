import Diagnostics
import Exporters
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
    run: { arguments, surroundings throws(UsageError) in
      try RenderOptions(arguments, surroundings).render(surroundings)
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

  init(_ arguments: ParsedArguments, _ surroundings: Surroundings) throws(UsageError) {
    let name = arguments.words.first ?? ""
    data = DataFile.named(name).map { [$0] } ?? []
    documents = data.isEmpty ? [try Self.document(name, arguments)] : []
    input = ProfileInput(arguments.words.dropFirst().first)
    if let error = DocumentFlag.error(of: arguments, for: documents.first, named: name) {
      throw error
    }
    file = arguments.outputFile
    let deviceWidth = file == nil ? surroundings.output.width : nil
    width = try ShowOptions.width(arguments) ?? deviceWidth ?? ShowOptions.normalWidth
    isASCII = arguments.has(.ascii)
    show = try ShowOptions(arguments, surroundings)
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

  func render(_ surroundings: Surroundings) -> Outcome {
    var outcome = Outcome()
    let (rendered, issues) = Rendering(
      input, show, width: width, isASCII: isASCII, givesData: givesData
    ).files(documents, data: data, surroundings)
    outcome.report(issues, isQuiet: isQuiet, surroundings)
    guard let rendered, let bytes = rendered.files.first?.bytes else { return outcome }
    if let issue = input.overwriting(file, sources: rendered.sources) {
      outcome.report([issue], isQuiet: isQuiet, surroundings)
      return outcome
    }
    let isDelivered = outcome.deliver(bytes, to: file, isQuiet: isQuiet, surroundings)
    if isDelivered, !isQuiet { outcome.report(heldBack: rendered.omissions) }
    return outcome
  }
}
