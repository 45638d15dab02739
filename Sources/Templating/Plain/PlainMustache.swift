import Diagnostics
import Markdown

/// Mustache as its specification has it, over data without shapes: what document mode is measured
/// against.
package struct PlainMustache: Sendable {
  /// Data as JSON has it; a number is the text that it was written as.
  package enum Value: Sendable {
    /// `null`; prints nothing.
    case null
    /// `true` or `false`.
    case flag(Bool)
    /// A string or a number.
    case text(String)
    /// An array.
    case list([Value])
    /// An object.
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
    let bytes = Array(template.utf8)
    try render(try Parser.parse(bytes), Place(bytes: bytes, stack: [data]), into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Where a template is rendered.
  private struct Place {
    var bytes: [UInt8]
    var stack: [Value]
    /// What fills blocks in, the outermost template's first.
    var blocks: [(block: Block, bytes: [UInt8])] = []
  }

  private func render(
    _ nodes: [Node], _ place: Place, into output: inout [UInt8]
  ) throws(SyntaxError) {
    for node in nodes {
      switch node {
      case .text(let range): output += place.bytes[range]
      case .variable(let name, let isRaw):
        let text = value(of: name, in: place.stack).text
        if isRaw { output += text.utf8 } else { Escaping.htmlAttribute(text, into: &output) }
      case .section(let name, let body):
        for value in value(of: name, in: place.stack).sections {
          var inner = place
          inner.stack.append(value)
          try render(body, inner, into: &output)
        }
      case .inverted(let name, let body):
        if value(of: name, in: place.stack).sections.isEmpty {
          try render(body, place, into: &output)
        }
      case .partial(let name, let indentation):
        try render(partial: name.text, indentation, place, blocks: [], into: &output)
      case .dynamicPartial(let name, let indentation):
        let name = value(of: name, in: place.stack).text
        try render(partial: name, indentation, place, blocks: [], into: &output)
      case .block(let block): try render(block, place, into: &output)
      case .parent(let parent):
        let blocks = place.blocks + parent.blocks.map { ($0, place.bytes) }
        try render(
          partial: parent.name.text, parent.indentation, place, blocks: blocks, into: &output)
      }
    }
  }

  private func render(
    partial name: String, _ indentation: [UInt8], _ place: Place,
    blocks: [(block: Block, bytes: [UInt8])], into output: inout [UInt8]
  ) throws(SyntaxError) {
    guard let text = partials[name] else { return }
    var inner = place
    inner.bytes = Reindentation(adding: indentation).apply(to: Array(text.utf8)[...]).bytes
    inner.blocks = blocks
    try render(try Parser.parse(inner.bytes), inner, into: &output)
  }

  /// A block as the outermost template fills it in, else its own content.
  private func render(
    _ site: Block, _ place: Place, into output: inout [UInt8]
  ) throws(SyntaxError) {
    let filling = place.blocks.first { $0.block.name.text == site.name.text }
    guard let filling else { return try render(site.nodes, place, into: &output) }
    let (block, bytes) = filling
    var inner = place
    inner.blocks.removeAll { $0.block.name.text == site.name.text }
    inner.bytes =
      Reindentation(block, bytes, at: site, place.bytes)
      .apply(to: bytes[block.content]).bytes
    try render(try Parser.parse(inner.bytes, block.delimiters), inner, into: &output)
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
