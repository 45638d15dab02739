import Diagnostics
import JSONText
import ProfileModel

/// Reads the dates of other formats as they are meant, and says how. What can't be read is kept as
/// words, which documents show instead of dates.
///
/// ```
/// "start": "2018/05"                      2018-05
/// "end": "Present"                        goes on
/// "start": "2021, 2022", "end": "2023"    "dateText": "2021, 2022 – 2023"
/// ```
struct ForeignDates {
  private var reading: Reading

  /// The tree of a profile that was made of another format, with its dates read.
  static func read(_ profile: JSONValue, in reading: inout Reading) -> JSONValue {
    var dates = ForeignDates(reading: reading)
    let profile = dates.read(profile)
    reading = dates.reading
    return profile
  }

  /// What is kept for the other format stays as it is.
  private static let kept = "extra"
  /// The keys of the dates that say when an entry was.
  private static let period = ["start", "end", "date"]

  private mutating func read(_ value: JSONValue) -> JSONValue {
    var read = value
    switch value.content {
    case .array(let values): read.content = .array(values.map { self.read($0) })
    case .object(let members): read.content = .object(readRecord(members))
    default: break
    }
    return read
  }

  private mutating func readRecord(_ members: [JSONMember]) -> [JSONMember] {
    let record = members.map { member in
      var member = member
      if member.key != Self.kept { member.value = read(member.value) }
      return member
    }
    let dates = Self.period.compactMap { key in
      record.first { $0.key == key && !$0.value.isObjectOrList }.map(WrittenDate.init)
    }
    let faulty = dates.first { $0.date == nil }
    guard faulty == nil, !Self.endsBeforeStart(dates) else {
      return inWords(record, dates, faulty)
    }
    return record.map { member in
      guard let written = dates.first(where: { $0.member.key == member.key }) else { return member }
      return read(written)
    }
  }

  private mutating func read(_ written: WrittenDate) -> JSONMember {
    var member = written.member
    guard let date = written.date else { return member }
    member.value.content = .string(date.text)
    if !written.isExact {
      reading.report(
        .dateReading,
        "\(written.shown) is read as \(date == .present ? "going on" : date.text)",
        at: member.value.offset)
    }
    return member
  }

  private static func endsBeforeStart(_ dates: [WrittenDate]) -> Bool {
    var period = Period()
    for written in dates {
      switch (written.member.key, written.date) {
      case ("start", .date(let start)): period.start = start
      case ("end", let end): period.end = end
      default: break
      }
    }
    return period.endsBeforeStart
  }

  /// A record with the words of its dates instead of these.
  private mutating func inWords(
    _ record: [JSONMember], _ dates: [WrittenDate], _ faulty: WrittenDate?
  ) -> [JSONMember] {
    guard let first = dates.first else { return record }
    let message =
      faulty.map { "\($0.shown) can't be read as a date, and is shown as it is written" }
      ?? "this ends before it starts, and its dates are shown as they are written"
    reading.report(.dateInWords, message, at: (faulty ?? first).member.value.offset)
    let words = dates.map(\.words).filter { !$0.isEmpty }.joined(separator: " – ")
    let text = JSONMember(
      key: "dateText", keyOffset: first.member.keyOffset,
      value: JSONValue(.string(words), offset: first.member.value.offset))
    return record.filter { !Self.period.contains($0.key) } + [text]
  }
}

/// A date of another format as it is written, and what it means.
private struct WrittenDate {
  let member: JSONMember
  /// The text or number, without white space around it; empty for what says nothing.
  let words: String
  /// What it means, which only an end may say with `present`; nil for what can't be read.
  let date: Period.End?
  /// Whether a profile has it in the same form.
  let isExact: Bool

  init(_ member: JSONMember) {
    self.member = member
    let isEnd = member.key == "end"
    words =
      switch member.value.content {
      case .string(let text): trimmed(text)
      case .number(let literal): literal
      default: ""
      }
    let isText = member.value.string != nil
    if isText, let date = try? PartialDate(edtf: words) {
      (self.date, isExact) = (.date(date), true)
    } else if isEnd, PartialDate.meansPresent(words) || RenderCVDateWords.meansPresent(words) {
      (date, isExact) = (.present, words == Period.End.present.text)
    } else {
      date = (PartialDate(guessedFrom: words) ?? Self.date(withGaps: words)).map(Period.End.date)
      isExact = false
    }
  }

  /// The date in a message.
  var shown: String { "\"\(words.quotation)\"" }

  /// A date with an empty or a zero month or day: `2013-06-00`, `1987-01-`; of one whose day and month
  /// can't be told apart the year: `01/02/2012`.
  private static func date(withGaps text: String) -> PartialDate? {
    let isNumeric = text.utf8.allSatisfy { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) && $0 < 0x80 }
    guard isNumeric else { return nil }
    let parts = text.split { !$0.isNumber }.map(String.init)
    let known = parts.filter { Int($0) != 0 }
    if known.count < parts.count || parts.count < 3 {
      if let date = PartialDate(guessedFrom: known.joined(separator: "-")) { return date }
    }
    let years = RenderCVDateWords.years(in: text)
    return years.count == 1 && parts.count == 3 ? PartialDate(year: years[0]) : nil
  }
}

extension JSONValue {
  /// Whether it holds other values.
  fileprivate var isObjectOrList: Bool {
    switch content {
    case .object, .array: true
    default: false
    }
  }
}
