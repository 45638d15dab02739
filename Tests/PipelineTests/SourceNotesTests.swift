import Checks
import Diagnostics
import Documents
import Editions
import Formats
import JSONText
import Pipeline
import ProfileModel
import Templating
import TestSupport
import Testing
import Themes

@Suite("Sources as notes")
struct SourceNotesTests {
  /// A profile whose projects and facts name sources, one of them twice.
  private static let profile = """
    {"name": "Ada Example",
     "projects": [
       {"name": "Loom", "start": "2018", "source": "https://example.org/loom", "figures": [
         {"label": "stars", "values": [
           {"asOf": "2019", "value": "6,000+", "source": "https://example.org/stars"}]}]},
       {"name": "Shed", "start": "2017"}],
     "facts": [{"label": "Lines", "value": "9", "source": "https://example.org/loom"}]}
    """

  private func page(
    _ name: DocumentName, _ theme: String, notes: Bool, of profile: String = profile
  ) throws -> String {
    let pipeline = DocumentPipeline(
      Edition(of: CalendarDay(year: 2020, month: 12, day: 24)), theme: theme,
      settings: notes ? [OptionSetting(name: "sourceNotes", text: "true")] : [])
    let rendered = pipeline.run(SourceText(name: "p", text: profile), [name])
    return String(decoding: try #require(rendered.files.first).bytes, as: UTF8.self)
  }

  @Test("A page marks each claim with the number of its source, and lists every page once")
  func notes() throws {
    let html = try page(DocumentName(.about, .html), "classic", notes: true)
    #expect(html.contains(##"Loom</h3><sup class="note"><a href="#vita-source-1""##))
    #expect(
      html.contains(
        ##"(2019)</span><sup class="note"><a href="#vita-source-2" aria-label="Source 2">2</a>"##))
    #expect(html.contains(##"<p class="value">9<sup class="note"><a href="#vita-source-1""##))
    #expect(
      html.contains(
        """
        <h2>Sources</h2>
        <ol>
        <li id="vita-source-1"><a href="https://example.org/loom">example.org/loom</a></li>
        <li id="vita-source-2"><a href="https://example.org/stars">example.org/stars</a></li>
        </ol>
        """))
    #expect(!html.contains(">Source</a>"))
  }

  @Test("Every theme has the marks and the list where they are asked for, and links where not")
  func everyTheme() throws {
    for theme in EmbeddedThemes.themeNames {
      for name in DocumentName.all where name.format.isWebPage {
        let marked = try page(name, theme, notes: true)
        let linked = try page(name, theme, notes: false)
        for (text, marks, links, figures) in [(marked, 3, 0, 0), (linked, 0, 2, 1)] {
          let place = "\(theme) \(name.templateFile)"
          #expect(text.split(separator: "<sup").count == marks + 1, "\(place)")
          #expect(text.split(separator: ">Source</a>").count == links + 1, "\(place)")
          #expect(
            text.split(separator: #" title="Source">6,000+</a>"#).count == figures + 1, "\(place)")
          #expect(text.contains("<h2>Sources</h2>") == (marks > 0), "\(place)")
        }
      }
    }
  }

  @Test("Text and Markdown name the page behind the claim")
  func text() throws {
    let text = try page(DocumentName(.cv, .plainText), "classic", notes: true)
    #expect(text.contains("• 6,000+ stars (2019) · Source: example.org/stars\n"))
    #expect(text.contains("• Lines: 9 · Source: example.org/loom\n"))
    let markdown = try page(DocumentName(.cv, .markdown), "classic", notes: true)
    #expect(markdown.contains("- 6,000+ stars (2019) · [Source](https://example.org/stars)\n"))
    #expect(markdown.contains("- **Lines**: 9 · [Source](https://example.org/loom)\n"))
  }

  @Test(
    "The source of the headline stands behind it on about pages",
    arguments: [
      (
        Format.html, false,
        #"of <em>40</em></span> <a class="source" href="https://h.example/40">Source</a>"#
      ),
      (
        .html, true,
        ##"of <em>40</em></span><sup class="note"><a href="#vita-source-1" aria-label="Source 1">1</a>"##
      ),
      (.markdown, false, "Head of *40* · [Source](https://h.example/40)\n"),
      (.plainText, false, "Head of 40 · Source: h.example/40\n"),
    ])
  func headline(format: Format, notes: Bool, expected: String) throws {
    let profile = """
      {"name": "Ada Example", "headline": [
        {"asOf": "2018", "value": "Head of 20"},
        {"asOf": "2020", "value": "Head of *40*", "source": "https://h.example/40"}],
       "facts": [{"label": "Lines", "value": "9", "source": "https://example.org/loom"}]}
      """
    let about = try page(DocumentName(.about, format), "classic", notes: notes, of: profile)
    #expect(about.contains(expected))
    let lists = about.contains(##"<li id="vita-source-1"><a href="https://h.example/40">"##)
    #expect(lists == notes)
  }

  @Test("A figure whose every value names a source is no unsourced claim")
  func unsourced() {
    let claims = { (source: String) in
      Opened(
        SourceText(
          name: "p",
          text: """
            {"name": "x", "projects": [{"name": "y", "figures": [{"label": "z", "values": [
            {"asOf": "2018", "value": "1"\(source)},
            {"asOf": "2019", "value": "2", "source": "https://example.org/"}]}]}]}
            """)
      ).warnings(on: CalendarDay(year: 2020, month: 1, day: 1)).map(\.code)
    }
    #expect(claims("") == [.unsourcedClaim])
    #expect(claims(#", "source": "https://example.org/""#) == [])
  }
}
