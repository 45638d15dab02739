/// Writes a changed value into the text it was read from: what is unchanged stays byte for byte.
///
/// Renaming `b` in
/// ```
/// {"a":   [1,2],
///  "b": 0.50 }
/// ```
/// changes the three bytes of that key. What is new is laid out like its neighbours.
///
/// Values and members are known by their offsets, so a change keeps those of what it keeps, moved
/// values too, and what it makes has none.
package enum JSONRewriter {
  /// The text of a value that was made from another, in the text that this one was read from.
  package static func bytes(
    of value: JSONValue, was old: JSONValue, in bytes: [UInt8]
  ) -> [UInt8] {
    var rewriting = Rewriting(of: bytes, root: old)
    let end = rewriting.text.end(at: old.offset)
    rewriting.output += bytes[..<old.offset]
    rewriting.write(value, was: old, line: rewriting.text.lineBreak)
    return rewriting.output + bytes[end...]
  }
}

/// A text while it is rewritten.
struct Rewriting {
  /// The text as it was.
  let text: JSONLayout
  /// What is written so far.
  var output: [UInt8] = []
  /// The values below the root, by their offset.
  private var originals: [Int: JSONValue] = [:]

  init(of bytes: [UInt8], root: JSONValue) {
    text = JSONLayout(of: bytes, root: root)
    keep(root)
  }

  private mutating func keep(_ value: JSONValue) {
    for part in JSONPart.parts(of: value) {
      originals[part.value.offset] = part.value
      keep(part.value)
    }
  }

  /// Writes a value that stands where an old one stood. A line is the break and the indentation of
  /// the line that the value begins on; empty where everything stands in one line.
  mutating func write(_ value: JSONValue, was old: JSONValue, line: [UInt8]) {
    guard value != old else {
      output += text.bytes[old.offset..<text.end(at: old.offset)]
      return
    }
    switch (value.content, old.content) {
    case (.object, .object), (.array, .array): weave(value, into: old, line: line)
    default: make(value, line: line)
    }
  }

  /// Writes a value that is new, or comes from elsewhere in the text.
  private mutating func write(_ value: JSONValue, line: [UInt8]) {
    guard let original = originals[value.offset] else { return make(value, line: line) }
    guard original == value else { return write(value, was: original, line: line) }
    output += text.lines(of: original, from: line)
  }

  private mutating func make(_ value: JSONValue, line: [UInt8]) {
    let parts = JSONPart.parts(of: value)
    guard let brackets = JSONPart.brackets(of: value), !parts.isEmpty else {
      output += JSONWriter.text(of: value, indentation: nil).utf8
      return
    }
    let inner = line.isEmpty ? [] : line + text.indentation
    output.append(brackets.open)
    for (index, part) in parts.enumerated() {
      if index > 0 { output.append(Byte.comma) }
      output += inner.isEmpty && index > 0 ? [Byte.space] : inner
      write(part, was: nil, line: inner)
    }
    output += line
    output.append(brackets.close)
  }
}

extension Rewriting {
  /// Writes a container with the gaps between its parts as they were.
  private mutating func weave(_ value: JSONValue, into old: JSONValue, line: [UInt8]) {
    guard let brackets = JSONPart.brackets(of: old) else { return }
    let gaps = text.gaps(of: old, line: line)
    let parts = JSONPart.parts(of: value)
    output.append(brackets.open)
    for (index, part) in parts.enumerated() {
      if index > 0 { output.append(Byte.comma) }
      let known = gaps.known[part.offset]
      let gap = gaps.before(index: index, known: known)
      output += gap
      write(part, was: known.map { gaps.parts[$0] }, line: Array(JSONLayout.line(in: gap[...])))
      if let known { output += gaps.tails[known] }
    }
    if !parts.isEmpty { output += gaps.closing }
    output.append(brackets.close)
  }

  /// Writes a member or an element; one that was there keeps what stands around its colon.
  private mutating func write(_ part: JSONPart, was old: JSONPart?, line: [UInt8]) {
    if let key = part.key {
      if let old, let known = old.key, JSONKey(key) == JSONKey(known) {
        output += text.bytes[old.offset..<text.end(at: old.offset)]
      } else {
        output += JSONWriter.text(of: .string(key), indentation: nil).utf8
      }
      output += text.colon(of: old)
    }
    if let old, old.value.offset == part.value.offset {
      write(part.value, was: old.value, line: line)
    } else {
      write(part.value, line: line)
    }
  }
}
