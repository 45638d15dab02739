import Foundation
import JSONText
import Templating
import TestSupport
import Testing

@Suite(
  "The Mustache specification",
  .enabled(if: Conformance.isPresent, Conformance.skipped("mustache", from: "mustache/spec")))
struct ConformanceTests {
  @Test(
    "Every test of the core, of inheritance and of dynamic names gives the expected text",
    arguments: [
      ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22),
      ("partials", 12), ("sections", 34), ("~inheritance", 27), ("~dynamic-names", 21),
    ])
  func specification(module: String, count: Int) throws {
    let file = try Conformance.data("mustache/\(module).json")
    let document = try JSONReader.read(Array(file), maximumDepth: 128)
    let tests = try #require(document.root["tests"]).elements
    #expect(tests.count == count)
    for test in tests {
      let partials = try (test["partials"]?.members ?? []).map { partial in
        (partial.key, try #require(partial.value.string))
      }
      let engine = PlainMustache(partials: Dictionary(uniqueKeysWithValues: partials))
      let data = try #require(test["data"])
      let output = try engine.render(
        try #require(test["template"]?.string), PlainMustache.Value(data))
      #expect(output == test["expected"]?.string, "\(module): \(test["name"]?.string ?? "")")
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
