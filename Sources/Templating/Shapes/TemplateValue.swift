package import Markdown

/// What templates print: the values of a record in the order of its shape's slots.
package indirect enum TemplateValue: Sendable {
  case null
  case text(String)
  case rich(MarkdownText)
  case flag(Bool)
  case number(Int)
  case record([TemplateValue])
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
