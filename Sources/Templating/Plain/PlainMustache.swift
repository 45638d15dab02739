import Markdown

/// Mustache as its specification has it, over data without shapes: what document mode is measured
/// against.
package struct PlainMustache: Sendable {
  /// Data as JSON has it; a number is as it was written.
  package enum Value: Sendable {
    case null
    case flag(Bool)
    case text(String)
    case list([Value])
    case object([String: Value])
  }

  private let partials: [String: String]

  /// An engine that finds partials by name; one that it lacks prints nothing.
  package init(partials: [String: String] = [:]) {
    self.partials = partials
  }

  /// The template's output.
  package func render(_ template: String, _ data: Value) throws(SyntaxError) -> String {
    var output: [UInt8] = []
    try render(Array(template.utf8), [data], into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func render(
    _ bytes: [UInt8], _ stack: [Value], into output: inout [UInt8]
  ) throws(SyntaxError) {
    try render(try Parser.parse(bytes), of: bytes, stack, into: &output)
  }

  private func render(
    _ nodes: [Node], of bytes: [UInt8], _ stack: [Value], into output: inout [UInt8]
  ) throws(SyntaxError) {
    for node in nodes {
      switch node {
      case .text(let range): output += bytes[range]
      case .variable(let name, let isRaw):
        let text = value(of: name, in: stack).text
        if isRaw { output += text.utf8 } else { Escaping.htmlAttribute(text, into: &output) }
      case .section(let name, let body, _):
        for value in value(of: name, in: stack).sections {
          try render(body, of: bytes, stack + [value], into: &output)
        }
      case .inverted(let name, let body, _):
        if value(of: name, in: stack).sections.isEmpty {
          try render(body, of: bytes, stack, into: &output)
        }
      case .partial(let name, let indentation):
        try render(partial: name.text, indentation, stack, into: &output)
      case .dynamicPartial(let name, let indentation):
        try render(partial: value(of: name, in: stack).text, indentation, stack, into: &output)
      }
    }
  }

  private func render(
    partial name: String, _ indentation: [UInt8], _ stack: [Value], into output: inout [UInt8]
  ) throws(SyntaxError) {
    guard let text = partials[name] else { return }
    try render(Source.indented(Array(text.utf8), by: indentation), stack, into: &output)
  }

  /// The value of a name: its first part in the innermost object that has it, the others from there.
  private func value(of name: TagName, in stack: [Value]) -> Value {
    guard let first = name.parts.first else { return stack.last ?? .null }
    for case .object(let members) in stack.reversed() {
      guard var value = members[first] else { continue }
      for part in name.parts.dropFirst() {
        guard case .object(let members) = value else { return .null }
        value = members[part] ?? .null
      }
      return value
    }
    return .null
  }
}

extension PlainMustache.Value {
  fileprivate var text: String {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .null, .list, .object: ""
    }
  }

  /// What a section over the value is run for, once each.
  fileprivate var sections: [PlainMustache.Value] {
    switch self {
    case .null, .flag(false): []
    case .list(let values): values
    case .flag, .text, .object: [self]
    }
  }
}
