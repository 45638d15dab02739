import ProfileKit

extension Command {
  /// `vita facts`.
  static let facts = Command(
    name: "facts",
    summary: "Print a card of facts.",
    arguments: [.profile],
    flags: [.json, .theme, .width, .asOf, .includePrivate, .quiet],
    examples: ["vita facts", "vita facts --as-of 2015-08", "vita facts --json"],
    run: { arguments, surroundings throws(UsageError) in
      try FactsOptions(arguments, surroundings).facts(surroundings)
    })
}

/// What a typed `vita facts` means.
private struct FactsOptions {
  let input: ProfileInput
  let width: Int
  let show: ShowOptions
  let isJSON: Bool
  let isQuiet: Bool

  init(_ arguments: ParsedArguments, _ surroundings: Surroundings) throws(UsageError) {
    input = ProfileInput(arguments.words.first)
    let width = try ShowOptions.width(arguments) ?? surroundings.output.width
    self.width = width ?? ShowOptions.normalWidth
    show = try ShowOptions(arguments, surroundings)
    isJSON = arguments.has(.json)
    isQuiet = arguments.has(.quiet)
  }

  func facts(_ surroundings: Surroundings) -> Outcome {
    var outcome = Outcome()
    let (document, issues) = Rendering(input, show).document(surroundings)
    outcome.report(issues, isQuiet: isQuiet, surroundings)
    guard let document else { return outcome }
    if isJSON {
      outcome.print(FactsJSON.text(of: document))
    } else {
      let card = FactsCard(width: width, style: Style(surroundings.output))
      outcome.print(card.text(of: document))
    }
    return outcome
  }
}
