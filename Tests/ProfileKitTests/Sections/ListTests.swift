import Foundation
import ProfileKit
import TestSupport
import Testing

@Suite("The lists and their folders")
struct ListTests {
  @Test("Every file in Sections is a line in the list, and the other way round")
  func sections() throws {
    let files = try swiftFiles("Sources/ProfileKit/Sections").filter { $0 != "SectionType" }
    #expect(files.count >= 15)
    let keys = SectionType.all.map { $0.key.prefix(1).uppercased() + $0.key.dropFirst() }
    #expect(files.sorted() == keys.sorted())
  }

  @Test("Every file in Formats is a line in the list, and the other way round")
  func formats() throws {
    let files = try swiftFiles("Sources/ProfileKit/Formats")
      .filter { !["Format", "DisplayWidth"].contains($0) }
    #expect(files.count >= 3)
    let languages = Format.all.map { "\($0.language)".lowercased() }
    #expect(files.map { $0.lowercased() }.sorted() == languages.sorted())
  }

  @Test("Every language is a line in the list")
  func languages() throws {
    let files = try swiftFiles("Sources/ProfileKit/Document/Phrases")
    #expect(!files.isEmpty)
    #expect(files.count == Phrases.all.count)
  }

  @Test("Every section type has a title in every language, and every fact a label")
  func titles() {
    for phrases in Phrases.all {
      for type in SectionType.all { #expect(phrases.sectionTitles[type.key] != nil) }
      for fact in Fact.definitions { #expect(phrases.labels[fact.key] != nil) }
    }
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
