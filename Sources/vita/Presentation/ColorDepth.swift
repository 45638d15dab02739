/// How many colours a device shows by escape sequences (ECMA-48).
enum ColorDepth: Sendable {
  /// No escape sequence at all.
  case none
  /// The sixteen that a person chooses in the terminal's settings.
  case sixteen
  /// The palette of xterm.
  case twoHundredFiftySix

  /// The colours of a device: `NO_COLOR` (no-color.org) goes before `CLICOLOR_FORCE` and `CLICOLOR`
  /// (bixense.com/clicolors), which go before what the device is.
  init(isTerminal: Bool, variable: (String) -> String?) {
    if Self.isOn("NO_COLOR", variable) {
      self = .none
    } else if Self.isOn("CLICOLOR_FORCE", variable), variable("CLICOLOR_FORCE") != "0" {
      self = Self.best(variable)
    } else if isTerminal, variable("TERM") != "dumb", variable("CLICOLOR") != "0" {
      self = Self.best(variable)
    } else {
      self = .none
    }
  }

  /// The most colours that the terminal reports; sixteen if it reports nothing.
  static func best(_ variable: (String) -> String?) -> ColorDepth {
    let hasMore = isOn("COLORTERM", variable) || variable("TERM")?.hasSuffix("256color") == true
    return hasMore ? .twoHundredFiftySix : .sixteen
  }

  private static func isOn(_ name: String, _ variable: (String) -> String?) -> Bool {
    variable(name)?.isEmpty == false
  }
}

/// When there is colour, as `--color` says it.
enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal.
  case auto
  /// Also in a pipe or a file.
  case always
  /// Never.
  case never
}
