import Foundation
import TestSupport
import Testing

@Suite("English is data")
struct EnglishTests {
  /// What reads like a word of English and is a name in profiles, templates or plural rules.
  private static let names: Set = ["and", "employer", "role", "to"]

  @Test("No string in the code that makes documents says what the file of English says")
  func words() throws {
    let english = try Self.words(of: Self.english())
    #expect(english.count > 90)
    let names = try Self.names.union(Self.keys(of: Self.english()))
    var count = 0
    for folder in ["Documents", "Editions", "Exporters", "Formats", "Languages"] {
      for (path, code) in try Self.swiftFiles(folder) {
        let texts = Self.texts(in: code, but: names)
        count += texts.count
        for text in texts where english.contains(text) {
          Issue.record("\(path) says \"\(text)\", which belongs into Languages/Data/en.json")
        }
      }
    }
    #expect(count > 400)
  }

  @Test("No string in Documents joins texts")
  func separators() throws {
    let separators = [", ", "; ", ": ", " – ", " (", " · "]
    let files = try Self.swiftFiles("Documents")
    #expect(files.count > 30)
    for (path, code) in files {
      for text in Self.rawTexts(in: code) where separators.contains(text) {
        Issue.record("\(path) writes \"\(text)\" between texts")
      }
    }
  }

  @Test("Words in code are found")
  func found() throws {
    let english = try Self.words(of: Self.english())
    let code = #"""
      /// "Experience"
      let a = "since \(date)"
      let b = isOne ? "Work Experience" : "\(years) with \(employers)"
      let c = value("until")
      """#
    #expect(
      Self.texts(in: code, but: ["until", "since"]).filter(english.contains)
        == ["since", "Work Experience", "with"])
    #expect(Self.rawTexts(in: #"a + " – " + b"#) == [" – "])
  }

  private static func english() throws -> Any {
    let file = Repository.root.appending(path: "Sources/Languages/Data/en.json")
    return try JSONSerialization.jsonObject(with: Data(contentsOf: file))
  }

  /// The texts of a file, those of patterns between their places for values.
  private static func words(of json: Any) -> Set<String> {
    switch json {
    case let object as [String: Any]:
      let texts = object.filter {
        !["language", "direction", "plurals", "numbers"].contains($0.key)
      }
      return texts.values.reduce(into: []) { $0.formUnion(words(of: $1)) }
    case let list as [Any]: return list.reduce(into: []) { $0.formUnion(words(of: $1)) }
    case let text as String:
      return Set(text.split(separator: /\{[^}]*\}/).map(trimmed).filter { $0.count > 1 })
    default: return []
    }
  }

  private static func keys(of json: Any) -> Set<String> {
    guard let object = json as? [String: Any] else { return [] }
    return object.reduce(into: []) { $0.formUnion(keys(of: $1.value).union([$1.key])) }
  }

  private static func trimmed(_ text: Substring) -> String {
    text.trimmingCharacters(in: CharacterSet.letters.inverted)
  }

  /// The texts of string literals between interpolations, without what stands around their letters. A
  /// whole literal may be a name.
  private static func texts(in code: String, but names: Set<String>) -> [String] {
    rawTexts(in: code).filter { !names.contains($0) }.map { trimmed($0[...]) }
      .filter { !$0.isEmpty }
  }

  private static func rawTexts(in code: String) -> [String] {
    code.split(separator: "\n").filter { !$0.contains(/^\s*\/\//) }.flatMap { line in
      line.matches(of: /"((?:[^"\\]|\\.)*)"/).flatMap { literal in
        literal.output.1.split(separator: /\\\([^()]*\)/).map(String.init)
      }
    }
  }

  private static func swiftFiles(_ folder: String) throws -> [(path: String, code: String)] {
    let root = Repository.root.appending(path: "Sources/\(folder)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path())
    return try paths.filter { $0.hasSuffix(".swift") }.map { path in
      ("\(folder)/\(path)", try String(contentsOf: root.appending(path: path), encoding: .utf8))
    }
  }
}
