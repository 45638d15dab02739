import Checks
import Diagnostics
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Hints of checks")
struct CheckHintTests {
  private func hints(_ text: String) -> [String] {
    let day = CalendarDay(year: 2026, month: 1, day: 1)
    return Opened(SourceText(name: "p", text: text)).warnings(on: day).map {
      "\($0.code.name): \($0.hint ?? "")"
    }
  }

  @Test("A gap can be silenced in a profile, which a résumé of another tool can't do")
  func gap() {
    let roles = """
      [{"title": "a", "start": "2010", "end": "2011"}, {"title": "b", "start": "2015"}]
      """
    #expect(
      hints(#"{"name": "x", "employers": [{"name": "e", "roles": \#(roles)}]}"#) == [
        "role-gap: add what it was: leave, a sabbatical or care is an entry of a custom section "
          + "with its dates; or silence \"role-gap\""
      ])
    let work = """
      [{"name": "e", "position": "a", "startDate": "2010", "endDate": "2011"},
       {"name": "e", "position": "b", "startDate": "2015"}]
      """
    #expect(
      hints(#"{"basics": {"name": "x"}, "work": \#(work)}"#) == ["role-gap: add what you did"])
  }

  @Test("One of two full-time roles may be part-time, by its kind")
  func overlap() {
    let role = #"{"title": "a", "kind": "permanent", "start": "2015"}"#
    #expect(
      hints(#"{"name": "x", "employers": [{"name": "e", "roles": [\#(role), \#(role)]}]}"#) == [
        #"role-overlap: mend the dates, or write "kind": "part-time" at one of them"#
      ])
  }

  @Test("A source is added where the claim stands")
  func sources() {
    let text = """
      {"name": "x", "summary": "Led 30.", "skills": [{"name": "s", "summary": "Led 30."}],
       "facts": [{"label": "a", "value": "14"},
       {"label": "b", "values": [{"asOf": "2020", "value": "12"}]}]}
      """
    #expect(
      hints(text) == [
        #"unsourced-claim: add a link to the text, or tell it in an entry with its "source""#,
        #"unsourced-claim: add "source" to its entry, or a link to the text"#,
        #"unsourced-claim: add "source" to the fact"#,
        #"unsourced-claim: add "source" to the value"#,
      ])
  }

  @Test("A name in silence is told what was meant, or what can be silenced")
  func silence() {
    let names =
      "blank-text, future-date, long-highlight, malformed-link, missing-alt, not-shown, "
      + "private-name, repeated-highlight, repeated-id, role-gap, role-overlap, stale-role, "
      + "unknown-warning, unsourced-claim, untranslated-phrases, untranslated-text"
    #expect(
      hints(#"{"name": "x", "silence": ["role-gpa", "xyzzy", "unknown-key", "missing-style"]}"#)
        == [
          #"unknown-warning: did you mean "role-gap"?"#,
          "unknown-warning: what can be silenced is \(names)",
          "unknown-warning: what can be silenced is \(names)",
          "unknown-warning: what can be silenced is \(names)",
        ])
  }

  @Test("Until an end to come an entry goes on, until a start to come it isn't shown")
  func future() {
    let text = """
      {"name": "x", "education": [{"institution": "i", "start": "2020", "end": "2027"}],
       "talks": [{"title": "t", "date": "2027"}]}
      """
    #expect(
      hints(text) == [
        "future-date: until then it goes on; look whether it is meant",
        "future-date: until then it isn't shown; look whether it is meant",
      ])
  }
}
