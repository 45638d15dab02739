import Files
import Formats
import Testing

@testable import vita

@Suite("Text that hides nothing on a terminal")
struct InvisibleTextTests {
  /// Each kind of what shows nothing, by its number.
  private static let invisible: [Unicode.Scalar] =
    [
      0xAD...0xAD, 0x34F...0x34F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
      0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F, 0x3164...0x3164, 0xFE00...0xFE0F,
      0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE0080, 0xE0100...0xE0101, 0xE01EF...0xE01EF,
      0xE0FFF...0xE0FFF,
    ]
    .flatMap { $0.compactMap { Unicode.Scalar($0 as UInt32) } }

  private static func document(_ text: String) -> String {
    String(decoding: SafeText.document(Array(text.utf8)), as: UTF8.self)
  }

  @Test("None stands in a word in silence", arguments: invisible)
  func words(scalar: Unicode.Scalar) {
    let text = "a\(String(scalar))b"
    let digits = String(scalar.value, radix: 16, uppercase: true)
    #expect(SafeText.escaped(text) == "a\\u{\(digits)}b")
    #expect(SafeText.line(text) == "a\u{FFFD}b")
    #expect(SafeText.json("\"\(text)\"").utf8.allSatisfy { $0 < 0x80 })
    #expect(!SafeText.value(text).unicodeScalars.contains(scalar))
    #expect(!Self.document(text).unicodeScalars.contains(scalar))
  }

  @Test(
    "A document keeps the columns that it was laid out with",
    arguments: ["a", "1", "日", "👍", "☎", "क", "क\u{94D}", "س", "ᄀ", "∩", "葛", "🏴"])
  func columns(before: String) {
    for scalar in Self.invisible {
      for after in ["", "a", "1", "日", "👍", "☎", "क", "س", "\u{20E3}"] {
        let text = before + String(scalar) + after
        #expect(displayWidth(Self.document(text)) == displayWidth(text), "\(text.debugDescription)")
      }
    }
  }

  @Test(
    "In what a person says it is left out",
    arguments: [
      ("A\u{200B}da", "Ada"), ("\u{FEFF}Ada", "Ada"), ("Donau\u{AD}dampf", "Donaudampf"),
      ("a\u{2060}b\u{200D}c", "abc"), ("a\u{3164}b", "a  b"), ("Ada\u{E0041}\u{E0042}", "Ada"),
      ("👍\u{FE01}\u{FE02}\u{E0101}", "👍"), ("a\u{200B}\t\u{202E}", "a \u{FFFD}"),
    ])
  func values(text: String, shown: String) {
    #expect(SafeText.value(text) == shown)
  }

  @Test(
    "In a document too, but for the hyphen that terminals show",
    arguments: [("A\u{200B}da\n", "Ada\n"), ("Donau\u{AD}dampf", "Donau-dampf")])
  func documents(text: String, shown: String) {
    #expect(Self.document(text) == shown)
  }

