/// How many columns of a terminal a text takes: two for a wide East Asian character or an emoji, none
/// for a control, a combining mark or a zero-width character, else one; counted by grapheme cluster,
/// so that a family of joined emoji takes two.
package func displayWidth(_ text: String) -> Int {
  if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
  if text.unicodeScalars.allSatisfy(isPlain) { return text.unicodeScalars.count }
  return text.reduce(0) { $0 + displayWidth($1) }
}

/// Whether a scalar is a cluster of one column by itself: Latin letters, dashes, quotes, bullets.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2010...0x2027: true
  default: false
  }
}

/// How many columns of a terminal a grapheme cluster takes.
package func displayWidth(_ cluster: Character) -> Int {
  let scalars = cluster.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if isLooseVirama(first) { return 1 }
  guard scalars.count > 1 else { return columns(first) }
  let isEmoji = first.properties.isEmoji && asksForPicture(scalars)
  if isEmoji || first.properties.isEmojiPresentation { return 2 + 2 * looseModifiers(scalars) }
  return scalars.reduce(0) { $0 + columns($1) }
}

/// Whether a cluster that begins with what may be an emoji is one: by a selector, or since another emoji
/// is joined to it. A digit is one only as a key.
private func asksForPicture(_ scalars: Character.UnicodeScalarView) -> Bool {
  let hasSelector = scalars.contains(emojiSelector)
  if scalars.first?.isASCII == true { return hasSelector && scalars.contains("\u{20E3}") }
  return hasSelector
    || zip(scalars, scalars.dropFirst()).contains { $0 == joiner && $1.properties.isEmoji }
}

/// Whether a cluster begins with a mark that joins Indic consonants but has none before it, which
/// terminals show on a dotted circle.
private func isLooseVirama(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x900 && scalar.properties.canonicalCombiningClass == .virama
}

/// How many skin tones stand behind something that has no skin: terminals show them as pictures.
private func looseModifiers(_ scalars: Character.UnicodeScalarView) -> Int {
  zip(scalars, scalars.dropFirst()).count { base, modifier in
    modifier.properties.isEmojiModifier && !base.properties.isEmojiModifierBase
  }
}

/// Asks for the picture of a character that is also a text symbol.
private let emojiSelector: Unicode.Scalar = "\u{FE0F}"
/// Joins emoji to a single picture.
private let joiner: Unicode.Scalar = "\u{200D}"
/// The vowels and final consonants of Hangul, which join the syllable's first consonant.
private let joiningHangul: ClosedRange<Unicode.Scalar> = "\u{1160}"..."\u{11FF}"
/// Halves of flags, which terminals show as wide letters where the other half is missing.
private let regionalIndicators: ClosedRange<Unicode.Scalar> = "\u{1F1E6}"..."\u{1F1FF}"
/// A hyphen that terminals show, though a line may break there without it.
private let softHyphen: Unicode.Scalar = "\u{AD}"

private func columns(_ scalar: Unicode.Scalar) -> Int {
  if (0x20..<0x7F).contains(scalar.value) { return 1 }
  if isZeroWidth(scalar) { return 0 }
  if regionalIndicators.contains(scalar) { return 2 }
  return isWide(scalar) ? 2 : 1
}

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: true
  case .format: scalar != softHyphen && !isNumberSign(scalar)
  default: joiningHangul.contains(scalar)
  }
}

/// Whether a format character is shown: a sign around Arabic, Syriac or Kaithi numbers.
private func isNumberSign(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
  default: false
  }
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  var low = 0
  var high = wideRanges.count / 2
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[2 * middle + 1] < scalar.value { low = middle + 1 } else { high = middle }
  }
  return low < wideRanges.count / 2 && wideRanges[2 * low] <= scalar.value
}

/// The first and last scalar of each range whose East_Asian_Width is Wide or Fullwidth, in Unicode
/// 15.1 (UAX #11, EastAsianWidth.txt); emoji with a picture by default are among them.
private let wideRanges: [UInt32] = [
  0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
  0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1,
  0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA,
  0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
  0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797,
  0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x2E99,
  0x2E9B, 0x2EF3, 0x2F00, 0x2FD5, 0x2FF0, 0x303E, 0x3041, 0x3096, 0x3099, 0x30FF, 0x3105, 0x312F,
  0x3131, 0x318E, 0x3190, 0x31E3, 0x31EF, 0x321E, 0x3220, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA48C,
  0xA490, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE52,
  0xFE54, 0xFE66, 0xFE68, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x16FE4,
  0x16FF0, 0x16FF1, 0x17000, 0x187F7, 0x18800, 0x18CD5, 0x18D00, 0x18D08, 0x1AFF0, 0x1AFF3,
  0x1AFF5, 0x1AFFB, 0x1AFFD, 0x1AFFE, 0x1B000, 0x1B122, 0x1B132, 0x1B132, 0x1B150, 0x1B152,
  0x1B155, 0x1B155, 0x1B164, 0x1B167, 0x1B170, 0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF,
  0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F202, 0x1F210, 0x1F23B, 0x1F240, 0x1F248,
  0x1F250, 0x1F251, 0x1F260, 0x1F265, 0x1F300, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C,
  0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4,
  0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E,
  0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F,
  0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF,
  0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A,
  0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FA7C, 0x1FA80, 0x1FA88, 0x1FA90, 0x1FABD,
  0x1FABF, 0x1FAC5, 0x1FACE, 0x1FADB, 0x1FAE0, 0x1FAE8, 0x1FAF0, 0x1FAF8, 0x20000, 0x2FFFD,
  0x30000, 0x3FFFD,
]
