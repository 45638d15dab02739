import Diagnostics
package import ProfileModel

/// The words of a language: labels, section titles, dates and lengths of time.
///
/// A language is one file in `Document/Phrases/`.
package struct Phrases: Sendable {
  /// The language tag by BCP 47.
  package let language: String
  /// Names of the twelve months, as dates show them.
  package let months: [String]
  /// Labels by name.
  package var labels: [String: String]
  /// Titles of sections by key.
  package var sectionTitles: [String: String]
  /// A date of month and year, or of day, month and year, in the order of the language.
  package let dateParts: @Sendable (_ day: Int?, _ month: String, _ year: Int) -> String
  /// What marks a date as approximate: `c. 2021`.
  package let approximately: @Sendable (String) -> String
  /// What marks a length of time as approximate: `about 5 years`.
  package let about: @Sendable (String) -> String
  /// A count of years, months or days.
  package let count: @Sendable (Int, Unit) -> String
  /// Several times: `five times`.
  package let times: @Sendable (Int) -> String
  /// A career in a sentence, from its first year to its last.
  package let career: @Sendable (_ from: String, _ to: String, CareerSize) -> String
  /// Separates groups of three digits.
  package let groupSeparator: String

  /// The units that lengths of time are counted in.
  package enum Unit: Sendable {
    /// Years of twelve months.
    case year
    /// Calendar months.
    case month
    /// Days.
    case day
  }

  /// The phrases of a language, English where it is not known.
  package static func of(_ language: String) -> Phrases {
    let primary = language.prefix { $0 != "-" }.lowercased()
    return all.first { $0.language == primary } ?? english
  }

  /// Every language.
  package static let all = [english]
}

extension Phrases {
  /// A label by name; the name itself where the language lacks it.
  package func label(_ name: String) -> String { labels[name] ?? name }

  /// The word of the language for one of a few: `gold`.
  package func choice(_ name: String, _ value: String) -> String {
    labels["\(name).\(value)"] ?? value
  }

  /// The title of a section.
  package func sectionTitle(_ key: String) -> String { sectionTitles[key] ?? key }

  /// A number with its digits in groups of three.
  package func number(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += groupSeparator }
      text.append(digit)
    }
    return text
  }

  /// A date: `6 Feb 2015`, `Feb 2015`, `c. 2021`.
  package func date(_ date: PartialDate) -> String {
    let text =
      date.month.map { dateParts(date.day, months[$0 - 1], date.year) } ?? String(date.year)
    return date.isApproximate ? approximately(text) : text
  }

  /// A period: `Feb 2015 – Jan 2021`, `2008`, `c. 2021 – present`, `until 2015`.
  package func period(_ period: Period) -> String {
    let end = period.isOngoing ? label("present") : period.endDate.map(date)
    guard let start = period.start.map(date) else {
      return period.isOngoing ? label("present") : end.map { "\(label("until")) \($0)" } ?? ""
    }
    guard let end, end != start else { return start }
    return "\(start) – \(end)"
  }

  /// A length of time: `5 years 11 months`, `17 days`, `about 5 years`.
  package func duration(_ duration: CalendarDuration) -> String {
    if duration.days > 0 { return count(duration.days, .day) }
    if duration.isApproximate { return about(count(duration.roundedYears, .year)) }
    let (years, months) = duration.months.quotientAndRemainder(dividingBy: 12)
    let parts = [
      years > 0 ? count(years, .year) : nil, months > 0 ? count(months, .month) : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

/// What a drawn career holds, counted.
package struct CareerSize: Sendable, Equatable {
  /// Roles.
  package var roles: Int
  /// The employers that the roles were held with.
  package var employers: Int
  /// Projects and awards.
  package var marks: Int

  /// What is counted.
  package init(roles: Int, employers: Int, marks: Int) {
    self.roles = roles
    self.employers = employers
    self.marks = marks
  }
}
