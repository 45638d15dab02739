import JSONText
import TestSupport
import Testing

@Suite(
  "The Mustache specification",
  .enabled(if: Conformance.isPresent, Conformance.skipped("mustache", from: "mustache/spec")))
struct ConformanceTests {
  @Test(
    "Every test of the core, of inheritance and of dynamic names gives the expected text, or is refused",
    arguments: [
      ("comments", 12, refused: 0), ("delimiters", 14, refused: 0),
      ("interpolation", 42, refused: 28), ("inverted", 22, refused: 4),
      ("partials", 12, refused: 3), ("sections", 34, refused: 5),
      ("~inheritance", 27, refused: 5), ("~dynamic-names", 21, refused: 9),
    ])
  func specification(module: String, count: Int, refused: Int) throws {
    let file = try Conformance.data("mustache/\(module).json")
    let document = try JSONReader.read(Array(file), maximumDepth: 128)
    let tests = try #require(document.root["tests"]).elements.map { json in
      try SpecificationTest(json, in: module)
    }
    for test in tests {
      let refusal = SpecificationTest.refusals[test.name].map { "refused: \($0)" }
      #expect(test.found == refusal ?? test.expected, "\(test.name)")
    }
    #expect(tests.count == count)
    #expect(tests.count { SpecificationTest.refusals[$0.name] != nil } == refused)
  }
}
