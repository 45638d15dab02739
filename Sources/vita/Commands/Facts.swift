import Documents
import Files

extension Command {
  /// `vita facts`.
  static let facts = Command(
    name: "facts",
    summary: "Print a card of facts.",
    arguments: [.profile],
    flags: [.only, .json, .theme, .width, .asOf, .includePrivate, .quiet],
    examples: [
      "vita facts", "vita facts --as-of 2015-08", "vita facts --only current,awards",
      "vita facts --json",
    ],
    run: { arguments, session throws(UsageError) in
      try FactsOptions(arguments, session.world).facts(&session)
    })
}

/// What a typed `vita facts` means.
private struct FactsOptions {
  let input: ProfileInput
  let width: Int
  let show: ShowOptions
  let choice: FactsChoice
  let isJSON: Bool
  let isQuiet: Bool

  init(_ arguments: ParsedArguments, _ world: World) throws(UsageError) {
    input = ProfileInput(arguments.words.first)
    let width = try ShowOptions.width(arguments) ?? world.output.width
    self.width = width ?? ShowOptions.normalWidth
    show = try ShowOptions(arguments, world)
    choice = try FactsChoice(arguments)
    isJSON = arguments.has(.json)
    if isJSON, arguments.isGiven(.width) {
      throw UsageError(
        .uselessFlag(flag: Flag.width.typed, document: "JSON"),
        hint: "leave it out, or \(Flag.json.typed)", in: arguments.command)
    }
    isQuiet = arguments.has(.quiet)
  }

  func facts(_ session: inout Session) throws(UsageError) {
    let (document, issues) = Rendering(input, show).document(in: &session.world)
    session.report(issues, isQuiet: isQuiet)
    guard let document = try document.map(choice.applied(to:)) else { return }
    session.print(isJSON ? FactsJSON.text(of: document) : card(of: document, session.output))
  }

  /// The drawn card where drawings can be seen or are asked for, else lines.
  private func card(of document: Document, _ device: Display) -> String {
    (device.showsDrawings || choice.namesTimeline) && width >= TerminalCard.minimumWidth
      ? TerminalCard(width: width, style: Style(device)).text(of: document)
      : FactsCard(width: width, style: Style(device)).text(of: document)
  }
}
