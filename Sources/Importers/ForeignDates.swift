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
    var record = members.map { member in
      var member = member
      if member.key != Self.kept { member.value = read(member.value) }
      return member
    }
    let written = record.filter { Self.period.contains($0.key) && !$0.value.isObjectOrList }
    let dates = written.map { (member: $0, date: ForeignDate($0.value, isEnd: $0.key == "end")) }
    if dates.contains(where: { $0.date == nil }) || endsBeforeStart(dates) {
      return inWords(record, written)
    }
    for (member, date) in dates {
      guard let date, let index = record.firstIndex(where: { $0.key == member.key }) else {
        continue
      }
      record[index].value.content = .string(date.edtf)
      if date.isExact { continue }
      reading.report(
        .dateReading, "\(member.value.shown) is read as \(date.meaning)",
        at: member.value.offset)
    }
    return record
  }

  private func endsBeforeStart(_ dates: [(member: JSONMember, date: ForeignDate?)]) -> Bool {
    func date(_ key: String) -> PartialDate? {
      dates.first { $0.member.key == key }?.date?.edtf.date
    }
    guard let start = date("start"), let end = date("end") else { return false }
    return end.lastDay < start.firstDay
  }

  /// A record with the words of its dates instead of these.
  private mutating func inWords(
    _ record: [JSONMember], _ written: [JSONMember]
  ) -> [JSONMember] {
    let ordered = Self.period.compactMap { key in written.first { $0.key == key } }
    guard let first = ordered.first else { return record }
    let words = ordered.compactMap(\.value.words).joined(separator: " – ")
    let faulty = ordered.first { ForeignDate($0.value, isEnd: $0.key == "end") == nil }
    reading.report(
      .dateInWords,
      faulty.map { "\($0.value.shown) can't be read as a date, and is shown as it is written" }
        ?? "this ends before it starts, and its dates are shown as they are written",
      at: (faulty ?? first).value.offset)
    let text = JSONMember(
      key: "dateText", keyOffset: first.keyOffset,
      value: JSONValue(.string(words), offset: first.value.offset))
    return record.filter { !Self.period.contains($0.key) } + [text]
  }
}

/// A date of another format.
private struct ForeignDate {
  /// The date as a profile has it, or `present`.
  let edtf: String
  /// Whether it was written so.
  let isExact: Bool

  /// Nil for what can't be read.
  init?(_ value: JSONValue, isEnd: Bool) {
    guard let text = value.words else { return nil }
    if value.string != nil, text.date != nil || isEnd && text == Self.present {
      (edtf, isExact) = (text, true)
    } else if isEnd, PartialDate.meansPresent(text) || RenderCVDateWords.meansPresent(text) {
      (edtf, isExact) = (Self.present, false)
    } else if let date = PartialDate(guessedFrom: text) ?? Self.date(withGaps: text) {
      (edtf, isExact) = (date.edtf, false)
    } else {
      return nil
    }
  }

  private static let present = "present"

  var meaning: String { edtf == Self.present ? "going on" : edtf }

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

  /// A text or a number, as it is written; nil for what says nothing.
  fileprivate var words: String? {
    switch content {
    case .string(let text): trimmed(text).isEmpty ? nil : trimmed(text)
    case .number(let literal): literal
    default: nil
    }
  }

  /// The value in a message.
  fileprivate var shown: String { "\"\((words ?? "").quotation)\"" }
}

extension String {
  fileprivate var date: PartialDate? { try? PartialDate(edtf: self) }
}
