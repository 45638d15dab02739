import Diagnostics
import JSONText
import Templating

/// What kind of value an option of a theme takes.
package enum OptionType: String, CaseIterable, Sendable {
  /// A colour: `#a30`, `#aa3300`, or with an opacity `#aa330080`.
  case colour
  /// A length: `0`, `12px`, `1.5rem`.
  case length
  /// One of a few words.
  case choice
  /// True or false.
  case flag
  /// Any text in one line.
  case text

  /// The type in messages, with its article.
  package var noun: String {
    switch self {
    case .colour: "a colour"
    case .length: "a length"
    case .choice: "a choice"
    case .flag: "a flag"
    case .text: "a text"
    }
  }

  /// What templates see.
  var slotKind: SlotKind {
    switch self {
    case .colour: .setting(.colour)
    case .length: .setting(.length)
    case .choice: .setting(.keyword)
    case .flag: .flag
    case .text: .setting(.text)
    }
  }

  /// What a value has to be, in a few words.
  func expectation(_ choices: [String]) -> String {
    switch self {
    case .colour: "a colour such as #a30 or #aa3300"
    case .length: "a length such as 12px or 1.5rem"
    case .choice: choices.joined(separator: " or ")
    case .flag: "true or false"
    case .text: "a text in one line"
    }
  }

  /// A value from JSON, or nil if it is not of this type.
  func value(_ json: JSONValue, _ choices: [String]) -> TemplateValue? {
    switch json.content {
    case .bool(let flag) where self == .flag: .flag(flag)
    case .string(let text) where self != .flag: value(text, choices)
    default: nil
    }
  }

  /// A value as a person types it, or nil if it is not of this type.
  func value(_ text: String, _ choices: [String]) -> TemplateValue? {
    let isRight =
      switch self {
      case .colour: Self.isColour(text)
      case .length: Self.isLength(text)
      case .choice: choices.contains(text)
      case .flag: text == "true" || text == "false"
      case .text: !text.unicodeScalars.contains { $0.value < 0x20 }
      }
    guard isRight else { return nil }
    return self == .flag ? .flag(text == "true") : .text(text)
  }

  /// Whether a word can be a choice: it may stand in a style sheet and a class.
  package static func isWord(_ text: String) -> Bool {
    text.utf8.first?.isLetter == true
      && text.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  private static func isColour(_ text: String) -> Bool {
    text.hasPrefix("#") && [3, 4, 6, 8].contains(text.utf8.count - 1)
      && text.utf8.dropFirst().allSatisfy { $0.isHexDigit }
  }

  private static let units = [
    "px", "rem", "em", "ch", "ex", "lh", "%", "mm", "cm", "in", "pt", "pc", "vw", "vh",
  ]

  private static func isLength(_ text: String) -> Bool {
    let number = text.utf8.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    let parts = number.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...4).contains($0.count) }) else {
      return false
    }
    return text == "0" || units.contains(String(text.dropFirst(number.count)))
  }
}
