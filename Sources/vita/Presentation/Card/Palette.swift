/// The colours of a person's card. All of them can be told from black and from white: a terminal
/// doesn't say what its background is.
struct Palette: Sendable, Equatable {
  /// From the first corner of the monogram, and the start of the timeline, to the last.
  let gradient: [TerminalColor]
  /// The colour of labels.
  let accent: TerminalColor
  /// The colour of awards.
  let gold: TerminalColor

  /// The colour of letters on the gradient.
  static let letters = TerminalColor(basic: 15, extended: 231)
  /// With sixteen colours, yellow is too similar to white, so awards have the colour of labels.
  private static let extendedGold = 136

  /// The palettes that people get.
  static let all = [
    Palette([62, 98, 134, 133, 169], accent: 98, basic: 5),
    Palette([26, 32, 31, 30, 29], accent: 31, basic: 12),
    Palette([127, 163, 162, 161, 167], accent: 162, basic: 5),
    Palette([31, 30, 29, 28, 64], accent: 29, basic: 12),
    Palette([134, 169, 168, 167, 166], accent: 162, basic: 5),
  ]

  /// The palette of a name: the same on every machine, and not the same for everyone.
  init(for name: String) {
    // FNV-1a, of 32 bits.
    let hash = name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    self = Self.all[Int(hash % UInt32(Self.all.count))]
  }

  private init(_ gradient: [Int], accent: Int, basic: Int) {
    self.gradient = gradient.map { TerminalColor(basic: basic, extended: $0) }
    gold = TerminalColor(basic: basic, extended: Self.extendedGold)
    self.accent = TerminalColor(basic: basic, extended: accent)
  }

  /// The colour at a place on the way through the gradient, from 0 to less than a length.
  func color(at place: Int, of length: Int) -> TerminalColor {
    gradient[min(gradient.count - 1, max(0, place * gradient.count / max(1, length)))]
  }
}
