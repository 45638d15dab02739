/// The initials of a name: the first letters of its first and its last word, one or two.
enum Initials {
  /// `EB` of `Erik Bernhardsson`, `LB` of `Ludwig van Beethoven`, `A` of `Ada`. What follows a
  /// comma is no part of the name.
  static func of(_ name: String) -> [Character] {
    let words = name.prefix { $0 != "," }.split(separator: " ")
    let letters = words.compactMap { $0.first { $0.isLetter || $0.isNumber } }
    let ends = letters.count > 1 ? [letters.first, letters.last] : [letters.first]
    return ends.compactMap(\.self).map { $0.uppercased().first ?? $0 }
  }

  /// The letter A to Z under the accents of a Latin letter, by its name in Unicode; nil for others.
  static func base(of letter: Character) -> Character? {
    let prefix = "LATIN CAPITAL LETTER "
    guard let name = letter.unicodeScalars.first?.properties.name, name.hasPrefix(prefix) else {
      return nil
    }
    let word = name.dropFirst(prefix.count).prefix { $0 != " " }
    return word.count == 1 ? word.first : nil
  }
}
