/// Dates in running text that are written in digits alone: `2020-05-12`, `12/05/2020`, `2015–2019`.
enum WrittenDate {
  /// The place behind the date that begins at a place; nil if none does.
  static func end(in letters: [Unicode.Scalar], at start: Int) -> Int? {
    var numbers: [Int] = []
    var separator: Unicode.Scalar?
    var place = start
    while numbers.count < 3 {
      let end = letters[place...].firstIndex { !Claims.isDigit($0) } ?? letters.count
      guard let number = Claims.value(of: letters[place..<end]) else { return nil }
      numbers.append(number)
      place = end
      guard place + 1 < letters.count, separators.contains(letters[place]),
        separator == nil || separator == letters[place], Claims.isDigit(letters[place + 1])
      else { break }
      separator = letters[place]
      if numbers.count < 3 { place += 1 }
    }
    return isDate(numbers, separator) ? place : nil
  }

  private static let separators: [Unicode.Scalar] = ["-", "/", ".", "–"]

  private static func isDate(_ numbers: [Int], _ separator: Unicode.Scalar?) -> Bool {
    let first = numbers.first ?? 0
    let last = numbers.last ?? 0
    switch numbers.count {
    case 3:
      return isDay(numbers[1]) && (isYear(first) && isDay(last) || isDay(first) && isYear(last))
    case 2 where isYear(first):
      // A month, the end of a span, or the second half of a winter.
      return isYear(last) || separator != "." && (isMonth(last) || last == (first + 1) % 100)
    case 2: return isMonth(first) && isYear(last) || numbers == [24, 7] && separator == "/"
    default: return false
    }
  }

  /// Whether a number of four digits is more likely a year than another.
  static func isYear(_ number: Int) -> Bool { (1900...2099).contains(number) }
  private static func isMonth(_ number: Int) -> Bool { (1...12).contains(number) }
  private static func isDay(_ number: Int) -> Bool { (1...31).contains(number) }
}

/// Years in running text. A number such as 2000 is one unless what it counts follows it.
enum WrittenYear {
  /// Whether the number at a place is a year or a decade: `in 2019`, `1990s`, `’90s`, `’98`, and
  /// neither `2000 users` nor `2000+`.
  static func stands(in letters: [Unicode.Scalar], at number: Range<Int>) -> Bool {
    guard let value = Claims.value(of: letters[number]) else { return false }
    let before = number.lowerBound > 0 ? letters[number.lowerBound - 1] : " "
    let behind = Claims.word(in: letters, from: number.upperBound)
    // Year, month and day in Chinese and Japanese, and in Korean.
    if let mark = behind.unicodeScalars.first, "年月日년월일".unicodeScalars.contains(mark) {
      return true
    }
    if number.count == 2 {
      return "’'‘".unicodeScalars.contains(before)
        || behind == "s" && value % 10 == 0
          && decades.contains(Claims.word(in: letters, before: number.lowerBound - 1).lowercased())
    }
    guard number.count == 4, WrittenDate.isYear(value),
      before.properties.generalCategory != .currencySymbol
    else { return false }
    if !behind.isEmpty { return behind == "s" }
    return !counts(letters, at: number)
  }

  /// Whether a number counts what follows it: a small word that goes on with no sentence,
  /// unless a word before it says that it is a year.
  private static func counts(_ letters: [Unicode.Scalar], at number: Range<Int>) -> Bool {
    guard number.upperBound < letters.count else { return false }
    let sign = letters[number.upperBound]
    if sign != " " { return "+%٪％×".unicodeScalars.contains(sign) }
    let next = Claims.word(in: letters, from: number.upperBound + 1)
    guard next.first?.isLowercase == true, !joining.contains(next) else { return false }
    let last = Claims.word(in: letters, before: number.lowerBound - 1)
    return !Claims.isMonth(last) && !announcing.contains(last.lowercased())
  }

  private static let decades: Set<String> = ["the", "early", "mid", "late", "in"]

  /// What stands before a year and not before a count. Not "by" and "from": `by 2000 users`.
  private static let announcing: Set<String> = [
    "in", "since", "until", "till", "during", "the", "year", "early", "late", "mid", "circa",
    "spring", "summer", "autumn", "fall", "winter", "seit", "im", "jahr", "sedan", "år", "en",
    "depuis", "desde", "em", "nel", "dal",
  ]

  /// What goes on behind a year and is nothing to count.
  private static let joining: Set<String> = [
    "and", "or", "to", "until", "till", "through", "onward", "onwards", "on", "when", "with", "for",
    "at", "in", "as", "where", "which", "by", "the", "a", "an", "but", "while", "after", "before",
    "he", "she", "they", "i", "we", "it", "is", "was", "were", "und", "oder", "bis", "och", "et",
    "y", "e",
  ]
}
