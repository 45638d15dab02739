import Diagnostics
import Documents
import Editions
import Formats
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

@Suite("Tags of languages")
struct LanguageTagTests {
  @Test(
    "The script that a tag names gives the direction, else the one that the language is written in",
    arguments: [
      ("ar", true), ("AR-eg", true), ("he", true), ("iw-IL", true), ("fa", true), ("ckb", true),
      ("ur", true), ("yi", true), ("dv", true), ("az-Arab", true), ("ku-arab-IQ", true),
      ("pa-Arab-PK", true), ("ff-Adlm", true), ("en", false), ("ku", false), ("az", false),
      ("he-Latn", false), ("ar-Latn-EG", false), ("en-x-arab", false), ("de-1996", false),
      ("ja", false), ("", false),
    ])
  func direction(tag: String, isRightToLeft: Bool) {
    #expect(LanguageTag.isRightToLeft(tag) == isRightToLeft)
  }

  @Test("A page in a language without phrases of its own is laid out in the language's direction")
  func page() throws {
    for (language, direction) in [("ar", "rtl"), ("sv", "ltr")] {
      let text = #"{"name": "Ada", "language": "\#(language)"}"#
      let rendered = DocumentPipeline(Edition(of: CalendarDay(year: 2026, month: 1, day: 1)))
        .run(SourceText(name: "p", text: text), [DocumentName(.cv, .html)])
      let page = String(decoding: try #require(rendered.files.first).bytes, as: UTF8.self)
      #expect(page.contains(#"<html lang="\#(language)" dir="\#(direction)">"#))
    }
  }
}
