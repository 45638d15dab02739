import Diagnostics
import Editions
import Formats
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

@Suite("Skills, facts and their like in text")
struct ItemBodyTests {
  private static let profile = #"""
    {"name": "Ada Example",
     "skills": [
       {"name": "Looms", "level": "expert", "keywords": ["cards"], "url": "https://x.example/looms",
        "source": "https://x.example/source", "asOf": "2020", "summary": "Ten years.\n\nAnd more.",
        "highlights": ["Wove *one*."]},
       {"name": "Engines"}],
     "facts": [{"label": "First", "value": "job", "summary": "A loom.", "highlights": ["Sold it."]}]}
    """#

  private func rendered(_ name: String) throws -> String {
    let pipeline = DocumentPipeline(Edition(of: CalendarDay(year: 2026, month: 1, day: 1)))
    let document = try #require(DocumentName.named(name))
    let rendered = pipeline.run(SourceText(name: "p", text: Self.profile), [document])
    return String(decoding: try #require(rendered.files.first).bytes, as: UTF8.self)
  }

  @Test("In plain text all there is to say of an item stands under it")
  func text() throws {
    #expect(
      try rendered("cv.txt") == """
        Ada Example

        Skills

        • Looms (expert): cards
          • Ten years.

            And more.
          • Wove one.
          • x.example/looms
          • Source: x.example/source
          • as of 2020
        • Engines

        Facts

        • First: job
          • A loom.
          • Sold it.

        """)
  }

  @Test("In Markdown it is a list within the list")
  func markdown() throws {
    #expect(
      try rendered("cv.md") == """
        # Ada Example

        ## Skills

        - **Looms** (expert): cards
          - Ten years.

            And more.
          - Wove *one*.
          - [x.example/looms](https://x.example/looms)
          - [Source](https://x.example/source)
          - as of 2020
        - **Engines**

        ## Facts

        - **First**: job
          - A loom.
          - Sold it.

        """)
  }
}
