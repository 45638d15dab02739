import Diagnostics
package import JSONText

extension PartialDate {
  /// Guesses the date in a text of another form: `June 2014`, `06/2014`, `2015-6`, `20140629`. Returns
  /// nil if no date is likely, as with `06/07/2014` or `06-07-2014`, which countries read differently.
  package init?(guessedFrom text: String) {
    let words = Self.words(of: text)
    let isApproximate = text.contains("~") || words.contains { Self.approximations.contains($0) }
    let parts = words.filter { !Self.approximations.contains($0) && !Self.fillers.contains($0) }
    let date: PartialDate? =
      switch parts.count {
      case 1: Self.compact(parts[0])
      case 2: Self.month(parts)
      case 3: Self.day(parts, isDotted: text.contains("."))
      case 4...: Self.timestamp(text)
      default: nil
      }
    guard let date else { return nil }
    self.init(
      year: date.year, month: date.month, day: date.day, isApproximate: isApproximate)
  }

  /// Guesses the date in an object: `{"year": 2014, "month": 6}`.
  package init?(guessedFrom members: [JSONMember]) {
    let parts = ["year", "month", "day"].compactMap { key -> String? in
      guard let value = members.first(where: { $0.key == key })?.value else { return nil }
      if case .number(let literal) = value.content { return literal }
      return value.string
    }
    guard members.first(where: { $0.key == "year" }) != nil else { return nil }
    self.init(guessedFrom: parts.joined(separator: " "))
  }

  /// Whether a text says that something is ongoing.
  package static func meansPresent(_ text: String) -> Bool {
    let words = words(of: text).joined(separator: " ")
    return [
      "present", "now", "current", "currently", "today", "ongoing", "to date", "to present",
      "till date", "till now", "until now", "present day", "the present",
    ].contains(words)
  }

  private static let approximations = ["c", "ca", "circa", "about", "around", "approx"]
  private static let fillers = ["st", "nd", "rd", "th", "of", "in"]

  /// The runs of digits and of letters in a text.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var last: Bool?
    for scalar in text.lowercased().unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      guard isDigit || scalar.properties.isAlphabetic else {
        last = nil
        continue
      }
      if last == isDigit, !words.isEmpty {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else {
        words.append(String(scalar))
      }
      last = isDigit
    }
    return words
  }

  /// Digits in a row: `2014`, `201406`, `20140629`.
  private static func compact(_ word: String) -> PartialDate? {
    let digits = Array(word)
    guard [4, 6, 8].contains(digits.count), Int(word) != nil else { return nil }
    return real(
      String(digits[0..<4]), digits.count > 4 ? Int(String(digits[4..<6])) : nil,
      digits.count > 6 ? Int(String(digits[6..<8])) : nil)
  }

  private static func month(_ parts: [String]) -> PartialDate? {
    real(parts[0], number(ofMonth: parts[1]), nil) ?? real(parts[1], number(ofMonth: parts[0]), nil)
  }

  /// Of two numbers before a year the first is the day only where dots stand between them.
  private static func day(_ parts: [String], isDotted: Bool) -> PartialDate? {
    let (first, second, third) = (parts[0], parts[1], parts[2])
    if isYear(first) {
      return whole(first, month: second, day: third) ?? whole(first, month: third, day: second)
    }
    let dayFirst = whole(third, month: second, day: first)
    let monthFirst = whole(third, month: first, day: second)
    guard !isDotted, let dayFirst, let monthFirst, dayFirst != monthFirst else {
      return dayFirst ?? monthFirst
    }
    return nil
  }

  /// A date with a time behind it: `2014-06-29T00:00:00Z`.
  private static func timestamp(_ text: String) -> PartialDate? {
    let rest = text.utf8.dropFirst(10).first
    guard rest == UInt8(ascii: "T") || rest == UInt8(ascii: " ") else { return nil }
    return try? PartialDate(edtf: String(text.prefix(10)))
  }

  private static func whole(_ year: String, month: String, day: String) -> PartialDate? {
    Int(day).flatMap { real(year, number(ofMonth: month), $0) }
  }

  private static func isYear(_ word: String) -> Bool { word.utf8.count == 4 && Int(word) != nil }

  private static func real(_ year: String, _ month: Int?, _ day: Int?) -> PartialDate? {
    guard isYear(year), let year = Int(year) else { return nil }
    guard let month else { return day == nil ? PartialDate(year: year) : nil }
    guard (1...12).contains(month) else { return nil }
    guard let day else { return PartialDate(year: year, month: month) }
    guard (1...CalendarDay.days(in: month, of: year)).contains(day) else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// The number of a month: `6`, `06`, `June`, `Jun`; 0 where it is none.
  package static func number(ofMonth word: String) -> Int {
    if word.utf8.count <= 2, let number = Int(word) { return number }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    guard word.utf8.count >= 3 else { return 0 }
    return (names.firstIndex { $0.hasPrefix(word) } ?? (word == "sept" ? 8 : -1)) + 1
  }
}
