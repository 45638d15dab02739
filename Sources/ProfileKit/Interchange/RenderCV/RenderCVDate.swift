/// The time that a `date` of RenderCV names, which may be any text.
struct RenderCVDate: Equatable {
  /// When it began.
  var start: PartialDate
  /// When it ended; the same for a single date.
  var end: Period.End
  /// Whether the text says no more than that; of `Fall 2021` the year alone is understood.
  var isWhole = true

  /// The time that a text names; nil where it names none.
  init?(_ text: String) {
    if let date = try? PartialDate(edtf: text) {
      self.init(start: date, end: .date(date))
      return
    }
    let words = Self.words(of: text)
    if let span = Self.span(words) {
      self = span
      return
    }
    let years = words.compactMap(Self.year)
    guard let first = years.first, let last = years.last else { return nil }
    self.init(start: PartialDate(year: min(first, last)), end: .date(PartialDate(year: last)))
    isWhole = false
  }

  private init(start: PartialDate, end: Period.End) {
    self.start = start
    self.end = end
  }

  /// Whether a text has the form of a date and is none: there is no 2020-13.
  static func isImpossible(_ text: String) -> Bool {
    do throws(PartialDate.ParsingError) {
      _ = try PartialDate(edtf: text)
      return false
    } catch {
      return error != .malformed
    }
  }

  /// The words, in small letters; a dash between two of them, or two years, is a word too.
  private static func words(of text: String) -> [String] {
    var words = [""]
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case " ", ",", "\t", "\n", "(", ")", "/", ".": words.append("")
      case "–", "—": words += ["–", ""]
      case "-" where words.last?.isEmpty != false || words.last.flatMap(year) != nil:
        words.append("-")
        words.append("")
      default: words[words.count - 1].unicodeScalars.append(scalar)
      }
    }
    return joiningDates(words.filter { !$0.isEmpty })
  }

  /// A hyphen between a year and what may be its month joins them: `2021-09`.
  private static func joiningDates(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if joined.last == "-", let year = joined.dropLast().last,
        (try? PartialDate(edtf: "\(year)-\(word)")) != nil
      {
        joined.removeLast(2)
        joined.append("\(year)-\(word)")
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  /// A date, or two with a dash or a `to` between them.
  private static func span(_ words: [String]) -> RenderCVDate? {
    let sides = words.split(omittingEmptySubsequences: false) { dashes.contains($0) }
    guard let start = sides.first.flatMap(date), let last = sides.last, sides.count <= 2 else {
      return nil
    }
    if sides.count == 2, last.count == 1, let word = last.first, presents.contains(word) {
      return RenderCVDate(start: start, end: .present)
    }
    return date(last).map { RenderCVDate(start: start, end: .date($0)) }
  }

  private static let dashes = ["-", "–", "to", "until"]
  private static let presents = ["present", "now", "today", "current", "ongoing"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// A year, with a month and a day of it in any order, or a date by EDTF.
  private static func date(_ words: ArraySlice<String>) -> PartialDate? {
    if words.count == 1, let word = words.first { return try? PartialDate(edtf: word) }
    var (year, month, day): (Int?, Int?, Int?)
    for word in words {
      if let number = Self.year(word), year == nil {
        year = number
      } else if let number = Self.month(word), month == nil {
        month = number
      } else if let number = Int(word), day == nil, (1...31).contains(number) {
        day = number
      } else {
        return nil
      }
    }
    // Two numbers are a month and its year: 12/2020.
    if month == nil, let number = day, number <= 12 { (month, day) = (number, nil) }
    guard let year, let month else { return nil }
    if let day, day > CalendarDay.days(in: month, of: year) { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }
      .map { $0 + 1 }
  }

  private static func year(_ word: String) -> Int? {
    let isNumber = word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard word.utf8.count == 4, isNumber, let year = Int(word), (1900...2199).contains(year) else {
      return nil
    }
    return year
  }
}
