import Diagnostics
package import JSONText

// What is said of a value of another kind than its field holds. A hint shows what to write, made
// from what stands there.

extension Reading {
  /// Adds the error for a value of another kind.
  package mutating func refuse(
    _ json: JSONValue, expected: String, found: String? = nil, hint: String? = nil
  ) {
    let isNull = if case .null = json.content { true } else { false }
    report(
      .wrongType, "expected \(expected), found \(found ?? json.description)",
      hint: isNull ? "leave it out" : hint, at: json.offset)
  }

  /// Adds the error for null, which no field takes: a key can be left out.
  mutating func refuseNull<Root>(_ json: JSONValue, of field: Field<Root>) {
    report(
      .wrongType, "expected \(field.kind), found null",
      hint: field.isRequired
        ? "\"\(field.key)\" needs a value: \(field.description.asClause)"
        : "leave the key out where there is nothing to say",
      at: json.offset)
  }
}

extension JSONValue {
  /// How to write the value as a text; nil for what no text was meant by.
  var hintOfText: String? {
    switch content {
    case .number(let literal): "write \"\(literal)\" in quotes"
    case .bool(let flag): "write \"\(flag)\" in quotes"
    case .array(let values):
      values.count == 1 ? values[0].string.map { "write \(quoted($0))" } : "write one text"
    case .object: "write one text, in quotes instead of braces"
    case .null, .string: nil
    }
  }
}

extension String {
  /// A sentence as a part of another: without its capital letter and its full stop.
  var asClause: String {
    prefix(1).lowercased() + dropFirst().prefix { $0 != "." }
  }
}
