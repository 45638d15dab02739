import Diagnostics
import JSONText
package import ProfileModel

/// How whole numbers are written.
package struct NumberWords: Record, Equatable {
  /// The ten digits; none where they are those of ASCII.
  private var digits: [Character] = []
  /// What stands between groups of digits.
  private var group = ""
  /// The number of digits in each group, from the right; the last number applies to all further groups.
  private var groupSizes: [Int] = []
  /// How many digits stand before the first group at least: from 2 on, a number of four digits has none.
  private var minimumGroupingDigits = 1

  /// Where it stands.
  package var place = RecordPlace()

  /// Creates number words without texts.
  package init() {}

  /// Which record it is.
  package static let id = RecordID("number-words")
  /// Numbers in messages.
  package static let noun = "a table of numbers"

  /// The table of its fields.
  package static let fields: [Field<NumberWords>] = [
    .key("digits", { $1(&$0.digits) }, .digits, "The ten digits: `0123456789`."),
    .key(
      "group", { $1(&$0.group) }, .separator, "What stands between groups of digits."),
    .key(
      "groupSizes", { $1(&$0.groupSizes) }, .sizes,
      "How many digits a group has, from the right; the last size goes on."),
    .key(
      "minimumGroupingDigits", { $1(&$0.minimumGroupingDigits) }, .count,
      "How many digits stand before the first group at least."),
  ]

  /// Groups may stand side by side.
  package func mayBeBlank(_ key: String) -> Bool { key == "group" }

  /// A number in the digits of the language, without groups, as years are written.
  func plain(_ number: Int) -> String { inOwnDigits(String(number)) }

  /// A number with its digits in groups.
  func grouped(_ number: Int) -> String {
    let text = String(number)
    var size = groupSizes.first ?? text.utf8.count
    guard text.utf8.count >= size + minimumGroupingDigits else { return inOwnDigits(text) }
    var groups: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      if groupSizes.indices.contains(groups.count) { size = groupSizes[groups.count] }
      groups.append(rest.suffix(size))
      rest = rest.dropLast(size)
    }
    return inOwnDigits(groups.reversed().joined(separator: group))
  }

  private func inOwnDigits(_ text: String) -> String {
    guard !digits.isEmpty else { return text }
    return String(
      text.map { character in
        character.isASCII ? character.wholeNumberValue.map { digits[$0] } ?? character : character
      })
  }
}

extension Kind where Value == [Character] {
  /// Ten digits in one text; none where they are those of ASCII.
  fileprivate static let digits = Kind(
    "ten digits",
    read: { json, reading in
      guard let text = Kind<String>.word.read(json, &reading) else { return nil }
      if text == "0123456789" { return [] }
      let values = text.map(\.wholeNumberValue)
      if values == Array(0...9) { return Array(text) }
      reading.refuse(json, expected: "the ten digits, from zero", found: "\"\(text.quotation)\"")
      return nil
    },
    write: { .string($0.isEmpty ? "0123456789" : String($0)) })
}

extension Kind where Value == [Int] {
  /// Whole numbers above 0, at least one.
  fileprivate static let sizes = Kind(
    "a list of whole numbers above 0",
    read: { json, reading in
      let sizes = json.elements.compactMap { Kind<Int>.count.read($0, &reading) }
      if !json.elements.isEmpty { return sizes.count == json.elements.count ? sizes : nil }
      reading.refuse(json, expected: "a list of whole numbers above 0", hint: "write [3]")
      return nil
    },
    write: { JSONValue(.array($0.map { .integer($0) })) })
}
