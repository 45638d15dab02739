extension ParsedArguments {
  /// When there is colour, as `--color` says it.
  func colorChoice() throws(UsageError) -> ColorChoice {
    guard let text = self[.color] else { return .auto }
    guard let choice = ColorChoice(rawValue: text) else {
      let names = ColorChoice.allCases.map(\.rawValue)
      throw invalid(
        .color, expected: "auto, always or never", hint: Suggestion.hint(for: text, among: names))
    }
    return choice
  }
}
