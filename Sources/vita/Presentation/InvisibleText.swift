/// Invisible characters: they can make two names look alike, or carry a hidden text.
/// Some belong into what is written around them, and are needed there.
enum InvisibleText {
  /// Whether a scalar shows nothing by itself (Default_Ignorable_Code_Point, UAX #44), or marks what
  /// programs exchange in private (U+FFF9–FFFB).
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0xA0 else { return false }
    return scalar.properties.isDefaultIgnorableCodePoint
      || (0xFFF9...0xFFFB).contains(scalar.value)
  }

  /// How many scalars of an invisible one on belong into the text that they stand in: none, where they
  /// are to be seen as what they are.
  ///
  /// What stands before counts only where it is shown, so that nothing belongs to what is left out.
  static func length(
    of scalars: ArraySlice<Unicode.Scalar>, behind previous: Unicode.Scalar?
  ) -> Int {
    guard let first = scalars.first, let previous else { return 0 }
    let next = scalars.dropFirst().first
    let belongs =
      switch first.value {
      case 0x200C: isJoining(previous) && next.map(isJoining) == true
      case 0x200D: joins(previous, next)
      case 0xFE0E, 0xFE0F: isEmoji(previous) || isKeycap(previous, next)
      case 0xFE00...0xFE0D: hasVariants(previous)
      case 0xE0100...0xE01EF: previous.properties.isIdeographic
      case 0x180B...0x180D, 0x180F: isMongolian(previous)
      case 0x180E: isMongolian(previous) && next.map(isMongolian) == true
      // What stands for the vowel of a Korean syllable that has none.
      case 0x1160: (0x1100...0x115E).contains(previous.value)
      default: false
      }
    if belongs { return 1 }
    return previous.value == 0x1F3F4 ? flagLength(scalars) : 0
  }
}

extension InvisibleText {
  /// ZERO WIDTH JOINER: between emoji, between letters that join, and behind a consonant whose vowel is
  /// taken away, wherever that stands.
  private static func joins(_ previous: Unicode.Scalar, _ next: Unicode.Scalar?) -> Bool {
    if isVirama(previous) { return true }
    guard let next else { return false }
    if isJoining(previous), isJoining(next) { return true }
    let endsEmoji =
      isEmoji(previous) || previous.value == 0xFE0F || previous.properties.isEmojiModifier
    return endsEmoji && isEmoji(next)
  }

  private static func isVirama(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x900 && scalar.properties.canonicalCombiningClass == .virama
  }

  /// Whether a scalar is an emoji, or can be shown as one; digits are not, but in keycaps.
  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 && scalar.properties.isEmoji
  }

  /// `1`, a selector, and the key around them.
  private static func isKeycap(_ previous: Unicode.Scalar, _ next: Unicode.Scalar?) -> Bool {
    previous.properties.isEmoji && next?.value == 0x20E3
  }

  /// Whether there are standardized variants of a scalar: of ideographs, symbols of mathematics, and
  /// letters of Myanmar and Phags-pa.
  private static func hasVariants(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic
      || scalar.value >= 0x2190 && scalar.properties.generalCategory == .mathSymbol
      || [0x1000...0x109F, 0xA840...0xA877, 0xAA60...0xAA7F].contains { $0.contains(scalar.value) }
  }

  private static func isMongolian(_ scalar: Unicode.Scalar) -> Bool {
    (0x1820...0x18AA).contains(scalar.value)
  }

  /// Whether a letter or mark is of a script whose letters join or take other forms beside each other:
  /// Arabic and its neighbours, the scripts of India and of what lies around it.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    guard joiningScripts.contains(where: { $0.contains(scalar.value) }) else { return false }
    return switch scalar.properties.generalCategory {
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  private static let joiningScripts: [ClosedRange<UInt32>] = [
    0x600...0xDFF, 0xF00...0x109F, 0x1780...0x18AF, 0x1A20...0x1AAF, 0x1B00...0x1C4F,
    0x1CD0...0x1CFF, 0xA800...0xAAFF, 0xABC0...0xABFF, 0xFB50...0xFDFF, 0xFE70...0xFEFC,
    0x10A00...0x10A5F, 0x10AC0...0x10AFF, 0x10D00...0x10D3F, 0x11000...0x11FFF,
    0x1E900...0x1E95F,
  ]

  /// The tags behind a black flag that make it the flag of a region (UTS #51): two letters, up to four
  /// letters or digits more, and an end.
  private static func flagLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    let tags = scalars.prefix { isTag($0, of: 0x61...0x7A) || isTag($0, of: 0x30...0x39) }
    let isEnded = scalars.dropFirst(tags.count).first?.value == 0xE007F
    let isRegion = tags.prefix(2).allSatisfy { isTag($0, of: 0x61...0x7A) }
    return isEnded && isRegion && (3...6).contains(tags.count) ? tags.count + 1 : 0
  }

  private static func isTag(_ scalar: Unicode.Scalar, of letters: ClosedRange<UInt32>) -> Bool {
    scalar.value >= 0xE0000 && letters.contains(scalar.value - 0xE0000)
  }
}
