import Diagnostics
import Editions
import Exporters
import Formats
import Importers
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing
import Themes

@Suite(
  "JSON Resume's schema and samples",
  .enabled(
    if: Conformance.isPresent, Conformance.skipped("jsonresume", from: "jsonresume/jsonresume.org"))
)
struct JSONResumeConformanceTests {
  @Test("Import and then export is the identity, for documents with every key there is")
  func identity() throws {
    let file = try Conformance.data("jsonresume/schema.json")
    let schema = try JSONReader.read(Array(file), maximumDepth: 128).root
    var generator = ResumeGenerator(schema: schema, seed: 2026)
    let cases = Cases.count(of: 10_000)
    var count = 0
    for _ in 0..<cases {
      let resume = generator.document()
      let profile = JSONWriter.text(of: JSONResumeImport.profile(from: resume), indentation: nil)
      let source = SourceText(name: "p", text: profile)
      let tree = try JSONReader.read(source.bytes, maximumDepth: 128).root
      let back = JSONResumeExport.resume(from: tree, in: source, includesPrivate: false)
      let expected = JSONWriter.text(of: resume.normalised, indentation: nil)
      let found = JSONWriter.text(of: back.json.normalised, indentation: nil)
      if found == expected, back.losses.isEmpty { count += 1 } else { #expect(found == expected) }
      if count % 50 == 0 {
        #expect(Opened(source).issues.filter { $0.severity == .error } == [])
      }
    }
    #expect(count == cases)
    #expect(generator.keys == Self.keys(of: schema, path: ""))
    #expect(generator.keys.count == 90)
  }

  /// Every key that a schema declares, by its path.
  private static func keys(of schema: JSONValue, path: String) -> Set<String> {
    var keys: Set<String> = []
    let inner = schema["items"] ?? schema
    for property in inner["properties"]?.members ?? [] {
      let here = path.isEmpty ? property.key : "\(path).\(property.key)"
      keys.insert(here)
      keys.formUnion(Self.keys(of: property.value, path: here))
    }
    return keys
  }

  @Test(
    "The résumés of the conformance set come out in every theme and document",
    arguments: ["complete", "sample"], EmbeddedThemes.themeNames)
  func themes(name: String, theme: String) throws {
    let bytes = Array(try Conformance.data("jsonresume/\(name).json"))
    let pipeline = DocumentPipeline(
      Edition(of: CalendarDay(year: 2026, month: 1, day: 1)), theme: theme)
    let rendered = pipeline.run(SourceText(name: name, bytes: bytes), DocumentName.all)
    let kept = ["postalCode", "type"] + (name == "complete" ? ["image", "type"] : [])
    #expect(rendered.issues.map(\.code) == kept.map { _ in .notShown })
    #expect(kept.allSatisfy { key in rendered.issues.contains { $0.message.contains(key) } })
    #expect(rendered.files.count == 6)
    for file in rendered.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.contains(name == "sample" ? "Pied Piper" : "TechCorp"), "\(file.name)")
    }
  }
}
