package import Markdown

/// The values of a record that templates see; each is asked for only where a template prints it.
package protocol TemplateFields: Sendable {
  /// The value of a slot of the record's shape, by its number.
  func value(ofSlot slot: Int) -> TemplateValue
}

/// What templates print.
package enum TemplateValue: Sendable {
  case null
  case text(String)
  case rich(MarkdownText)
  case flag(Bool)
  case number(Int)
  case record(any TemplateFields)
  case list([TemplateValue])
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
