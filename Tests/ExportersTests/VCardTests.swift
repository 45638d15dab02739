import Diagnostics
import Documents
import Editions
import Exporters
import Foundation
import JSONText
import Pipeline
import ProfileModel
import TestSupport
import Testing

@Suite("vCard")
struct VCardTests {
  private func card(_ text: String, disclosure: Disclosure = Disclosure()) throws -> String {
    let pipeline = DocumentPipeline(
      Edition(of: CalendarDay(year: 2026, month: 1, day: 1), disclosure: disclosure))
    let file = try #require(DataFile.named("profile.vcf"))
    let rendered = pipeline.run(SourceText(name: "p", text: text), [], data: [file])
    #expect(rendered.issues == [])
    return String(decoding: try #require(rendered.files.first).bytes, as: UTF8.self)
  }

  @Test("A name is enough")
  func minimal() throws {
    #expect(
      try card(#"{"name": "Ada Example"}"#)
        == "BEGIN:VCARD\r\nVERSION:4.0\r\nPRODID:-//vita//EN\r\nKIND:individual\r\n"
        + "FN:Ada Example\r\nEND:VCARD\r\n")
  }

  private static let full = """
    {"name": "Ada; Example, \\\\ Jr.", "headline": "One *two*\\nthree",
     "contact": {"email": "ada@example.org", "phone": "+1 555 0100", "address": "1 Street; 2nd floor"},
     "location": {"city": "Malmö", "country": "Sweden"},
     "links": [{"url": "https://example.org/a b,c"}],
     "employers": [{"name": "Acme", "roles": [{"title": "Lead", "start": "2020"}]}]}
    """

  @Test("What is public stands in it, escaped, and what is private doesn't")
  func fields() throws {
    let lines = try card(Self.full).components(separatedBy: "\r\n").dropFirst(4)
    #expect(
      lines.dropLast(2) == [
        #"FN:Ada\; Example\, \\ Jr."#, "TITLE:Lead", "ORG:Acme", "EMAIL:ada@example.org",
        "ADR:;;;Malmö;;;Sweden", "URL:https://example.org/a%20b,c", "NOTE:One two three",
      ])
    let all = try card(Self.full, disclosure: Disclosure(includesPrivate: true))
    #expect(all.contains("TEL;VALUE=uri:tel:+15550100\r\n"))
    #expect(all.contains("ADR:;;1 Street\\; 2nd floor;Malmö;;;Sweden\r\n"))
  }

  @Test(
    "A number is dialled without what stands between its digits, and its extension by itself",
    arguments: [
      ("+1 (555) 0100", "+15550100"), ("+1 555 0100 ext. 12", "+15550100;ext=12"),
      ("555 0100 x12", "5550100;ext=12"), ("112;ext=4", "112;ext=4"),
      ("+44 (0)20 7946 0018", "+442079460018"), ("+49 (0) 89/123", "+4989123"),
      ("(0)89 123", "089123"), ("٠١٢٣", "0123"), ("555 0100 Extension 3", "5550100;ext=3"),
    ])
  func dialling(number: String, dialled: String) throws {
    let text = #"{"name": "Ada Example", "contact": {"phone": "\#(number)"}}"#
    let card = try card(text, disclosure: Disclosure(includesPrivate: true))
    #expect(card.contains("TEL;VALUE=uri:tel:\(dialled)\r\n"))
  }

  @Test(
    "What is not one number is a text",
    arguments: [
      "1-800-FLOWERS", "555-1234 / 555-9999", "ext. 12", "call Max 12", "12 x", "+", "1;2",
    ])
  func notDialled(number: String) throws {
    let text = #"{"name": "Ada Example", "contact": {"phone": "\#(number)"}}"#
    let card = try card(text, disclosure: Disclosure(includesPrivate: true))
    #expect(card.contains("\r\nTEL:\(number.replacing(";", with: #"\;"#))\r\n"))
  }

  @Test(
    "An e-mail address is one, whatever stands in it",
    arguments: [
      ("ada@x.example", "ada@x.example"), ("a?b&c#d@x.example", "a%3Fb%26c%23d@x.example"),
      ("a%20b@x.example", "a%2520b@x.example"),
      ("ada@x.example?bcc=bo@x.example", "ada@x.example%3Fbcc=bo@x.example"),
    ])
  func mail(address: String, linked: String) throws {
    let source = SourceText(
      name: "p", text: #"{"name": "Ada Example", "contact": {"email": "\#(address)"}}"#)
    let day = CalendarDay(year: 2026, month: 1, day: 1)
    let document = Document(try #require(Opened(source).profile), asOf: day)
    #expect(document.contact.map(\.url) == ["mailto:\(linked)"])
  }

  @Test("Only pages of the web are its addresses")
  func addresses() throws {
    let card = try card(
      #"{"name": "x", "links": [{"url": "tel:+1"}, {"url": "cv.pdf"}, {"url": "HTTPS://x.example"}]}"#
    )
    #expect(
      card.components(separatedBy: "\r\n").filter { $0.hasPrefix("URL") } == [
        "URL:HTTPS://x.example"
      ])
  }

  @Test("No line is longer than 75 octets, and no letter is cut")
  func folding() throws {
    let name = String(repeating: "é日🜁x", count: 40)
    let text = try card("{\"name\": \"\(name)\"}")
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.count { $0.hasPrefix(" ") } == 5)
    #expect(text.replacing("\r\n ", with: "").contains("FN:\(name)\r\n"))
  }
}
