import Checks
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("The registry of issue codes")
struct IssueCodeTests {
  @Test("Every code is in the list of all, and those of a file are sorted")
  func listed() throws {
    var names: [String] = []
    for file in try Self.registryFiles() {
      let declared = Self.declarations(in: try Self.text(file)).map(\.name)
      #expect(!declared.isEmpty && declared == declared.sorted(), "\(file.lastPathComponent)")
      names += declared
    }
    #expect(names.count > 150)
    #expect(names.sorted() == IssueCode.all.map(\.name).sorted())
  }

  @Test("A code has a name of its own in kebab case, and says in a few words what it is about")
  func names() {
    #expect(Set(IssueCode.all.map(\.name)).count == IssueCode.all.count)
    for code in IssueCode.all {
      #expect(code.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(code.name)")
      #expect(code.description.count > 10 && !code.description.hasSuffix("."), "\(code.name)")
      #expect(!code.canBeSilenced || code.severity != .error, "\(code.name)")
    }
  }

  @Test("The table of the README is what can be silenced")
  func table() throws {
    let readme = try Self.text(Repository.root.appending(path: "README.md"))
    let rows = readme.matches(of: /(?m)^\| `([a-z-]+)` \| (warning|suggestion) \| (.*) \|$/)
    let shown = rows.map { "\($0.output.1) \($0.output.2): \($0.output.3)" }
    let known = IssueCode.silenceable
    #expect(shown == known.map { "\($0.name) \($0.severity.rawValue): \($0.description)" })
    #expect(shown.count == 16)
    #expect(
      shown.first
        == "blank-text warning: a required text that is blank, or a headline or location with nothing in it"
    )
  }

  @Test("A constant is called as its code")
  func constants() throws {
    for file in try Self.registryFiles() {
      for (constant, name) in Self.declarations(in: try Self.text(file)) where name != "internal" {
        #expect(constant.lowercased() == name.replacing("-", with: ""))
      }
    }
  }

  @Test("No code is written as a text outside the registry")
  func literals() throws {
    let names = Set(IssueCode.all.map(\.name))
    var count = 0
    for file in try Self.sources() {
      let literals = Self.literals(in: try Self.text(file))
      count += literals.count
      #expect(literals.filter(names.contains) == [], "\(file.lastPathComponent)")
    }
    #expect(count > 2000)
    #expect(
      Self.literals(in: #"Issue("role-gap", "a \(b)")"#).filter(names.contains) == ["role-gap"])
  }

  @Test("Every code is used")
  func used() throws {
    let declared = try Self.registryFiles().flatMap {
      Self.declarations(in: try Self.text($0))
    }
    let text = try Self.sources().map(Self.text).joined(separator: "\n")
    let words = Set(text.matches(of: /\.([A-Za-z0-9]+)/).map { String($0.output.1) })
    #expect(declared.map(\.constant).filter { !words.contains($0) } == [])
    #expect(!words.contains("nothingOfTheKind"))
  }

  private static func declarations(in text: String) -> [(constant: String, name: String)] {
    text.matches(of: /static let ([A-Za-z0-9]+) = IssueCode\(\s*"([^"]*)"/).map {
      (String($0.output.1), String($0.output.2))
    }
  }

  /// What stands between quotes on one line, where it is nothing but letters, digits and hyphens.
  private static func literals(in text: String) -> [String] {
    let text = text.replacing(/IssueCode\(\s*"[^"]*"/, with: "")
    return text.matches(of: /"([A-Za-z0-9-]+)"/).map { String($0.output.1) }
  }

  private static func sources() throws -> [URL] {
    let folder = Repository.root.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let all = try #require(files).compactMap { $0 as? URL }
    return all.filter { $0.pathExtension == "swift" && !$0.path().contains("Diagnostics/Codes/") }
  }

  /// The files that declare codes.
  private static func registryFiles() throws -> [URL] {
    try files("Sources/Diagnostics/Codes") + files("Sources/Checks/Profile")
  }

  private static func files(_ folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: Repository.root.appending(path: folder), includingPropertiesForKeys: nil)
  }

  private static func text(_ file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }
}
