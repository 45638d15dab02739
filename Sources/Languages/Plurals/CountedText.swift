import Diagnostics
import JSONText
import ProfileModel

/// A text with a number in it, in the words that the language has for numbers of a kind:
/// `{n} year`, `{n} years`.
package struct CountedText: Sendable, Equatable {
  /// Words for a number or a category; a language has no more than a few of them.
  private struct Words: Sendable, Equatable {
    let number: Int?
    let category: PluralCategory?
    let pattern: Pattern
  }

  private var words: [Words] = []

  /// The numbers that have words of their own: 2 of `twice`.
  var exactNumbers: [Int] { words.compactMap(\.number) }

  /// The words for the numbers of a category; nil where it has none.
  func pattern(of category: PluralCategory) -> Pattern? {
    words.first { $0.category == category }?.pattern
  }

  /// The words for a number, which is also given as it is shown.
  func text(_ number: Int, shown: String, _ rules: PluralRules) -> String {
    let exact = words.first { $0.number == number }?.pattern
    let pattern =
      exact ?? pattern(of: rules.category(of: number)) ?? pattern(of: .other) ?? Pattern()
    return pattern.filled(shown)
  }

  fileprivate mutating func add(_ pattern: Pattern, for key: String) {
    let category = PluralCategory(rawValue: key)
    words.append(
      Words(number: category == nil ? Int(key) : nil, category: category, pattern: pattern))
  }
}

extension Kind where Value == CountedText {
  /// Texts by plural category, or by number, with the number as `{n}` in them.
  static let counted = Kind(
    "texts by plural",
    read: { json, reading in
      guard case .object(let members) = json.content else {
        reading.refuse(
          json, expected: "texts by plural in braces", hint: "write {\"other\": \"{n} …\"}")
        return nil
      }
      var counted = CountedText()
      for member in members {
        guard Int(member.key) != nil || PluralCategory(rawValue: member.key) != nil else {
          reading.refusePlural(member, among: PluralCategory.allCases)
          continue
        }
        if let pattern = Self.number.read(member.value, &reading) {
          counted.add(pattern, for: member.key)
        }
      }
      return counted
    },
    write: { _ in nil })

  private static let number = Kind<Pattern>.pattern(["n"], required: [])
}

extension Reading {
  /// Adds the error for a plural that a language hasn't.
  mutating func refusePlural(_ member: JSONMember, among categories: [PluralCategory]) {
    let names = categories.map(\.rawValue)
    let hint = closest(to: member.key, among: names).map { "did you mean \"\($0)\"?" }
    report(
      .unknownPlural, "there is no plural \"\(member.key.quotation)\"",
      hint: hint ?? "there are \(names.joined(separator: ", ")), and numbers such as \"2\"",
      at: member.keyOffset)
  }
}
