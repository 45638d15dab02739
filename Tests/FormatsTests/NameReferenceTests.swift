import Foundation
import TestSupport
import Testing

@Suite("The reference of names")
struct NameReferenceTests {
  @Test("The table in the guide for theme authors is the one of the Document")
  func table() throws {
    let readme = try String(
      contentsOf: Repository.root.appendingPathComponent("themes/README.md"), encoding: .utf8)
    let table = NameReference.markdown
    #expect(table.split(separator: "\n").count > 20)
    #expect(readme.contains(table), "put this into themes/README.md:\n\(table)")
  }
}
