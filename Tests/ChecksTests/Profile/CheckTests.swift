import Checks
import Diagnostics
import Foundation
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

@Suite("Checks beyond shape")
struct CheckTests {
  private static let today = CalendarDay(year: 2026, month: 1, day: 15)

  @Test("A check finds what it is for, at its place, and nothing else", arguments: CheckCase.all)
  func finds(_ check: CheckCase) {
    #expect(Opened(check.source).issues == [])
    let found = Opened(check.source).warnings(on: Self.today).map { issue in
      "\(issue.place?.line ?? 0):\(issue.place?.column ?? 0) \(issue.code.name): \(issue.message)"
    }
    #expect(found == check.warnings)
  }

  @Test("Every check has a case that it warns of, and is silenced by its name")
  func silenced() {
    for check in Check.all {
      let warned = CheckCase.all.first {
        $0.warnings.contains { $0.contains(" \(check.code.name): ") }
      }
      let members = warned?.members ?? ""
      #expect(warned != nil, "\(check.code.name) has no case")
      let silence =
        members.hasPrefix("\"silence\"")
        ? members.replacing("[", with: "[\"\(check.code.name)\", ")
        : "\(members), \"silence\": [\"\(check.code.name)\"]"
      let source = CheckCase(silence).source
      let opened = Opened(source)
      #expect(opened.told(opened.warnings(on: Self.today)) == [], "\(check.code.name)")
    }
  }

  @Test(
    "A link without a scheme is told with the one that was meant",
    arguments: [
      ("www.ada.example", "write https://www.ada.example"), ("http//x", "write http://x"),
      ("github.com/ada", "write https://github.com/ada"),
      ("ada@x.example", "write mailto:ada@x.example"),
    ])
  func missingScheme(address: String, hint: String) {
    let source = CheckCase(#""links": [{"url": "\#(address)"}]"#).source
    #expect(Opened(source).warnings(on: Self.today).map(\.hint) == [hint])
  }

  @Test(
    "A number that says how much is a claim",
    arguments: [
      "10M users", "2.8x faster", "40%", "10 TB", "10TB", "300 people", "$10,000", "1,500 stars",
      "1B users", "5 of UTF-8", "3000 of them", "1899", "Sold 30", "Done. Sold 30", "for EUR 30",
      "32 May",
    ])
  func claims(text: String) {
    let source = CheckCase(#""skills": [{"name": "s", "highlights": ["\#(text)"]}]"#).source
    #expect(Opened(source).warnings(on: Self.today).map(\.code) == [.unsourcedClaim])
  }

  @Test(
    "A number that is part of a name is no claim, and a year is none",
    arguments: [
      "2FA", "UTF-8", "GPT-4", "$a^2$", "H_2", "3D", "5G", "B2B", "S3", "Python-3.12", "x86",
      "2019", "COVID-19", "to Python 3.11", "ISO 27001", "OAuth 2.0", "HTTP/2", "on 12 May 2019",
      "on May 12th", "On 3rd July", "on Java 8",
    ])
  func names(text: String) {
    let source = CheckCase(#""skills": [{"name": "s", "highlights": ["\#(text)"]}]"#).source
    #expect(Opened(source).warnings(on: Self.today) == [])
  }

  @Test("A text by language says whose language is missing")
  func missingLanguage() {
    let texts = [
      (#""pronouns": {"sv": "hon"}"#, "it is the language of the profile"),
      (
        #""pronouns": {"sv": "hon"}, "headline": {"en": "a", "sv": "b"}"#,
        "other texts of the profile are"
      ),
    ]
    for (text, hint) in texts {
      let warnings = Opened(CheckCase(text).source).warnings(on: Self.today)
      #expect(warnings.map(\.hint) == [hint])
    }
  }

  @Test("Each of many texts lacks the languages of the others, and only some are told")
  func manyLanguages() {
    let texts = (10_000..<30_000).map { "{\"name\": {\"xx-\($0)\": \"a\"}}" }
    let source = CheckCase("\"skills\": [\(texts.joined(separator: ","))]").source
    let warnings = Opened(source).warnings(on: Self.today)
    #expect(warnings.count == 1001)
    #expect(
      warnings[1].message.hasPrefix(
        "this text is not in \"en\", \"xx-10000\", \"xx-10002\", \"xx-10003\", "))
    #expect(warnings.last?.message == "and 19000 more warnings")
  }

  @Test("A text of nothing but openings of links is no link, and takes no more than its length")
  func openLinks() {
    let text = String(repeating: "](", count: 200_000)
    let source = CheckCase("\"summary\": \"\(text)\"").source
    #expect(Opened(source).warnings(on: Self.today) == [])
  }

  @Test("None of the checks makes an error, and only claims and long highlights are suggestions")
  func severity() {
    #expect(Check.all.allSatisfy { $0.code.severity != .error && $0.code.canBeSilenced })
    let suggestions = Check.all.map(\.code).filter { $0.severity == .suggestion }
    #expect(Set(suggestions) == [.longHighlight, .unsourcedClaim])
  }

  @Test("Every check has a file in Checks/Profile, and every file there is one")
  func listed() throws {
    let folder = Repository.root.appending(path: "Sources/Checks/Profile").path()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let names = Check.all.map { check in
      check.code == .missingAlt ? "missing-alternative" : check.code.name
    }
    let found = files.map { $0.replacing(".swift", with: "").lowercased() }
    #expect(names.map { $0.replacing("-", with: "") }.sorted() == found.sorted())
    #expect(Check.all.count == 13)
  }
}
