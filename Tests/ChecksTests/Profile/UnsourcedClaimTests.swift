import Checks
import Diagnostics
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Claims with a number")
struct UnsourcedClaimTests {
  private func found(_ members: String) -> [String] {
    let source = SourceText(name: "p", text: "{\"name\": \"x\",\n\(members)}")
    return Opened(source).warnings(on: CalendarDay(year: 2026, month: 1, day: 15)).map {
      "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.code.name)"
    }
  }

  @Test(
    "A fact, a summary and a description claim as a highlight does",
    arguments: [
      (#""facts": [{"label": "Patents", "value": "14"}]"#, ["2:41 unsourced-claim"]),
      (#""facts": [{"label": "Patents", "value": "14", "source": "https://x.example"}]"#, []),
      (#""facts": [{"label": "Born", "value": "1990"}]"#, []),
      (#""summary": "Led 30.""#, ["2:12 unsourced-claim"]),
      (#""summary": "Led [30](https://x.example).""#, []),
      (#""summary": "Led `[30](https://x.example)`.""#, ["2:12 unsourced-claim"]),
      (#""projects": [{"name": "p", "description": "Has 30 users"}]"#, ["2:43 unsourced-claim"]),
      (#""skills": [{"name": "s", "summary": "1. One\\n2. Two"}]"#, []),
      (#""headline": [{"asOf": "2020", "value": "Leading 30"}]"#, []),
    ])
  func places(members: String, warnings: [String]) {
    #expect(found(members) == warnings)
  }

  @Test("Each value without a source of its own is one claim, at its place")
  func values() {
    let values = """
      "values": [{"asOf": "2019", "value": "many"},
      {"asOf": "2020", "value": "2000"},
      {"asOf": "2021", "value": {"en": "9", "sv": "9"}},
      {"asOf": "2022", "value": "9", "source": "https://x.example"}]
      """
    #expect(
      found(#""projects": [{"name": "p", "figures": [{"label": "l", \#(values)}]}]"#)
        == ["3:1 unsourced-claim", "4:1 unsourced-claim"])
    #expect(found(#""facts": [{"label": "l", \#(values)}]"#) == ["4:1 unsourced-claim"])
  }

  @Test(
    "What a number such as 2000 counts stands behind it",
    arguments: [
      "Served 2000 users", "1900 tests written", "Used by 2000 people", "2000+ users", "$2000",
      "a 2000% rise", "2000人", "約2000人", "٣٠٪", "３０％", "3-5 people", "took 90s", "2000k",
      "a ratio of 24/8",
    ])
  func counts(text: String) {
    #expect(found(#""skills": [{"name": "s", "highlights": ["\#(text)"]}]"#).count == 1)
  }

  @Test(
    "A year, a date in digits, a decade and the number of a version are no claims",
    arguments: [
      "in 2000", "In 2019 users came", "since 2000", "from 2010 to 2015", "by 2019 the team grew",
      "May 2019 release", "the 2019 season", "2015–2019", "2019/20", "2019, then 2020", "2019年に",
      "2019年3月12日",
      "on 2020-05-12", "on 12/05/2020", "on 12.5.2020", "in 2020-05", "24/7", "’90s", "the 90s",
      "the 1990s", "class of ’98", "Level 3 support", "version 2", "Phase 2", "Python 3",
      "a level 3 engineer",
    ])
  func dates(text: String) {
    #expect(found(#""skills": [{"name": "s", "highlights": ["\#(text)"]}]"#) == [])
  }
}
