/// Writes a value as JSON of RFC 8259.
///
/// With an indentation of 2, `{"a":[1,2],"b":{}}` is written as
/// ```
/// {
///   "a": [
///     1,
///     2
///   ],
///   "b": {}
/// }
/// ```
/// Characters that steer a terminal or can't be seen in it are escaped: controls, the line and
/// paragraph separators, and those that change the direction of writing.
package enum JSONWriter {
  /// The text of a value, in one line where the indentation is nil, without a line break at its end.
  package static func text(of value: JSONValue, indentation: Int?) -> String {
    var printer = JSONPrinter(indentation: indentation)
    printer.write(value)
    return String(decoding: printer.output, as: UTF8.self)
  }
}

private struct JSONPrinter {
  let indentation: Int?
  var output: [UInt8] = []
  private var depth = 0

  init(indentation: Int?) {
    self.indentation = indentation
  }

  mutating func write(_ value: JSONValue) {
    switch value.content {
    case .null: output += "null".utf8
    case .bool(let flag): output += (flag ? "true" : "false").utf8
    case .number(let literal): output += literal.utf8
    case .string(let text): write(text)
    case .array(let values): write(values, "[", "]") { printer, value in printer.write(value) }
    case .object(let members):
      write(members, "{", "}") { printer, member in
        printer.write(member.key)
        printer.output += (printer.indentation == nil ? ":" : ": ").utf8
        printer.write(member.value)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], _ open: String, _ close: String,
    _ writeElement: (inout JSONPrinter, Element) -> Void
  ) {
    output += open.utf8
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(Byte.comma) }
      startLine()
      writeElement(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { startLine() }
    output += close.utf8
  }

  private mutating func startLine() {
    guard let indentation else { return }
    output.append(Byte.lineFeed)
    output += repeatElement(Byte.space, count: indentation * depth)
  }

  private mutating func write(_ text: String) {
    output.append(Byte.quote)
    if text.utf8.allSatisfy(Self.isPlain) {
      output += text.utf8
    } else {
      for scalar in text.unicodeScalars { write(scalar) }
    }
    output.append(Byte.quote)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= Byte.space && byte < 0x7F && byte != Byte.quote && byte != Byte.backslash
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": output += "\\\"".utf8
    case "\\": output += "\\\\".utf8
    case "\u{08}": output += "\\b".utf8
    case "\t": output += "\\t".utf8
    case "\n": output += "\\n".utf8
    case "\u{0C}": output += "\\f".utf8
    case "\r": output += "\\r".utf8
    default:
      if Self.isUnsafe(scalar) {
        output += "\\u\(hexadecimal(scalar.value, digits: 4))".utf8
      } else {
        output += String(scalar).utf8
      }
    }
  }

  /// Controls (C0, DEL, C1), separators and bidirectional controls.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
