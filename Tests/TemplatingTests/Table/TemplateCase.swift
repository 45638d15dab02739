import Markdown
import Templating
import Testing

/// A template with its literal output, or its literal errors.
struct TemplateCase: Sendable, CustomTestStringConvertible {
  let template: String
  let partials: [String: String]
  let expected: String
  let language: TemplateLanguage
  var style: String?
  var hasHead = false

  /// A template with its output, or `line:column: message (hint)` for each error.
  init(
    _ template: String, _ expected: String, partials: [String: String] = [:],
    language: TemplateLanguage = .html, style: String? = nil, hasHead: Bool = false
  ) {
    self.template = template
    self.partials = partials
    self.expected = expected
    self.language = language
    self.style = style
    self.hasHead = hasHead
  }

  var testDescription: String { template }

  /// What really comes out.
  var found: String {
    let loader = TemplateLoader(
      shapes: Sample.shapes, root: "document", language: language,
      partialNames: partials.keys.sorted(),
      partial: { name in partials[name].map { TemplateFile(name: name, text: $0) } },
      insertions: hasHead ? ["head": "head"] : [:],
      style: style.map { TemplateFile(name: "style.css", text: $0) },
      suggest: { word, names in names.first { $0.hasPrefix(word.prefix(3)) } })
    switch loader.load(TemplateFile(name: "main", text: template)) {
    case .failure(let errors): return errors.errors.map(Self.shown).joined(separator: "\n")
    case .success(let compiled):
      var output: [UInt8] = []
      do {
        try compiled.render(Sample.document, into: &output, limit: 10_000)
      } catch {
        return error.message
      }
      return Self.withVisibleMarks(output)
    }
  }

  /// `main:1:7: message (hint) < main:1:2` with the chain of partials behind.
  private static func shown(_ error: TemplateError) -> String {
    let hint = error.hint.map { " (\($0))" } ?? ""
    let chain = error.chain.map { " < " + position($0.offset, in: $0.file) }.joined()
    return "\(position(error.offset, in: error.file)): \(error.message)\(hint)\(chain)"
  }

  private static func position(_ offset: Int, in file: TemplateFile) -> String {
    let before = Array(file.text.utf8).prefix(offset)
    let line = before.filter { $0 == 0x0A }.count + 1
    let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return "\(file.name == "main" ? "" : file.name + ":")\(line):\(column)"
  }

  /// Layout marks as `══`, `──`, `›` and `⏎`, and spaces where a line may break as spaces.
  private static func withVisibleMarks(_ output: [UInt8]) -> String {
    let shown: [UInt8: String] = [
      LayoutMark.doubleRule: "══", LayoutMark.singleRule: "──", LayoutMark.hang: "›",
      LayoutMark.itemHang: "›", LayoutMark.valueNewline: "⏎", LayoutMark.space: " ",
    ]
    var text: [UInt8] = []
    for byte in output { text += shown[byte].map { Array($0.utf8) } ?? [byte] }
    return String(decoding: text, as: UTF8.self)
  }
}
