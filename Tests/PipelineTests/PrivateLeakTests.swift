import Diagnostics
import Editions
import Exporters
import Formats
import Foundation
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing
import Themes

/// A profile that is private wherever it can be: every value that must not get out is marked.
private enum Secrets {
  static let count = 40

  /// A mark that stands nowhere else: `S07ecret`.
  static func mark(_ number: Int) -> String {
    "S\(number < 10 ? "0" : "")\(number)ecret"
  }

  static var all: [String] { (1...count).map(mark) }

  /// `$1` to `$40` are the marks.
  static let template = #"""
    {"name": "Ada Example",
     "contact": {"email": {"value": "$1@example.org", "private": true}, "phone": "$2", "address": "$3"},
     "employers": [
      {"name": "$4", "private": true, "description": "$5", "roles": [{"title": "$6", "summary": "$7"}]},
      {"name": "Acme", "highlights": [{"text": "$8", "private": true}], "roles": [
       {"title": "$9", "private": true, "start": "2020", "location": "$10", "skills": ["$11"]},
       {"title": "Lead", "highlights": ["Led", {"text": {"en": "$12", "sv": "$13"}, "private": true}]}]}],
     "community": [{"name": "$14", "private": true, "roles": [{"title": "$15"}]}],
     "projects": [{"name": "$16", "private": true, "repository": "https://$17.example", "users": ["$18"],
      "figures": [{"label": "$19", "values": [{"asOf": "2020", "value": "$20"}]}]}],
     "awards": [{"title": "$21", "private": true, "competition": "$22", "team": "$23"}],
     "education": [{"institution": "$24", "private": true, "thesis": "$25", "courses": ["$26"]}],
     "skills": [{"name": "$27", "private": true, "keywords": ["$28"]}],
     "languages": [{"name": "$29", "private": true}],
     "talks": [{"title": "$30", "private": true, "slides": "https://$31.example"}],
     "publications": [{"title": "$32", "private": true, "authors": ["$33"]}],
     "certificates": [{"name": "$34", "private": true}],
     "interests": [{"name": "$35", "private": true}],
     "testimonials": [{"name": "$36", "private": true, "quote": "Q"}],
     "interviews": [{"outlet": "$37", "private": true, "questions": [{"question": "$38", "answer": "A"}]}],
     "facts": [{"label": "$39", "private": true, "value": "V"}],
     "custom": [{"key": "c", "title": "C", "entries": [{"title": "$40", "private": true}]}],
     "extra": {"jsonresume": {"basics": {"location": {"postalCode": "$3"}}}}}
    """#

  static var profile: String {
    (1...count).reversed().reduce(template) { $0.replacing("$\($1)", with: mark($1)) }
  }

  /// A mark as it stands in a file: itself, in base64 at each of three offsets, percent-encoded.
  static func forms(of mark: String) -> [String] {
    let base64 = (0..<3).map { shift in
      let text = String(repeating: "x", count: shift) + mark
      let whole = text.utf8.count / 3 * 3
      let encoded = Data(text.utf8.prefix(whole)).base64EncodedString()
      return String(encoded.dropFirst(shift == 0 ? 0 : 4))
    }
    let percent = mark.utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
    return [mark, percent, percent.lowercased()] + base64
  }
}

@Suite("What is private")
struct PrivateLeakTests {
  private func files(theme: String, _ disclosure: Disclosure) -> [RenderedFile] {
    let pipeline = DocumentPipeline(
      Edition(of: CalendarDay(year: 2026, month: 1, day: 1), disclosure: disclosure),
      theme: theme)
    let source = SourceText(name: "p", text: Secrets.profile)
    let rendered = pipeline.run(source, DocumentName.all, data: DataFile.all)
    #expect(rendered.issues == [])
    return rendered.files
  }

  @Test(
    "None of 40 private values is in any byte of a public build",
    arguments: EmbeddedThemes.themeNames
  )
  func leaks(theme: String) {
    let files = files(theme: theme, Disclosure())
    #expect(files.count == 8)
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.contains("Ada Example"))
      for mark in Secrets.all {
        for form in Secrets.forms(of: mark) {
          #expect(!text.contains(form), "\(file.name) has \(form)")
        }
      }
    }
  }

  @Test("With everything disclosed, the marks are found: the search can find them")
  func disclosed() {
    let files = files(theme: "classic", Disclosure(includesPrivate: true))
    let page = files.first { $0.name == "index.html" }
    let text = String(decoding: page?.bytes ?? [], as: UTF8.self)
    let found = Secrets.all.filter { text.contains($0) }
    #expect(found.count == Secrets.count - 1, "but for the translation that isn't shown")
  }
}
