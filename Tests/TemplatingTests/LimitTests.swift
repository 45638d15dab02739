import Diagnostics
import Templating
import Testing

@Suite("Limits of templates")
struct LimitTests {
  private static let tooDeep =
    "sections, blocks and partials stand in each other more than 64 deep"

  @Test("Sections and blocks of a file stand in each other 64 deep, and no deeper")
  func nestingInFile() {
    #expect(Self.sections(64).found == "x")
    #expect(Self.sections(65).found == "1:577: \(Self.tooDeep)")
    let blocks = (0..<900).map { "{{$b\($0)}}" }.joined()
    let ends = (0..<900).map { "{{/b\(899 - $0)}}" }.joined()
    #expect(TemplateCase(blocks + ends, "").found == "1:503: \(Self.tooDeep)")
  }

  private static func sections(_ count: Int) -> TemplateCase {
    TemplateCase(
      String(repeating: "{{#open}}", count: count) + "x"
        + String(repeating: "{{/open}}", count: count), "")
  }

  @Test("A delimiter is at most as long as a name")
  func delimiters() {
    let longest = String(repeating: "a", count: 255)
    #expect(TemplateCase("{{=\(longest) b=}}\(longest)titleb", "").found.hasPrefix("a&lt;b&gt;"))
    #expect(
      TemplateCase("x{{=\(longest)a b=}}", "").found
        == "1:2: a delimiter is longer than 255 bytes (write {{=<% %>=}})")
  }

  @Test("An unknown root is a mistake of vita itself, and is told as one")
  func unknownRoot() throws {
    let loader = TemplateLoader(
      shapes: Sample.shapes, root: "page", language: .html, partialNames: [], partial: { _ in nil })
    let found = loader.load(TemplateFile(name: "main", text: "x"))
    guard case .failure(let errors) = found else {
      Issue.record("a template without a shape was compiled")
      return
    }
    #expect(errors.errors.map(\.code) == [.internalMistake])
    #expect(errors.errors.map(\.message) == ["no shape is called \"page\""])
  }

  @Test("The sections of all partials that are open count together")
  func nestingInPartials() {
    let half = String(repeating: "{{#title}}", count: 40)
    let end = String(repeating: "{{/title}}", count: 40)
    let template = TemplateCase(half + "{{> a}}" + end, "", partials: ["a": "\(half)x\(end)"])
    #expect(template.found == "a:1:231: \(Self.tooDeep) < 1:401")
  }

  @Test("What fills a block in counts where it stands")
  func nestingInFillings() {
    let blocks = (0..<70).map { "{{$b\($0)}}{{$b\($0 + 1)}}{{/b\($0 + 1)}}{{/b\($0)}}" }.joined()
    let template = TemplateCase("{{<a}}\(blocks){{/a}}", "", partials: ["a": "{{$b0}}{{/b0}}"])
    #expect(template.found.hasPrefix("1:1961: \(Self.tooDeep) < "))
  }

  @Test("A thousand blocks are filled in at once, and no more")
  func blocks() {
    let blocks = { (count: Int) in (0..<count).map { "{{$b\($0)}}x{{/b\($0)}}" }.joined() }
    let partials = ["a": blocks(1000)]
    let fillings = TemplateCase("{{<a}}\(blocks(1000)){{/a}}", "", partials: partials)
    #expect(fillings.found == String(repeating: "x", count: 1000))
    #expect(
      TemplateCase("{{<a}}\(blocks(1001)){{/a}}", "", partials: partials).found
        == "1:1: more than 1000 blocks are filled in at once")
  }

  @Test("A page takes ten million steps at most, also where it prints nothing")
  func steps() {
    let template = TemplateCase("{{> a0}}", "", partials: Self.doubling(30))
    #expect(template.found == "the page takes more than 10000000 steps")
  }

  @Test("A document is compiled from ten thousand partials at most")
  func includes() {
    let template = TemplateCase("<p class=\"{{> a0}}\">x</p>", "", partials: Self.doubling(30))
    #expect(
      template.found.hasPrefix(
        "a28:1:10: a document includes more than 10000 partials and blocks < a27:1:10"))
  }

  /// Partials of which each includes the next one twice.
  private static func doubling(_ count: Int) -> [String: String] {
    var partials = ["a\(count)": ""]
    for index in 0..<count {
      partials["a\(index)"] = "{{> a\(index + 1)}}{{> a\(index + 1)}}"
    }
    return partials
  }

  @Test("A partial counts with the indentation of all its lines, before they are indented")
  func text() {
    let template = TemplateCase(
      String(repeating: " ", count: 400) + "{{> a}}\n", "",
      partials: ["a": String(repeating: "a\n", count: 90_000)], language: .plainText)
    #expect(
      template.found == "1:401: a document with its partials is longer than 33554432 bytes")
  }

  @Test("Elements stand in each other 256 deep, and no deeper")
  func elements() {
    let deep = { (count: Int) in
      String(repeating: "<b>", count: count) + String(repeating: "</b>", count: count)
    }
    #expect(TemplateCase(deep(256), "").found == deep(256))
    #expect(
      TemplateCase(deep(3000), "").found
        == "1:769: elements stand in each other more than 256 deep")
  }

  @Test("A name is no longer than a message can show")
  func names() {
    let name = String(repeating: "n", count: 256)
    #expect(
      TemplateCase("x{{\(name)}}", "").found
        == "1:2: a name is longer than 255 bytes (perhaps the tag is never closed)")
    #expect(
      TemplateCase("{{> \(name)}}", "").found
        == "1:1: a name is longer than 255 bytes (perhaps the tag is never closed)")
  }

  @Test("Behind a thousand errors the rest is not looked at")
  func errors() {
    let template = TemplateCase(String(repeating: "{{wrong}}\n", count: 1500), "")
    let errors = template.found.split(separator: "\n")
    #expect(errors.count == 1001)
    #expect(errors.first?.hasPrefix("1:1: there is no \"wrong\" here") == true)
    #expect(errors.last == "1001:1: there are more than 1000 errors")
  }
}
