import Diagnostics
import Documents
import Editions
import Formats
import Foundation
import JSONText
import Pipeline
import ProfileModel
import Templating
import TestSupport
import Testing
import Themes

@Suite("Documents of every theme")
struct RenderingTests {
  @Test("No document has empty pieces or dangling marks", arguments: GoldenCase.all)
  func nothingDangles(_ golden: GoldenCase) throws {
    let text = try golden.render()
    #expect(DanglingMarks.found(in: text, golden.name.format.fileExtension) == [])
  }

  @Test(
    "Every entry's title, organisation and period reach every document", arguments: GoldenCase.all)
  func everyEntry(_ golden: GoldenCase) throws {
    let words = ReadableText.of(try golden.render(), golden.name.format.fileExtension)
    let source = try golden.fixture.source
    let written = WrittenEntry.all(
      in: try JSONReader.read(source.bytes, maximumDepth: 128).root)
    #expect(written.count == [.minimal: 0, .bare: 18, .full: 35][golden.fixture])
    for text in written.flatMap(\.texts) {
      #expect(words.contains(ReadableText.folded(text)), "\(text) is missing")
    }
  }

  @Test(
    "Answers stand in about, not in a cv", arguments: GoldenCase.all.filter { $0.fixture == .full })
  func answers(_ golden: GoldenCase) throws {
    let words = ReadableText.of(try golden.render(), golden.name.format.fileExtension)
    #expect(words.contains("More tests.") == (golden.name.kind == .about))
    #expect(words.contains("Why test?") == (golden.name.kind == .about))
  }

  @Test(
    "Quotes stand in about, and in a cv who said them",
    arguments: GoldenCase.all.filter { $0.fixture == .full })
  func quotes(_ golden: GoldenCase) throws {
    let words = ReadableText.of(try golden.render(), golden.name.format.fileExtension)
    #expect(words.contains("Witness Placeholder"))
    #expect(words.contains("Head of Samples, Several Roles Ltd"))
    #expect(words.contains("Not one.") == (golden.name.kind == .about))
    #expect(words.contains("to watch.") == (golden.name.kind == .about))
  }

  @Test(
    "Custom sections have their own titles and show what they hold in every layout",
    arguments: GoldenCase.all.filter { $0.fixture == .full })
  func custom(_ golden: GoldenCase) throws {
    let words = ReadableText.of(try golden.render(), golden.name.format.fileExtension)
    let texts = [
      "Exhibitions", "Samples in Glass", "Solo show", "Apr 2016 – May 2016", "Gallery Two",
      "Licences & Permits", "Boat licence", "coastal, Testville, 2010 – present",
      "In the Press", "Sample Herald", "Numbers", "Marathons run", "3, until 2015",
      "Panel on Panels",
    ]
    // A README gives each entry a line, without its place.
    for text in texts where golden.name != .readme || text != "Gallery Two" {
      #expect(words.contains(ReadableText.folded(text)), "\(text) is missing")
    }
  }

  @Test("What is private stays out of every document", arguments: GoldenCase.all)
  func privacy(_ golden: GoldenCase) throws {
    #expect(!(try golden.render()).contains("1 Sample Street"))
  }

  @Test(
    "A profile without any one of its fields comes out right in every document",
    arguments: EmbeddedThemes.themeNames)
  func everyFieldAbsent(theme name: String) throws {
    let theme = try ThemeFinder(places: []).theme(named: name)
    let absences = Cases.spread(try Absence.all.get()).filter { $0.theme == name }
    #expect(absences.count > (Cases.areAllWanted ? 7 * 100 : 0))
    for (name, absences) in Dictionary(grouping: absences, by: \.name) {
      let template = try theme.template(of: name)
      for absence in absences {
        let document = Document(absence.profile, asOf: Absence.day).arranged(
          order: theme.order.keys(in: name.kind), partials: theme.partialNames(in: name.format))
        let page = DocumentPage(
          document, name, options: OptionValues(theme.options), assets: ThemeAssets())
        var output: [UInt8] = []
        try template.render(.record(page), into: &output, limit: 1 << 26)
        let text = String(
          decoding: name.format.layout(output, TextSettings(width: 80)), as: UTF8.self)
        let marks = DanglingMarks.found(in: text, name.format.fileExtension)
        #expect(marks == [], "\(name.templateFile) without \(absence.removed)")
      }
    }
  }
}

/// A document of a theme, for a profile without one of its fields.
private struct Absence {
  let theme: String
  let name: DocumentName
  let removed: String
  let profile: Profile

  static let day = CalendarDay(year: 2026, month: 1, day: 1)

  /// Every document of every theme, for every field that need not be there; each profile is read once.
  static let all: Result<[Absence], any Error> = Result {
    let full = try JSONReader.read(try Fixture.full.source.bytes, maximumDepth: 128).root
    let removals = Removal.all(from: full)
    #expect(removals.count > 120)
    let profiles = removals.compactMap { removal -> (removed: String, profile: Profile)? in
      let text = JSONWriter.text(of: removal.json, indentation: nil)
      let read = Opened(SourceText(name: removal.removed, text: text))
      guard let profile = read.profile, read.issues.isEmpty else { return nil }
      return (
        removal.removed, profile.edited(for: Edition(of: day)).profile
      )
    }
    return EmbeddedThemes.themeNames.flatMap { theme in
      DocumentName.renderable.flatMap { name in
        profiles.map {
          Absence(theme: theme, name: name, removed: $0.removed, profile: $0.profile)
        }
      }
    }
  }
}

/// A profile with one member taken out.
private struct Removal {
  let removed: String
  let json: JSONValue

  /// The profile without each of its members in turn.
  static func all(from json: JSONValue, path: String = "") -> [Removal] {
    switch json.content {
    case .object(let members):
      members.indices.flatMap { index in
        var others = members
        let member = others.remove(at: index)
        let here = Removal(removed: "\(path).\(member.key)", json: JSONValue(.object(others)))
        return [here]
          + all(from: member.value, path: here.removed).map { inner in
            var changed = members
            changed[index].value = inner.json
            return Removal(removed: inner.removed, json: JSONValue(.object(changed)))
          }
      }
    case .array(let values):
      values.indices.flatMap { index in
        all(from: values[index], path: "\(path)[\(index)]").map { inner in
          var changed = values
          changed[index] = inner.json
          return Removal(removed: inner.removed, json: JSONValue(.array(changed)))
        }
      }
    default: []
    }
  }
}