  @Test(
    "JSON says the same without it",
    arguments: [
      ("a\u{200B}", #"a\u200B"#), ("a\u{E0041}", #"a\uDB40\uDC41"#), ("a\u{AD}", #"a\u00AD"#),
    ]
  )
  func json(text: String, shown: String) {
    #expect(SafeText.json(text) == shown)
  }

  @Test(
    "What belongs into a text stays",
    arguments: [
      ("Persian, with a break of joined letters", "می\u{200C}خواهم"),
      ("Persian, behind a vowel sign", "نامهٔ\u{200C}ای"),
      ("Kurdish", "ده\u{200C}ست"),
      ("Hindi, a half letter", "क\u{94D}\u{200D}ष"),
      ("Hindi, no ligature", "क\u{94D}\u{200C}ष"),
      ("Malayalam, a letter at the end of a word", "അവന\u{D4D}\u{200D} "),
      ("Sinhala", "ශ\u{DCA}\u{200D}ර\u{DD3}"),
      ("Bengali", "র\u{200D}\u{9CD}য"),
      ("Marathi, an eyelash", "र\u{94D}\u{200D}य"),
      ("Khmer", "ស\u{17CA}\u{200C}ី"),
      ("Mongolian", "\u{1820}\u{180B}\u{182D}\u{180E}\u{1820}"),
      ("Korean, a consonant alone", "ᄀ\u{1160}"),
      ("a family", "👩\u{200D}👩\u{200D}👧\u{200D}👦"),
      ("a skin", "👩🏽\u{200D}🚀"),
      ("a heart", "❤\u{FE0F}\u{200D}🔥"),
      ("a judge", "🧑\u{200D}⚖\u{FE0F}"),
      ("a rainbow flag", "🏳\u{FE0F}\u{200D}🌈"),
      ("a telephone as picture and as text", "☎\u{FE0F} ☎\u{FE0E} ©\u{FE0F}"),
      ("keys", "1\u{FE0F}\u{20E3} #\u{FE0F}\u{20E3}"),
      ("England", "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"),
      ("California", "🏴\u{E0075}\u{E0073}\u{E0063}\u{E0061}\u{E007F}."),
      ("a Japanese name in its own form", "葛\u{E0100}飾"),
      ("a form of an ideograph", "芦\u{FE00}"),
      ("a form of a symbol", "∩\u{FE00}"),
    ])
  func kept(name: String, text: String) {
    #expect(SafeText.escaped(text) == text)
    #expect(SafeText.line(text) == text)
    #expect(SafeText.value(text) == text)
    #expect(SafeText.json(text) == text)
    #expect(Self.document(text) == text)
  }

  @Test(
    "What only looks as if it belonged does not",
    arguments: [
      ("a letter that joins to none", "م\u{200C} ", #"م\u{200C} "#),
      ("letters of two scripts", "م\u{200C}a", #"م\u{200C}a"#),
      ("digits", "١\u{200C}٢", #"١\u{200C}٢"#),
      ("two joiners", "م\u{200C}\u{200C}م", #"م\u{200C}\u{200C}م"#),
      ("an emoji and a letter", "👩\u{200D}a", #"👩\u{200D}a"#),
      ("an emoji and nothing", "👩\u{200D}", #"👩\u{200D}"#),
      ("a digit and an emoji", "1\u{200D}👩", #"1\u{200D}👩"#),
      ("behind what is left out", "👩\u{200B}\u{200D}👩", #"👩\u{200B}\u{200D}👩"#),
      ("a message in selectors", "☎\u{FE0F}\u{FE01}\u{E0101}", "☎\u{FE0F}" + #"\u{FE01}\u{E0101}"#),
      ("a digit that is no key", "1\u{FE0F}", #"1\u{FE0F}"#),
      ("a letter with a selector", "a\u{FE0F}", #"a\u{FE0F}"#),
      ("tags behind no flag", "👍\u{E0067}\u{E007F}", #"👍\u{E0067}\u{E007F}"#),
      ("tags without an end", "🏴\u{E0067}\u{E0062}\u{E0065}", #"🏴\u{E0067}\u{E0062}\u{E0065}"#),
      ("tags that are no region", "🏴\u{E0067}\u{E007F}", #"🏴\u{E0067}\u{E007F}"#),
      (
        "a message in tags",
        "🏴\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E007F}",
        #"🏴\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E0067}\u{E007F}"#
      ),
      ("a start", "\u{200D}क", #"\u{200D}क"#),
    ])
  func misplaced(name: String, text: String, escaped: String) {
    #expect(SafeText.escaped(text) == escaped)
  }

  @Test("A key in a profile that hides something is told apart from the one that it looks like")
  func message() {
    let run = vita(
      "check -", World.bare.reading("{\"name\": \"A\", \"na\u{200B}me\": \"B\"}"))
    #expect(run.error.contains(#"unknown key "na\u{200B}me""#))
    #expect(run.error.contains("\"na\u{FFFD}me\": \"B\"}"))
  }
}
