import Diagnostics
import Documents
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Facts that are old")
struct StaleFactTests {
  private func facts(_ text: String, on day: CalendarDay) throws -> [String] {
    let profile = try #require(Opened(SourceText(name: "p", text: text)).profile)
    return Document(profile, asOf: day).facts.filter { ["current", "languages"].contains($0.key) }
      .map { "\($0.value ?? "") (\($0.note ?? "-"))" }
  }

  @Test("What was last known to be true over a year ago stands with its date")
  func dated() throws {
    let text = """
      {"name": "Ada Example",
       "employers": [{"name": "Acme", "roles": [{"title": "Lead", "start": "2020", "asOf": "2024-03"}]}],
       "languages": [{"name": "Swedish", "asOf": "2024"}]}
      """
    #expect(
      try facts(text, on: CalendarDay(year: 2025, month: 3, day: 31))
        == ["Lead, Acme (since 2020)", "Swedish (-)"])
    #expect(
      try facts(text, on: CalendarDay(year: 2026, month: 1, day: 1))
        == ["Lead, Acme (since 2020, as of Mar 2024)", "Swedish (as of 2024)"])
  }
}
