package import Markdown

/// The values of a record that templates see; each is asked for only where a template prints it.
package protocol TemplateFields: Sendable {
  /// The value of a slot of the record's shape, by its number.
  func value(ofSlot slot: Int) -> TemplateValue
}

/// What templates print.
package enum TemplateValue: Sendable {
  /// No value; prints nothing.
  case null
  /// Text of a profile or theme, escaped for the place where it is printed.
  case text(String)
  /// Markdown, printed as the language of the template has it.
  case rich(MarkdownText)
  /// Whether something is so, which only sections can ask for.
  case flag(Bool)
  /// A whole number, printed in digits.
  case number(Int)
  /// A record, whose slots are looked up in a section over it or after a dot.
  case record(any TemplateFields)
  /// Values that a section is run for, once each.
  case list([TemplateValue])
  /// HTML that vita wrote itself, printed as it is.
  case trusted([UInt8])

  /// Whether a section over the value is left out.
  var isAbsent: Bool {
    switch self {
    case .null, .flag(false): true
    case .text(let text): text.isEmpty
    case .list(let values): values.isEmpty
    case .trusted(let bytes): bytes.isEmpty
    case .rich, .flag, .number, .record: false
    }
  }

  /// The value as plain text.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .rich(let text): text.plain
    case .number(let number): String(number)
    case .null, .flag, .record, .list, .trusted: ""
    }
  }
}
