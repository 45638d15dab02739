import Foundation
import Languages
import TestSupport
import Testing

/// A language that nobody speaks, with few and many, months in two forms, and periods without a dash.
@Suite("A language from its file alone")
struct MadeUpLanguageTests {
  private static let file = Repository.root.appending(
    path: "Tests/LanguagesTests/Fixtures/qvl.json")

  private static let profile = #"""
    {
      "name": "Ada Example", "language": "qvl", "dates": "day",
      "contact": {"email": "ada@example.org"},
      "employers": [
        {"name": "Example", "roles": [
          {"title": "Head", "start": "2021-03", "asOf": "2022", "skills": ["A", "B", "C"]},
          {"title": "Member", "start": "2015", "end": "2017"},
          {"title": "Guest", "start": "2014-02-06", "end": "2014-02-20"}
        ]},
        {"name": "Sample", "roles": [{"title": "Clerk", "start": "2012-01", "end": "2013-12~"}]}
      ],
      "projects": [{"name": "Abacus", "end": "2019-05", "figures": [
        {"label": "Stars", "values": [{"value": "5", "asOf": "2020-01"}]}
      ]}],
      "awards": [{"title": "Cup", "date": "2010", "timesWon": 5, "medal": "gold", "participants": 12345}]
    }
    """#

  private func printed(_ document: String) throws -> String {
    let folder = try TemporaryFolder([
      "mine/theme.json": #"{"name": "mine", "extends": "classic"}"#,
      "mine/phrases/qvl.json": try String(contentsOf: Self.file, encoding: .utf8),
    ])
    return folder.render(document, theme: "mine", Self.profile)
  }

  @Test("A whole CV is printed in it")
  func cv() throws {
    #expect(
      try printed("cv.txt") == """
        Ada Example

        ada@example.org

        Krow ecneirepxe

        Example                                            ot 6. befova 2014 goda do nun

        Head                                                  ot ramova 2021 goda do nun
        • Slliks: A; B; C
        • na 2022 g.

        Member                                                             2015–2017 gg.

        Guest                                     6. befova 2014 g. – 20. befova 2014 g.

        Clerk, Sample                               nari 2012 g. – okol cedova 2013 goda

        Stcejorp

        Abacus                                                       do yamova 2019 goda
        • 5 Stars (nari 2020 g.)

        Sdrawa

        Cup                                                                      2010 g.
        • Ladem: dlog
        • Wonu: 5 razov
        • Stnapicitrap: 12 345

        """)
  }

  @Test("Its facts, its lengths of time and the sentence of its career have their plurals")
  func page() throws {
    let page = try printed("about.txt")
    #expect(
      page.contains(
        """
        Won: Head / Example (ot ramova 2021 goda / na 2022 g.)
        Ecneirepxe: okol 9 letei
        Sreyolpme:
        • Example (okol 7 letei)
        • Sample (okol 2 letei)
        Stcejorp: Abacus – Stars 5 (nari 2020 g.)
        Sdrawa: Cup; 5 razov; 2010 g.
        """))
    let html = try printed("about.html")
    #expect(html.contains("Zivot 2010–2026: 4 rola u 2 firma plus 2 marka."))
    #expect(html.contains("<html lang=\"qvl\" dir=\"ltr\">"))
    #expect(try printed("cv.html").contains("<title>Mulucirruc eativ: Ada Example</title>"))
  }
}
