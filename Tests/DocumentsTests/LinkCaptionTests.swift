import Diagnostics
import Documents
import JSONText
import Pipeline
import ProfileModel
import Testing

@Suite("Links of the header")
struct LinkCaptionTests {
  @Test(
    "A link is told with its label, else with what its address doesn't say",
    arguments: [
      (#""url": "https://codehub.example/ada", "network": "Codehub", "username": "ada""#, nil),
      (#""url": "https://stack-exchange.example/1", "network": "Stack Exchange""#, nil),
      (#""url": "https://social.example/@ada", "network": "Tooter", "username": "@ada""#, "Tooter"),
      (
        #""url": "https://social.example/@ada", "network": "Tooter", "username": "@ada@social.example""#,
        "Tooter"
      ),
      (
        #""url": "https://other.example/@ada", "network": "Tooter", "username": "@ada@social.example""#,
        "Tooter, @ada@social.example"
      ),
      (
        #""url": "https://codehub.example/users/1", "network": "Codehub", "username": "Åda""#,
        "Codehub, Åda"
      ),
      (#""url": "https://codehub.example/users/1", "username": "ada""#, "ada"),
      (#""url": "https://ada.example", "label": "Blog", "network": "Ada""#, "Blog"),
      (#""url": "https://ada.example""#, nil),
    ] as [(String, String?)])
  func caption(members: String, expected: String?) throws {
    let text = "{\"name\": \"Ada\", \"links\": [{\(members)}]}"
    let profile = try #require(Opened(SourceText(name: "p", text: text)).profile)
    let document = Document(profile, asOf: CalendarDay(year: 2020, month: 1, day: 1))
    #expect(document.links.map(\.caption) == [expected])
  }
}
