import JSONText
import Markdown
import Templating
import Testing

/// A test of the Mustache specification, run as a document of plain text.
struct SpecificationTest {
  /// The module and what the test is called there: `sections: Truthy`.
  let name: String
  /// What the specification expects, as plain text has it: nothing is escaped, and lines end in LF.
  let expected: String
  private let template: String
  private let partials: [String: String]
  private let data: JSONValue

  /// A test as it stands in a module's file.
  init(_ json: JSONValue, in module: String) throws {
    name = "\(module): \(try #require(json["name"]?.string))"
    expected = Self.inPlainText(try #require(json["expected"]?.string))
    template = try #require(json["template"]?.string)
    data = try #require(json["data"])
    let partials = try (json["partials"]?.members ?? []).map { member in
      (member.key, try #require(member.value.string))
    }
    self.partials = Dictionary(uniqueKeysWithValues: partials)
  }

  private static func inPlainText(_ text: String) -> String {
    let changes = [
      ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("\r\n", "\n"),
    ]
    return changes.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// What the template prints, or `refused:` with the first thing that is wrong with it.
  var found: String {
    var inference = ShapeInference(partials: partials.keys.sorted())
    let value = inference.document(data)
    let loader = TemplateLoader(
      shapes: ShapeLibrary(records: inference.shapes), root: ShapeInference.root,
      language: .plainText, partialNames: partials.keys.sorted(),
      partial: { name in partials[name].map { TemplateFile(name: name, text: $0) } })
    switch loader.load(TemplateFile(name: "main", text: template)) {
    case .failure(let errors): return "refused: \(errors.errors.first?.message ?? "")"
    case .success(let compiled):
      var output: [UInt8] = []
      do {
        try compiled.render(value, into: &output, limit: 10_000)
      } catch {
        return error.message
      }
      return String(decoding: output.filter { $0 != LayoutMark.hang }, as: UTF8.self)
    }
  }
}
