import Foundation
import JSONText
import Templating
import TestSupport
import Testing

@Suite(
  "The Mustache specification",
  .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.skipped)))
struct ConformanceTests {
  @Test(
    "Every test of the core, of inheritance and of dynamic names gives the expected text",
    arguments: [
      ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22),
      ("partials", 12), ("sections", 34), ("~inheritance", 27), ("~dynamic-names", 21),
    ])
  func specification(module: String, count: Int) throws {
    let data = try Conformance.data("mustache/\(module).json")
    let document = try JSONReader.read(Array(data), maximumDepth: 128)
    let tests = document.root["tests"].elements
    #expect(tests.count == count)
    for test in tests {
      let partials = test["partials"].members.map { ($0.key, $0.value.text) }
      let engine = PlainMustache(partials: Dictionary(uniqueKeysWithValues: partials))
      let output = try engine.render(test["template"].text, PlainMustache.Value(test["data"]))
      #expect(output == test["expected"].text, "\(module): \(test["name"].text)")
    }
  }
}

extension PlainMustache.Value {
  /// Data as JSON has it.
  fileprivate init(_ json: JSONValue) {
    switch json.content {
    case .null: self = .null
    case .bool(let flag): self = .flag(flag)
    case .number(let literal): self = .text(literal)
    case .string(let text): self = .text(text)
    case .array(let values): self = .list(values.map { PlainMustache.Value($0) })
    case .object(let members):
      let pairs = members.map { ($0.key, PlainMustache.Value($0.value)) }
      self = .object(Dictionary(pairs, uniquingKeysWith: { $1 }))
    }
  }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue {
    members.first { $0.key == key }?.value ?? JSONValue(.null)
  }

  fileprivate var members: [JSONMember] {
    if case .object(let members) = content { members } else { [] }
  }

  fileprivate var elements: [JSONValue] {
    if case .array(let values) = content { values } else { [] }
  }

  fileprivate var text: String {
    if case .string(let text) = content { text } else { "" }
  }
}
