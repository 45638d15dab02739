import Editions
import Files
import ProfileModel
import Themes

/// What the flags mean that commands share which show a profile.
struct ShowOptions: Sendable, Equatable {
  /// The day that the profile is shown as of.
  let day: CalendarDay
  /// What is shown though it is private.
  let disclosure: Disclosure
  /// The theme that was asked for.
  let theme: String?
  /// The options of the theme that were set.
  let settings: [OptionSetting]

  /// The width of text that isn't written to a terminal, in columns.
  static let normalWidth = 80
  /// The widths that can be asked for, in columns.
  static let widths = 20...1000

  /// Works out what was typed.
  init(_ arguments: ParsedArguments, _ world: World) throws(UsageError) {
    day = try Self.day(arguments, world)
    disclosure = Disclosure(
      includesPrivate: arguments.has(.includePrivate), shown: try Self.shown(arguments))
    theme = arguments[.theme]
    settings = try Self.settings(arguments)
  }

  /// The width that was asked for.
  static func width(_ arguments: ParsedArguments) throws(UsageError) -> Int? {
    guard let text = arguments[.width] else { return nil }
    guard let width = Int(text), widths.contains(width) else {
      let expected = "a number of columns from \(widths.lowerBound) to \(widths.upperBound)"
      throw arguments.invalid(.width, expected: expected)
    }
    return width
  }

  private static func settings(
    _ arguments: ParsedArguments
  ) throws(UsageError) -> [OptionSetting] {
    var settings: [OptionSetting] = []
    for text in arguments.all(.set) {
      guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")), equals > text.startIndex
      else {
        let problem = UsageError.Problem.invalidValue(
          flag: Flag.set.typed, value: text, expected: "NAME=VALUE")
        throw UsageError(
          problem, hint: "write it as --set accent=#a30", in: arguments.command)
      }
      let value = text[text.utf8.index(after: equals)...]
      settings.append(OptionSetting(name: String(text[..<equals]), text: String(value)))
    }
    return settings
  }

  private static func shown(_ arguments: ParsedArguments) throws(UsageError) -> Set<String> {
    let keys = arguments.list(.show) ?? []
    for key in keys where !Disclosure.keys.contains(key) {
      throw arguments.invalid(
        .show, part: key, expected: "phone, address or email",
        hint: Suggestion.hint(for: key, among: Disclosure.keys))
    }
    return Set(keys)
  }
}

extension ShowOptions {
  private static func day(
    _ arguments: ParsedArguments, _ world: World
  ) throws(UsageError) -> CalendarDay {
    if let text = arguments[.asOf] { return try day(text, arguments) }
    guard let text = world.sourceDateEpoch, !text.isEmpty else { return world.today }
    guard let seconds = Int(text), (0...lastSecond).contains(seconds) else {
      let problem = UsageError.Problem.invalidVariable(
        name: "SOURCE_DATE_EPOCH", value: text, expected: "a count of seconds since 1970")
      throw UsageError(problem, in: arguments.command)
    }
    return CalendarDay(secondsSinceEpoch: seconds)
  }

  /// The end of the year 9999.
  private static let lastSecond = 253_402_300_799

  /// The last day that a date can mean.
  private static func day(
    _ text: String, _ arguments: ParsedArguments
  ) throws(UsageError) -> CalendarDay {
    var hint: String?
    do throws(PartialDate.ParsingError) {
      let date = try PartialDate(edtf: text)
      if !date.isApproximate { return date.lastDay }
      hint = "leave out the \"~\""
    } catch {
      switch error {
      case .malformed: hint = nil
      case .noSuchMonth(let month): hint = "there is no month \(month)"
      case .noSuchDay(_, let month, let year):
        let days = CalendarDay.days(in: month, of: year)
        hint = "that month has \(days) days"
      }
    }
    throw arguments.invalid(
      .asOf, expected: "a date such as 2020-12-24, 2020-12 or 2020", hint: hint)
  }
}
