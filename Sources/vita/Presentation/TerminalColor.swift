/// A colour in both palettes that terminals have.
struct TerminalColor: Sendable, Equatable {
  /// Its number among the sixteen, 0 to 15.
  let basic: Int
  /// Its number in the palette of xterm, 16 to 255.
  let extended: Int

  /// What it is as the colour of text, in a sequence of ECMA-48; nil if there is no colour.
  func foreground(_ depth: ColorDepth) -> String? {
    switch depth {
    case .none: nil
    case .sixteen: String(basic < 8 ? 30 + basic : 82 + basic)
    case .twoHundredFiftySix: "38;5;\(extended)"
    }
  }

  /// What it is behind text, in a sequence of ECMA-48; nil if there is no colour.
  func background(_ depth: ColorDepth) -> String? {
    switch depth {
    case .none: nil
    case .sixteen: String(basic < 8 ? 40 + basic : 92 + basic)
    case .twoHundredFiftySix: "48;5;\(extended)"
    }
  }
}
