package import ProfileModel

/// A language as pages are written in it: titles, labels, dates, lengths of time, lists, numbers.
///
/// It is read from one file in `Data/`, which says all that grammar needs. A file of a theme changes
/// parts of it.
package struct Language: Record, Equatable {
  /// The language tag by BCP 47.
  package var tag = ""
  /// The direction it is written in.
  package var direction = Direction.ltr
  /// Titles of sections by key.
  package var sections: [String: String] = [:]
  /// Labels by name.
  package var labels: [String: String] = [:]
  /// Medals by name.
  package var medals: [String: String] = [:]
  var plurals = PluralRules()
  var numbers = NumberWords()
  var lists = ListWords()
  var months = Forms(Array(repeating: "", count: 12))
  var dates = Forms(DateWords())
  var periods = PeriodWords()
  var durations = DurationWords()
  var times = CountedText()
  var lines = LineWords()
  var career = CareerWords()
  /// How it shows dates.
  package var dateStyle = DateStyle.month

  /// The direction that lines are written in.
  package enum Direction: String, CaseIterable, Sendable {
    /// From left to right.
    case ltr
    /// From right to left.
    case rtl
  }

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates a language without texts.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("language-file")
  /// A language in messages.
  package static let noun = "a language file"

  /// There is no command that lists the keys.
  package static var reference: String? { nil }
}

extension Language {
  /// The table of its fields.
  package static let fields: [Field<Language>] = words + grammar

  private static let words: [Field<Language>] = [
    .key("language", { $1(&$0.tag) }, .languageTag, "The language tag by BCP 47."),
    .key(
      "direction", { $1(&$0.direction) }, .choice("direction"), "The direction it is written in."),
    .texts(
      "sections", { $1(&$0.sections) }, "section", SectionType.all.map(\.key), "Titles of sections."
    ),
    .texts("labels", { $1(&$0.labels) }, "label", Label.allCases.map(\.rawValue), "Labels."),
    .texts("medals", { $1(&$0.medals) }, "medal", Award.Medal.allCases.map(\.rawValue), "Medals."),
  ]

  private static let grammar: [Field<Language>] = [
    .key(
      "plurals", { $1(&$0.plurals) }, .pluralRules,
      "Which numbers have words of their own, by CLDR."),
    .part("numbers", { $1(&$0.numbers) }, "How whole numbers are written."),
    .part("lists", { $1(&$0.lists) }, "What stands between the parts of a list."),
    .forms("months", { $1(&$0.months) }, "The names of the months.") {
      json, months, reading in
      months = Kind<[String]>.months.read(json, &reading) ?? months
    },
    .forms("dates", { $1(&$0.dates) }, "How dates are written.") { json, form, reading in
      _ = form.change(by: json, in: &reading)
    },
    .part("periods", { $1(&$0.periods) }, "How dates stand in a line."),
    .part("durations", { $1(&$0.durations) }, "How lengths of time are told."),
    .key("times", { $1(&$0.times) }, .counted, "How often something was won."),
    .part("lines", { $1(&$0.lines) }, "How texts stand together in a line."),
    .part("career", { $1(&$0.career) }, "How a career is told in a sentence."),
  ]
}
