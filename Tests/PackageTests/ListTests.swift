import Documents
import Formats
import Foundation
import Languages
import ProfileModel
import TestSupport
import Testing

@Suite("The lists and their folders")
struct ListTests {
  @Test("Every file in Sections is a line in the list, and the other way round")
  func sections() throws {
    let records = try swiftFiles("Sources/ProfileModel/Sections")
    let keys = SectionType.all.map { $0.key.prefix(1).uppercased() + $0.key.dropFirst() }
    #expect(keys.count >= 15)
    #expect(records.sorted() == keys.sorted())
  }

  @Test("Every section type shows in a file of its name in Entries")
  func entries() throws {
    let views = try swiftFiles("Sources/Documents/Entries")
    let types = SectionView.all.map(\.type.key)
    #expect(types == SectionType.all.map(\.key))
    #expect(
      views.sorted()
        == types.map { $0.prefix(1).uppercased() + $0.dropFirst() }.sorted())
  }

  @Test("Every file in Formats is a line in the list, and the other way round")
  func formats() throws {
    let files = try swiftFiles("Sources/Formats").filter { $0 != "Format" }
    #expect(files.count >= 3)
    let languages = Format.all.map { "\($0.language)".lowercased() }
    #expect(files.map { $0.lowercased() }.sorted() == languages.sorted())
  }

  @Test("Every file in Languages/Data is a language inside the binary, and named by its tag")
  func languages() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Sources/Languages/Data").path())
    #expect(files.sorted() == Language.builtInTags.map { "\($0).json" })
    #expect(files.contains("en.json"))
    for tag in Language.builtInTags { #expect(Language.of(tag).tag == tag) }
  }

  @Test("Every label is named once, in byte order")
  func labels() {
    let names = Label.allCases.map(\.rawValue)
    #expect(names.count > 30)
    #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test("Every field says what it is, in a sentence")
  func descriptions() {
    for field in Profile.fields {
      #expect(field.description.hasSuffix("."), "\(field.key)")
    }
    #expect(Profile.fields.count > 20)
  }

  private func swiftFiles(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appendingPathComponent(folder).path
    ).filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
  }
}
