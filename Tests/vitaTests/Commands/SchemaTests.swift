import JSONText
import ProfileModel
import TestSupport
import Testing

@testable import vita

@Suite("vita schema")
struct SchemaTests {
  @Test("The schema goes to standard output, or to a file")
  func outputs() throws {
    let text = JSONWriter.text(of: ProfileSchema.json, indentation: 2) + "\n"
    #expect(vita("schema") == Run(exitCode: 0, output: text, error: ""))
    let folder = try TemporaryFolder()
    let file = "\(folder.path)/vita.schema.json"
    #expect(vita(["schema", "-o", file]) == Run(exitCode: 0, output: "", error: ""))
    #expect(folder.text("vita.schema.json") == text)
  }
}
