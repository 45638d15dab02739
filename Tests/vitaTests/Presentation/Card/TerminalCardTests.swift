import JSONText
import Pipeline
import Testing

@testable import Diagnostics
@testable import Documents
@testable import Formats
@testable import ProfileModel
@testable import vita

@Suite("The card on a terminal")
struct TerminalCardTests {
  private static let profile = """
    {
      "name": "Ada Example",
      "headline": [{ "asOf": "2016", "value": "Counts things" }],
      "location": "Exampleton",
      "links": [{ "url": "https://ada.example" }, { "url": "https://code.example/ada-example" }],
      "employers": [
        { "name": "Example", "roles": [{ "title": "Founder", "start": "2016-01" }] },
        { "name": "Sample", "roles": [{ "title": "Engineer", "start": "2011-01", "end": "2015-12" }] }
      ],
      "awards": [{ "title": "Gold medal", "competition": "Sample Olympiad", "date": "2012-07" }],
      "projects": [{ "name": "Abacus", "start": "2013", "end": "2014" }]
    }
    """

  private static func card(
    _ profile: String = profile, width: Int, _ depth: ColorDepth = .none
  ) throws -> String {
    let source = SourceText(name: "profile.json", bytes: Array(profile.utf8))
    let day = CalendarDay(year: 2020, month: 12, day: 24)
    let read = try #require(Opened(source).profile)
    return TerminalCard(width: width, style: Style(depth)).text(of: Document(read, asOf: day))
  }

  @Test("At 80 columns")
  func middle() throws {
    #expect(
      try Self.card(width: 80) == """

          ▄██████████████▄
          ███▀▀▀███▀▀▀▀▀██   Ada Example
          ██  █  ██  ▀▀███   Counts things (2016)
          ██  ▄  ██  █████
          ██▄▄█▄▄██▄▄▄▄▄██   Exampleton · ada.example · code.example/ada-example
          ▀██████████████▀

          Now         Founder, Example (since Jan 2016)
          Experience  10 years
          Employers   Example (5 years)
                      Sample (5 years)
          Projects    Abacus (2013 – 2014)
          Awards      Gold medal, Sample Olympiad, Jul 2012

          Career            2012         2014         2016         2018         2020
          Sample      ▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆             ┊            ┊
          Example           ┊            ┊            ▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆►
          Awards            ┊   ◆ Gold medal          ┊            ┊            ┊
          Projects          ┊      ●━━━━━━━━━━━● Abacus            ┊            ┊


        """)
  }

  @Test("At 40 columns, addresses stand below the monogram")
  func narrow() throws {
    #expect(
      try Self.card(width: 40) == """

         ▄██████████████▄
         ███▀▀▀███▀▀▀▀▀██   Ada Example
         ██  █  ██  ▀▀███   Counts things
         ██  ▄  ██  █████   (2016)
         ██▄▄█▄▄██▄▄▄▄▄██
         ▀██████████████▀

         Exampleton · ada.example
         code.example/ada-example

         Now         Founder, Example (since
                     Jan 2016)
         Experience  10 years
         Employers   Example (5 years)
                     Sample (5 years)
         Projects    Abacus (2013 – 2014)
         Awards      Gold medal, Sample
                     Olympiad, Jul 2012

         Career         2012      2016     2020
         Sample      ▆▆▆▆▆▆▆▆▆▆▆▆▆          ┊
         Example        ┊         ▆▆▆▆▆▆▆▆▆▆▆▆►
         Awards          ◆ Gold medal       ┊
         Projects       ┊ ●━━━● Abacus      ┊


        """)
  }

  @Test("At 160 columns, facts stand in two columns")
  func wide() throws {
    #expect(
      try Self.card(width: 160) == """

          ▄██████████████▄
          ███▀▀▀███▀▀▀▀▀██   Ada Example
          ██  █  ██  ▀▀███   Counts things (2016)
          ██  ▄  ██  █████
          ██▄▄█▄▄██▄▄▄▄▄██   Exampleton · ada.example · code.example/ada-example
          ▀██████████████▀

          Now         Founder, Example (since Jan 2016)                                   Projects    Abacus (2013 – 2014)
          Experience  10 years                                                            Awards      Gold medal, Sample Olympiad, Jul 2012
          Employers   Example (5 years)
                      Sample (5 years)

          Career                    2012                         2014                         2016                         2018                         2020
          Sample      ▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆                             ┊                            ┊
          Example                   ┊                            ┊                            ▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆►
          Awards                    ┊       ◆ Gold medal         ┊                            ┊                            ┊                            ┊
          Projects                  ┊              ●━━━━━━━━━━━━━━━━━━━━━━━━━━━● Abacus       ┊                            ┊                            ┊


        """)
  }

  @Test("No line is wider than the card", arguments: TerminalCard.minimumWidth...200)
  func fits(width: Int) throws {
    let long = String(repeating: "日本語とても長い", count: 12)
    let profile = Self.profile.replacing("Sample", with: long).replacing("Counts", with: long)
    for text in [Self.profile, profile] {
      let lines = try Self.card(text, width: width).split(separator: "\n")
      #expect(lines.count > 12)
      #expect(lines.allSatisfy { displayWidth(String($0)) <= width })
    }
  }

  @Test("Colour changes nothing but colour", arguments: [40, 80, 160])
  func color(width: Int) throws {
    let plain = try Self.card(width: width)
    #expect(!plain.contains("\u{1B}"))
    for depth in [ColorDepth.sixteen, .twoHundredFiftySix] {
      let colored = try Self.card(width: width, depth)
      let sequence = /\u{1B}\[[0-9;]*m/
      let lines = colored.replacing(sequence, with: "").split(separator: "\n")
      let below = plain.split(separator: "\n").drop { !$0.contains("Now ") }
      #expect(Array(lines.suffix(below.count)) == Array(below))
      #expect(colored.contains("38;5;") == (depth == .twoHundredFiftySix))
    }
  }

  @Test("What is missing leaves nothing behind")
  func missing() throws {
    let card = try Self.card(#"{ "name": "Ada" }"#, width: 80)
    #expect(card.split(separator: "\n").count == Monogram.rowCount)
    #expect(card.contains("   Ada\n"))
  }

  @Test("No value steers the terminal")
  func steering() throws {
    let hostile = #"\u001b[2J\u009b\u202e\u007f"#
    let card = try Self.card(Self.profile.replacing("Sample", with: hostile), width: 80)
    #expect(!card.contains { $0.unicodeScalars.contains { $0 != "\n" && SafeText.isUnsafe($0) } })
    #expect(card.contains("\u{FFFD}[2J"))
  }

  @Test(
    "Two columns are about as high",
    arguments: [
      ([3, 1, 1, 1], 1), ([1, 1, 1, 1], 2), ([1, 1, 1, 1, 1], 3), ([1], 1), ([], 0), ([1, 5], 1),
    ])
  func balance(heights: [Int], count: Int) {
    #expect(CardFacts.balance(heights) == count)
  }
}
