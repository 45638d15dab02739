import Diagnostics
import JSONText
import ProfileModel

/// Which words a language has for which numbers, by the rules of CLDR.
package struct PluralRules: Sendable, Equatable {
  private var rules: [Rule] = []
  /// Whether the file has rules that were read without an error. Otherwise nothing can be checked by them.
  private(set) var areKnown = false

  private struct Rule: Sendable, Equatable {
    let category: PluralCategory
    let condition: PluralCondition
  }

  /// All numbers alike, as in Japanese.
  package init() {}

  /// The categories, in CLDR's order, that of what is left at the end.
  package var categories: [PluralCategory] { rules.map(\.category) + [.other] }

  /// The category of a whole number.
  package func category(of number: Int) -> PluralCategory {
    rules.first { $0.condition.holds(for: number) }?.category ?? .other
  }
}

extension Kind where Value == PluralRules {
  /// Rules as CLDR writes them, by category: `{"one": "i = 1 and v = 0"}`. What is left is `other`.
  static let pluralRules = Kind(
    "plural rules",
    read: { json, reading in
      guard case .object(let members) = json.content else {
        reading.refuse(
          json, expected: "plural rules in braces", hint: "write {\"one\": \"i = 1 and v = 0\"}")
        return PluralRules()
      }
      return PluralRules(members, in: &reading)
    },
    write: { _ in nil })
}

extension PluralRules {
  fileprivate init(_ members: [JSONMember], in reading: inout Reading) {
    areKnown = true
    for category in PluralCategory.allCases where category != .other {
      for member in members where member.key == category.rawValue {
        guard case .string(let text) = member.value.content else {
          Kind<String>.word.refuse(member.value, in: &reading)
          areKnown = false
          continue
        }
        do throws(PluralSyntaxError) {
          let condition = try PluralCondition(text)
          rules.append(Rule(category: category, condition: condition))
        } catch {
          areKnown = false
          reading.report(
            .badPluralRule, error.message, hint: "a rule looks like \"i = 1 and v = 0\"",
            at: reading.offset(of: error.position, in: member.value))
        }
      }
    }
    for member in members where !reading.checkCategory(of: member) { areKnown = false }
  }
}

extension Reading {
  /// Whether a category may have a rule; an error where it may not.
  fileprivate mutating func checkCategory(of member: JSONMember) -> Bool {
    let names = PluralCategory.allCases.filter { $0 != .other }.map(\.rawValue)
    if names.contains(member.key) { return true }
    let hint =
      member.key == PluralCategory.other.rawValue
      ? "leave it out: it is what is left"
      : closest(to: member.key, among: names).map { "did you mean \"\($0)\"?" }
        ?? "there are \(names.joined(separator: ", "))"
    report(
      .unknownPlural, "there is no rule for \"\(member.key.quotation)\"", hint: hint,
      at: member.keyOffset)
    return false
  }
}
