import Foundation
import TestSupport
import Testing

@Suite("The reference of names")
struct NameReferenceTests {
  @Test("The README's table is the one of the Document")
  func table() throws {
    let readme = try String(
      contentsOf: Repository.root.appendingPathComponent("README.md"), encoding: .utf8)
    let table = NameReference.markdown
    #expect(table.split(separator: "\n").count > 20)
    #expect(readme.contains(table), "put this into README.md:\n\(table)")
  }
}
