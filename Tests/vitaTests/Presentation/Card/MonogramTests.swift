import Testing

@testable import vita

@Suite("The monogram")
struct MonogramTests {
  private static func picture(_ name: String, _ depth: ColorDepth = .none) -> String? {
    Monogram(of: name, Palette.all[0], depth)?.rows.map(Style(depth).text)
      .joined(separator: "\n")
  }

  @Test(
    "Initials are of the first and the last word",
    arguments: [
      ("Ada Example", "AE"), ("Ada", "A"), ("ada example", "AE"), ("Åsa Öberg", "ÅÖ"),
      ("Ludwig van Example", "LE"), ("Ada M. Example, Ph.D.", "AE"), ("“Ada” (Example)", "AE"),
      ("山田太郎", "山"), ("-", ""), ("", ""),
    ])
  func initials(name: String, initials: String) {
    #expect(String(Initials.of(name)) == initials)
  }

  @Test(
    "A Latin letter is drawn without its accents",
    arguments: [("A", "A"), ("Å", "A"), ("Ø", "O"), ("Ł", "L"), ("E\u{301}", "E")]
      as [(
        Character, Character
      )])
  func base(letter: Character, base: Character) {
    #expect(Initials.base(of: letter) == base)
  }

  @Test("Other letters have no base", arguments: ["Æ", "Я", "山", "1"] as [Character])
  func noBase(letter: Character) {
    #expect(Initials.base(of: letter) == nil)
  }

  @Test("Without colour, letters are holes in the tile")
  func holes() {
    #expect(
      Self.picture("Ada Example") == """
        ▄██████████████▄
        ███▀▀▀███▀▀▀▀▀██
        ██  █  ██  ▀▀███
        ██  ▄  ██  █████
        ██▄▄█▄▄██▄▄▄▄▄██
        ▀██████████████▀
        """)
  }

  @Test("Letters that the font hasn't stand on the tile as they are")
  func lettered() {
    #expect(
      Self.picture("山田太郎") == """
        ▄██████████████▄
        ████████████████
        ████████████████
        ██████ 山 ██████
        ████████████████
        ▀██████████████▀
        """)
  }

  @Test("A name without letters has none")
  func empty() {
    #expect(Self.picture("") == nil)
    #expect(Self.picture("…") == nil)
  }

  @Test("Every letter of the font is six rows of the same length, and like no other")
  func font() throws {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let glyphs = try letters.map { try #require(MonogramFont.rows(of: $0)) }
    for glyph in glyphs {
      #expect(glyph.count == MonogramFont.height)
      #expect(Set(glyph.map(\.count)).count == 1)
      #expect(glyph.joined().allSatisfy { $0 == "#" || $0 == "." })
    }
    #expect(Set(glyphs).count == 26)
  }

  @Test("In sixteen colours the tile has one, in 256 all of the gradient")
  func colors() throws {
    let sixteen = try #require(Self.picture("A", .sixteen))
    #expect(sixteen.contains("\u{1B}[97;45m") && !sixteen.contains("38;5;"))
    let many = try #require(Self.picture("A", .twoHundredFiftySix))
    for color in Palette.all[0].gradient { #expect(many.contains("5;\(color.extended)m")) }
  }
}
