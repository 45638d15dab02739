import Diagnostics
import Testing

@testable import Languages

@Suite("Plural rules")
struct PluralRuleTests {
  /// A language's rules in CLDR's words, with the whole numbers that CLDR gives as samples.
  struct Case: Sendable {
    let languages: String
    let rules: [String: String]
    let samples: [PluralCategory: [Int]]
  }

  static let cases = [
    Case(
      languages: "ja ko zh vi id", rules: [:],
      samples: [.other: Array(0...15) + [100, 1000, 10_000, 100_000, 1_000_000]]),
    Case(
      languages: "en de sv fi it nl", rules: ["one": "i = 1 and v = 0"],
      samples: [.one: [1], .other: [0] + Array(2...16) + [100, 1000, 10_000, 1_000_000]]),
    Case(
      languages: "hi fa", rules: ["one": "i = 0 or n = 1"],
      samples: [.one: [0, 1], .other: Array(2...17) + [100, 1000, 1_000_000]]),
    Case(
      languages: "da",
      rules: ["one": "n = 1 or t != 0 and i = 0,1"],
      samples: [.one: [1], .other: [0] + Array(2...16) + [100, 1000, 1_000_000]]),
    Case(
      languages: "tr hu el nb", rules: ["one": "n = 1"],
      samples: [.one: [1], .other: [0] + Array(2...16) + [100, 1000, 1_000_000]]),
    Case(
      languages: "fr",
      rules: [
        "one": "i = 0,1",
        "many": "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5",
      ],
      samples: [
        .one: [0, 1], .many: [1_000_000, 2_000_000],
        .other: Array(2...17) + [100, 1000, 10_000, 100_000],
      ]),
    Case(
      languages: "ro",
      rules: ["one": "i = 1 and v = 0", "few": "v != 0 or n = 0 or n != 1 and n % 100 = 1..19"],
      samples: [
        .one: [1], .few: [0] + Array(2...16) + [101, 1001], .other: Array(20...35) + [100, 1000],
      ]),
    Case(
      languages: "he",
      rules: ["one": "i = 1 and v = 0 or i = 0 and v != 0", "two": "i = 2 and v = 0"],
      samples: [.one: [1], .two: [2], .other: [0] + Array(3...17) + [100, 1000, 1_000_000]]),
    Case(
      languages: "cs",
      rules: ["one": "i = 1 and v = 0", "few": "i = 2..4 and v = 0", "many": "v != 0"],
      samples: [.one: [1], .few: [2, 3, 4], .other: [0] + Array(5...19) + [100, 1000]]),
    Case(
      languages: "pl",
      rules: [
        "one": "i = 1 and v = 0",
        "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
        "many":
          "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14",
      ],
      samples: [
        .one: [1], .few: [2, 3, 4, 22, 23, 24, 32, 33, 34, 42, 52, 62, 102, 1002],
        .many: [0] + Array(5...19) + [100, 1000, 10_000, 21, 25],
      ]),
    Case(
      languages: "ru uk",
      rules: [
        "one": "v = 0 and i % 10 = 1 and i % 100 != 11",
        "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
        "many": "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
      ],
      samples: [
        .one: [1, 21, 31, 41, 51, 61, 71, 81, 101, 1001],
        .few: [2, 3, 4, 22, 23, 24, 32, 33, 34, 42, 52, 62, 102, 1002],
        .many: [0] + Array(5...19) + [100, 1000, 10_000, 111, 112],
      ]),
    Case(
      languages: "ar",
      rules: [
        "zero": "n = 0", "one": "n = 1", "two": "n = 2", "few": "n % 100 = 3..10",
        "many": "n % 100 = 11..99",
      ],
      samples: [
        .zero: [0], .one: [1], .two: [2], .few: Array(3...10) + Array(103...110) + [1003],
        .many: Array(11...26) + [111, 1011], .other: Array(100...102) + [200, 201, 202, 300, 1000],
      ]),
  ]

  @Test("Each of CLDR's samples has its category", arguments: cases)
  func samples(of language: Case) throws {
    let rules = try Self.rules(language.rules)
    #expect(
      Set(rules.categories) == Set(language.rules.keys.compactMap(PluralCategory.init) + [.other]))
    for (category, numbers) in language.samples {
      for number in numbers {
        #expect(rules.category(of: number) == category, "\(language.languages): \(number)")
      }
    }
  }

  @Test(
    "A rule that can't be read says what was expected, and where",
    arguments: [
      ("", "expected n, i, v, w, f, t, c or e in a plural rule, found the end", 0),
      ("k = 1", #"expected n, i, v, w, f, t, c or e in a plural rule, found "k""#, 0),
      ("n 1", #"expected "=" or "!=" in a plural rule, found "1""#, 2),
      ("n = ", "expected a number in a plural rule, found the end", 4),
      ("n % 0 = 1", #"expected a number above 0 in a plural rule, found "0""#, 4),
      ("n = 4..2", #"expected a number above 4 in a plural rule, found "2""#, 7),
      ("n = 1 and", "expected n, i, v, w, f, t, c or e in a plural rule, found the end", 9),
      ("n = 1, @integer 1", #"expected a number in a plural rule, found "@""#, 7),
      ("n = 1 @integer 1", #"expected "and" or "or" in a plural rule, found "@""#, 6),
      (
        "n = 99999999999999999999",
        "expected a number in a plural rule, found \"99999999999999999999\"", 4
      ),
    ])
  func faults(rule: String, message: String, position: Int) {
    #expect(throws: PluralSyntaxError(message: message, position: position)) {
      try PluralCondition(rule)
    }
  }

  private static func rules(_ rules: [String: String]) throws -> PluralRules {
    let members = rules.map { "\"\($0.key)\": \"\($0.value)\"" }.joined(separator: ", ")
    var language = Language()
    let issues = language.change(
      by: SourceText(name: "", text: "{\"plurals\": {\(members)}}"))
    #expect(issues == [])
    return language.plurals
  }
}
