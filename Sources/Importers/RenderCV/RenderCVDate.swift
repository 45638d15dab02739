import Diagnostics
import ProfileModel

/// The time that a `date` of RenderCV names, which may be any text.
struct RenderCVDate: Equatable {
  /// When it began; nil where only an end is named.
  var start: PartialDate?
  /// When it ended; the same for a single date.
  var end: Period.End
  /// Whether the text says no more than that; of `Fall 2021` the year alone is understood.
  var isWhole = true

  /// Whether it is a single date.
  var isMoment: Bool { start.map(Period.End.date) == end }

  /// The time that a text names; nil if it names none.
  init?(_ text: String) {
    let words = RenderCVDateWords.words(of: text)
    guard let time = Self.time(words) ?? Self.years(of: text) else { return nil }
    self = time
  }

  private init(start: PartialDate?, end: Period.End, isWhole: Bool) {
    self.start = start
    self.end = end
    self.isWhole = isWhole
  }

  /// Whether a text has the form of a date and is none: there is no 2020-13.
  static func isImpossible(_ text: String) -> Bool {
    do throws(PartialDate.ParsingError) {
      _ = try PartialDate(edtf: text)
      return false
    } catch {
      let parts = text.split(separator: "-").map(String.init)
      let isSpan = parts.count == 2 && RenderCVDateWords.year(parts[1], after: parts[0]) != nil
      return error != .malformed && !isSpan
    }
  }

  /// The years that a text names, where no more of it is understood.
  private static func years(of text: String) -> RenderCVDate? {
    let years = RenderCVDateWords.years(in: text)
    guard let first = years.first, let last = years.last else { return nil }
    return RenderCVDate(
      start: PartialDate(year: min(first, last)), end: .date(PartialDate(year: last)),
      isWhole: false)
  }
}

extension RenderCVDate {
  /// Words before a start, which has no end where none is named.
  private static let openings = ["from", "starting", "beginning"]
  /// Words behind a start that has no end.
  private static let endings = ["onwards", "onward", "on"]

  /// A date, or a start and an end with a dash between them, either of which may be left out.
  private static func time(_ words: [String]) -> RenderCVDate? {
    let opens =
      words.first.map {
        openings.contains($0.lowercased()) || RenderCVDateWords.meansSince($0)
      } == true
    let isEndless = words.last.map { endings.contains($0.lowercased()) } == true
    let named = words.dropFirst(opens ? 1 : 0).dropLast(isEndless ? 1 : 0)
    let sides = named.split(omittingEmptySubsequences: false) { $0 == RenderCVDateWords.dash }
    guard let first = sides.first, let last = sides.last, sides.count > 1 else {
      return moment(named, goesOn: opens || isEndless)
    }
    guard let (end, isWholeEnd) = last.isEmpty ? (.present, true) : end(last, after: first) else {
      return nil
    }
    if first.isEmpty { return RenderCVDate(start: nil, end: end, isWhole: isWholeEnd) }
    guard let start = RenderCVDateSide(first) ?? RenderCVDateSide(month: first, before: end) else {
      return nil
    }
    return RenderCVDate(
      start: start.date, end: end, isWhole: start.isWhole && isWholeEnd && sides.count == 2)
  }

  /// A date without a dash, which may be a start: `2018 (ongoing)`.
  private static func moment(_ words: ArraySlice<String>, goesOn: Bool) -> RenderCVDate? {
    let rest = words.filter {
      !RenderCVDateWords.meansSince($0) && !RenderCVDateWords.meansPresent($0)
    }
    let side = RenderCVDateSide(rest[...])
    guard goesOn || rest.count < words.count else {
      guard let side, side.isWhole || side.date.month != nil else { return nil }
      return RenderCVDate(start: side.date, end: .date(side.date), isWhole: side.isWhole)
    }
    if rest.isEmpty, !words.isEmpty {
      return RenderCVDate(start: nil, end: .present, isWhole: true)
    }
    return side.map { RenderCVDate(start: $0.date, end: .present, isWhole: $0.isWhole) }
  }

  private static func end(
    _ words: ArraySlice<String>, after start: ArraySlice<String>
  ) -> (end: Period.End, isWhole: Bool)? {
    if words.count == 1, let start = start.last, let word = words.first,
      let year = RenderCVDateWords.year(word, after: start)
    {
      return (.date(year), true)
    }
    if PartialDate.meansPresent("to \(Array(words).joined(separator: " "))") {
      return (.present, true)
    }
    if words.contains(where: RenderCVDateWords.meansPresent) {
      let others = words.filter { !RenderCVDateWords.meansPresent($0) }
      return (.present, others.allSatisfy { ["the", "day"].contains($0.lowercased()) })
    }
    return RenderCVDateSide(words).map { (.date($0.date), $0.isWhole) }
  }
}

/// What stands on one side of a dash, as a date.
private struct RenderCVDateSide {
  var date: PartialDate
  /// Whether the words say no more than that.
  var isWhole: Bool

  /// Words that no date has, though one is read whole beside them.
  private static let expectations = ["expected", "anticipated", "exp"]

  /// A date as it is most often written, or a year, with its month before it, among other words.
  init?(_ words: ArraySlice<String>) {
    let named = words.filter { !Self.expectations.contains($0.lowercased()) }
    let text = named.joined(separator: " ")
    if let date = RenderCVDateWords.date(text) {
      (self.date, isWhole) = (date, named.count == words.count)
      return
    }
    let years = RenderCVDateWords.years(in: text)
    guard let year = years.first else { return nil }
    let isOne = years.count == 1
    let month = zip(words, words.dropFirst()).lazy
      .compactMap {
        isOne && RenderCVDateWords.isMonth($0) ? RenderCVDateWords.date("\($0) \($1)") : nil
      }
      .first { $0.year == year }
    (date, isWhole) = (month ?? PartialDate(year: year), false)
  }

  /// A month before a date of the same year: `Jan – Mar 2019`.
  init?(month words: ArraySlice<String>, before end: Period.End) {
    guard case .date(let end) = end, end.month != nil, words.count == 1, let word = words.first,
      RenderCVDateWords.isMonth(word), let date = RenderCVDateWords.date("\(word) \(end.year)")
    else { return nil }
    (self.date, isWhole) = (date, true)
  }
}
