import Diagnostics
import JSONText
import ProfileModel

extension CountedText {
  /// Checks texts against the plural rules of their language: each category has one, and holds `{n}`
  /// where it stands for more than one number.
  func check(_ rules: PluralRules, _ json: JSONValue, in reading: inout Reading) {
    let categories = rules.categories
    for category in categories where pattern(of: category) == nil {
      if json[category.rawValue] != nil { continue }
      let numbers = Self.numbers(of: category, rules).prefix(3).map(String.init)
      reading.report(
        .missingKey, "the plural \"\(category.rawValue)\" is missing",
        hint: numbers.isEmpty ? nil : "it stands for \(numbers.joined(separator: ", "))",
        at: json.offset)
    }
    for member in json.members {
      guard let category = PluralCategory(rawValue: member.key) else { continue }
      if !categories.contains(category) {
        reading.refusePlural(member, among: categories)
      } else if pattern(of: category)?.holdsValues == false {
        checkNumber(category, rules, member, in: &reading)
      }
    }
  }

  private func checkNumber(
    _ category: PluralCategory, _ rules: PluralRules, _ member: JSONMember,
    in reading: inout Reading
  ) {
    let numbers = Self.numbers(of: category, rules).filter { !exactNumbers.contains($0) }
    guard numbers.count > 1 else { return }
    reading.report(
      .missingPlaceholder, "\"\(member.key)\" needs {n}",
      hint: "it stands for \(numbers[0]), \(numbers[1]) and so on", at: member.value.offset)
  }

  /// CLDR's rules look at no more than the last two digits, but for 1,000,000.
  private static let judged = 200

  private static func numbers(of category: PluralCategory, _ rules: PluralRules) -> [Int] {
    (0...judged).filter { rules.category(of: $0) == category }
  }
}
