import ProfileModel

/// Numbers that say how much.
enum Claims {
  /// Whether a text holds a number that is neither a part of a date nor of a name: `in 2019`,
  /// `12 May`, `UTF-8`, `2FA`, `Python 3`, `HTTP/2`.
  static func hasNumber(_ text: String) -> Bool {
    let letters = Array(text.unicodeScalars)
    var place = 0
    while place < letters.count {
      guard isDigit(letters[place]) else {
        place += 1
        continue
      }
      let start = place
      if let end = WrittenDate.end(in: letters, at: start) ?? endOfBullet(letters, at: start) {
        place = end
        continue
      }
      while place < letters.count, goesOn(letters, at: place) { place += 1 }
      let number = start..<place
      let isDate = WrittenYear.stands(in: letters, at: number) || isDay(letters, number)
      if !isDate, !isName(letters, number) { return true }
    }
    return false
  }

  /// Whether a text holds a digit.
  static func hasDigit(_ text: String) -> Bool { text.unicodeScalars.contains(where: isDigit) }

  /// A decimal digit of any script.
  static func isDigit(_ letter: Unicode.Scalar) -> Bool {
    if letter.value < 0x80 { return ("0"..."9").contains(letter) }
    return letter.properties.generalCategory == .decimalNumber
  }

  /// The number that digits make, of as many as a date has.
  static func value(of digits: some Collection<Unicode.Scalar>) -> Int? {
    guard digits.count <= 4, digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1.properties.numericValue ?? 0) }
  }

  /// Digits, and a point or comma between two.
  private static func goesOn(_ letters: [Unicode.Scalar], at place: Int) -> Bool {
    if isDigit(letters[place]) { return true }
    guard separators.contains(letters[place]), place + 1 < letters.count else { return false }
    return isDigit(letters[place + 1])
  }

  /// Points and commas, those of Arabic too.
  private static let separators: [Unicode.Scalar] = [".", ",", "\u{66B}", "\u{66C}"]

  /// The place behind the number that an item of a list begins with: `1. `.
  private static func endOfBullet(_ letters: [Unicode.Scalar], at start: Int) -> Int? {
    let before = letters[..<start].last { $0 != " " }
    let end = letters[start...].firstIndex { !isDigit($0) } ?? letters.count
    guard before == nil || before == "\n", end + 1 < letters.count, letters[end + 1] == " ",
      letters[end] == "." || letters[end] == ")"
    else { return nil }
    return end
  }

  /// A day of a month beside its month: `12 May`, `May 12th`.
  private static func isDay(_ letters: [Unicode.Scalar], _ number: Range<Int>) -> Bool {
    guard let day = value(of: letters[number]), (1...31).contains(day) else { return false }
    let isOrdinal = ["st", "nd", "rd", "th"].contains(word(in: letters, from: number.upperBound))
    let behind = number.upperBound + (isOrdinal ? 2 : 0) + 1
    return isMonth(word(in: letters, from: behind))
      || isMonth(word(in: letters, before: number.lowerBound - 1))
  }

  /// Whether a word is the name of a month.
  static func isMonth(_ word: String) -> Bool {
    word.first?.isUppercase == true && word.count > 2
      && PartialDate.number(ofMonth: word.lowercased()) > 0
  }

  /// A number is a part of a name behind a letter, `^` or `_`, behind a letter with a hyphen or a
  /// slash, behind the word of a name or of something numbered, or before capitals that are no unit.
  private static func isName(_ letters: [Unicode.Scalar], _ number: Range<Int>) -> Bool {
    if number.lowerBound > 0 {
      let before = letters[number.lowerBound - 1]
      if before == "^" || before == "_" || isJoined(before) { return true }
      let isBound = (before == "-" || before == "/") && number.lowerBound > 1
      if isBound, letters[number.lowerBound - 2].properties.isAlphabetic { return true }
      if before == " ", followsName(letters, at: number.lowerBound - 1) { return true }
    }
    let behind = word(in: letters, from: number.upperBound)
    if behind == "D" || behind == "G" { return true }
    return behind.count > 1 && behind == behind.uppercased() && !units.contains(behind)
  }

  /// Whether a letter before a number makes both one word.
  private static func isJoined(_ letter: Unicode.Scalar) -> Bool {
    letter.properties.isAlphabetic && !letter.isOfUnspacedScript
  }

  /// Whether the word before a place is a name: with a capital though it begins no sentence, or with
  /// several: `to Python 3`, `ISO 9001`; or of what is numbered: `version 2`.
  private static func followsName(_ letters: [Unicode.Scalar], at place: Int) -> Bool {
    let word = word(in: letters, before: place)
    if units.contains(word) { return false }
    if numbered.contains(word.lowercased()) || word.count(where: \.isUppercase) > 1 { return true }
    let start = place - word.unicodeScalars.count
    guard word.first?.isUppercase == true, start > 1, letters[start - 1] == " " else {
      return false
    }
    return !".:!?".unicodeScalars.contains(letters[start - 2])
  }

  /// The word that begins at a place.
  static func word(in letters: [Unicode.Scalar], from place: Int) -> String {
    guard place < letters.count else { return "" }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: letters[place...].prefix(while: \.properties.isAlphabetic))
    return String(word)
  }

  /// The word that ends at a place.
  static func word(in letters: [Unicode.Scalar], before place: Int) -> String {
    guard place > 0 else { return "" }
    let length = letters[..<place].reversed().prefix(while: \.properties.isAlphabetic).count
    return word(in: letters, from: place - length)
  }

  private static let units = [
    "KB", "MB", "GB", "TB", "PB", "EB", "KW", "MW", "GW", "USD", "EUR", "GBP", "CHF", "SEK", "RPS",
    "QPS", "TPS", "FPS",
  ]

  /// What has numbers for names, and languages and systems whose versions do.
  private static let numbered: Set<String> = [
    "version", "level", "phase", "stage", "step", "tier", "layer", "part", "chapter", "section",
    "volume", "figure", "page", "type", "class", "grade", "category", "release", "sprint",
    "quarter", "appendix", "article", "python", "java", "swift", "ruby", "rails", "perl", "angular",
    "vue", "django", "windows", "android", "postgres",
  ]
}
