/// A date as precise as it is known, by EDTF (ISO 8601-2): `2003`, `2015-02`, `2015-02-06`,
/// each with `~` behind it where it is approximate.
package struct PartialDate: Sendable, Hashable {
  /// The year, 0 to 9999.
  package let year: Int
  /// The month, 1 to 12, where it is known.
  package let month: Int?
  /// The day of the month, where it is known.
  package let day: Int?
  /// Whether the date is approximate: written with `~`.
  package let isApproximate: Bool

  /// A date from parts that are known to be a real date.
  package init(year: Int, month: Int? = nil, day: Int? = nil, isApproximate: Bool = false) {
    self.year = year
    self.month = month
    self.day = day
    self.isApproximate = isApproximate
  }

  /// The date of a whole day.
  package init(_ day: CalendarDay) {
    self.init(year: day.year, month: day.month, day: day.day)
  }

  /// The first day it can mean.
  package var firstDay: CalendarDay {
    CalendarDay(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day it can mean.
  package var lastDay: CalendarDay {
    let lastMonth = month ?? 12
    return CalendarDay(
      year: year, month: lastMonth, day: day ?? CalendarDay.days(in: lastMonth, of: year))
  }

  /// As EDTF writes it: `2015-02~`.
  package var edtf: String { iso + (isApproximate ? "~" : "") }

  /// As ISO 8601 and HTML's `datetime` write it, without the mark of approximation: `2015-02`.
  package var iso: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension PartialDate {
  /// Why a text is no date.
  package enum ParsingError: Error, Sendable, Equatable {
    /// It doesn't have the form of a date.
    case malformed
    /// There is no such month.
    case noSuchMonth(Int)
    /// The month is not that long.
    case noSuchDay(Int, month: Int, year: Int)
  }

  /// Reads a date as EDTF writes it.
  package init(edtf text: String) throws(ParsingError) {
    var digits = Array(text.utf8)
    let isApproximate = digits.last == UInt8(ascii: "~")
    if isApproximate { digits.removeLast() }
    guard [4, 7, 10].contains(digits.count), let year = Self.number(digits[0..<4]) else {
      throw .malformed
    }
    let month = try Self.part(of: digits, at: 4)
    let day = try Self.part(of: digits, at: 7)
    if let month, !(1...12).contains(month) { throw .noSuchMonth(month) }
    if let month, let day, !(1...CalendarDay.days(in: month, of: year)).contains(day) {
      throw .noSuchDay(day, month: month, year: year)
    }
    self.init(year: year, month: month, day: day, isApproximate: isApproximate)
  }

  /// The two digits behind a hyphen, nil if the text ends before.
  private static func part(of digits: [UInt8], at index: Int) throws(ParsingError) -> Int? {
    guard digits.count > index else { return nil }
    guard digits[index] == UInt8(ascii: "-"), let part = number(digits[index + 1...index + 2])
    else { throw .malformed }
    return part
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
