import Diagnostics
import Documents
import Editions
import Formats
import Foundation
import Pipeline
import ProfileModel
import TestSupport
import Testing
import Themes

/// A document of a fixture in a theme.
struct GoldenCase: CustomTestStringConvertible, Sendable {
  let theme: String
  let fixture: Fixture
  let name: DocumentName

  var testDescription: String { "\(theme)/\(fixture.rawValue)/\(name.shownFile)" }

  /// Every theme, profile and document.
  static let all = EmbeddedThemes.themeNames.flatMap { theme in
    Fixture.allCases.flatMap { fixture in
      DocumentName.renderable.map { GoldenCase(theme: theme, fixture: fixture, name: $0) }
    }
  }

  /// The style sheets of a theme's pages as they are rendered now.
  static func sheets(of theme: String) throws -> GoldenSheets {
    let page = GoldenCase(
      theme: theme, fixture: .minimal, name: DocumentName(.cv, .html))
    return GoldenSheets(of: try page.render())
  }

  /// The document as it is rendered now, on a day that doesn't pass.
  func render() throws -> String {
    let pipeline = DocumentPipeline(
      Edition(of: CalendarDay(year: 2026, month: 1, day: 1)), theme: theme,
      folder: Fixture.folder.path())
    let rendered = pipeline.run(try fixture.source, [name])
    #expect(rendered.issues.isEmpty)
    return String(decoding: try #require(rendered.files.first).bytes, as: UTF8.self)
  }
}

@Suite("Golden files")
struct GoldenTests {
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil

  @Test("Every document comes out as it was reviewed", arguments: GoldenCase.all)
  func golden(_ golden: GoldenCase) throws {
    var rendered = try golden.render()
    if golden.name.format.isWebPage {
      rendered = try GoldenCase.sheets(of: golden.theme).named(in: rendered)
    }
    try compare(rendered, with: golden.testDescription)
  }

  @Test("Every style sheet comes out as it was reviewed", arguments: EmbeddedThemes.themeNames)
  func sheets(theme: String) throws {
    let sheets = try GoldenCase.sheets(of: theme).sheets
    let files = GoldenSheets.files(of: theme)
    try #require(sheets.count == files.count)
    for (sheet, file) in zip(sheets, files) { try compare(sheet, with: file) }
  }

  private func compare(_ rendered: String, with path: String) throws {
    let file = Repository.root.appendingPathComponent("Tests/PipelineTests/Golden/\(path)")
    if Self.isUpdating {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try rendered.write(to: file, atomically: true, encoding: .utf8)
      Testing.Issue.record("\(path) was written: read it, then run without UPDATE_GOLDEN")
      return
    }
    let reviewed = try String(contentsOf: file, encoding: .utf8)
    #expect(
      rendered == reviewed,
      "if the change is meant, run UPDATE_GOLDEN=1 swift test --filter GoldenTests and read the diff"
    )
  }

  @Test("There is a case for every theme, profile and document")
  func cases() {
    #expect(EmbeddedThemes.themeNames.count >= 5)
    #expect(
      GoldenCase.all.count == EmbeddedThemes.themeNames.count * Fixture.allCases.count * 7)
  }
}
