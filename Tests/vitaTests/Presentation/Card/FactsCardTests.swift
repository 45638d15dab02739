import JSONText
import Markdown
import Languages
import Testing

@testable import Documents
@testable import Formats
@testable import vita

@Suite("The facts card")
struct FactsCardTests {
  private static let facts = [
    Fact(key: "current", label: "Now", value: "Founder, Example", note: "since 2021"),
    Fact(
      key: "projects", label: "Projects",
      items: [
        Fact.Item("Sample: 6,000+ GitHub stars, 200+ contributors", note: "2017"),
        Fact.Item("Specimen"),
      ]),
    Fact(
      key: "fact-1", label: "Lines of code added at Example", value: "646,941", note: "Apr 2021"),
  ]

  private static func document(
    name: String? = "Ada Example", headline: String? = "Founder of *Example*",
    facts: [Fact] = FactsCardTests.facts
  ) -> Document {
    Document(
      language: "en", name: name,
      headline: headline.map { MarkdownText(inline: $0) }, contact: [], links: [], facts: facts,
      sections: [], labels: DocumentLabels(.english))
  }

  private static func card(_ document: Document, width: Int, isColored: Bool = false) -> String {
    FactsCard(width: width, style: Style(isColored ? .sixteen : .none)).text(of: document)
  }

  @Test("At 80 columns")
  func wide() {
    #expect(
      Self.card(Self.document(), width: 80) == """
        Ada Example
        Founder of Example

        Now               Founder, Example (since 2021)
        Projects          Sample: 6,000+ GitHub stars, 200+ contributors (2017)
                          Specimen
        Lines of code     646,941 (Apr 2021)
        added at Example

        """)
  }

  @Test("At 40 columns")
  func narrow() {
    #expect(
      Self.card(Self.document(), width: 40) == """
        Ada Example
        Founder of Example

        Now         Founder, Example (since
                    2021)
        Projects    Sample: 6,000+ GitHub stars,
                      200+ contributors (2017)
                    Specimen
        Lines of    646,941 (Apr 2021)
        code added
        at Example

        """)
  }

  @Test("Where there is no room beside them, labels stand above")
  func stacked() {
    #expect(
      Self.card(Self.document(), width: 24) == """
        Ada Example
        Founder of Example

        Now
          Founder, Example
          (since 2021)
        Projects
          Sample: 6,000+ GitHub
            stars, 200+
            contributors (2017)
          Specimen
        Lines of code added at
        Example
          646,941 (Apr 2021)

        """)
  }

  @Test("No line is wider than the card, also in a script of wide characters", arguments: 20...100)
  func fits(width: Int) {
    let long = String(repeating: "日本語とても長い", count: 12)
    let facts =
      Self.facts + [Fact(key: "x", label: long, items: [Fact.Item(long, note: long)])]
    let card = Self.card(Self.document(name: long, headline: long, facts: facts), width: width)
    #expect(card.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= width })
    #expect(card.filter { $0 == "本" }.count == 12 * 5)
  }

  @Test("What is missing leaves no line behind")
  func missing() {
    #expect(Self.card(Self.document(name: nil, headline: nil, facts: []), width: 80) == "")
    #expect(Self.card(Self.document(headline: nil, facts: []), width: 80) == "Ada Example\n")
    let facts = [Fact(key: "x", label: "A", value: "b")]
    #expect(Self.card(Self.document(name: nil, headline: nil, facts: facts), width: 80) == "A  b\n")
  }

  @Test("Colour is bold for the name and the labels, and there is none without it")
  func color() {
    let document = Self.document(headline: nil, facts: [Fact(key: "x", label: "A", value: "b")])
    #expect(
      Self.card(document, width: 80, isColored: true)
        == "\u{1B}[1mAda Example\u{1B}[0m\n\n\u{1B}[1mA\u{1B}[0m  b\n")
    #expect(!Self.card(Self.document(), width: 80).contains("\u{1B}"))
  }

  @Test("No value steers the terminal")
  func steering() {
    let facts = [Fact(key: "x", label: "A\u{1B}[2J", value: "b\u{202E}\nc\u{9B}")]
    #expect(
      Self.card(Self.document(name: "\u{7}", headline: nil, facts: facts), width: 80)
        == "\u{FFFD}\n\nA\u{FFFD}[2J  b\u{FFFD} c\u{FFFD}\n")
  }

  @Test("As JSON, every fact has every key")
  func json() throws {
    #expect(
      FactsJSON.text(of: Self.document(headline: nil, facts: Array(Self.facts.prefix(1)))) == """
        {
          "name": "Ada Example",
          "headline": null,
          "headlineDate": null,
          "facts": [
            {
              "key": "current",
              "label": "Now",
              "value": "Founder, Example",
              "asOf": null,
              "period": null,
              "duration": null,
              "detail": null,
              "figures": [],
              "items": []
            }
          ]
        }

        """)
  }
}
