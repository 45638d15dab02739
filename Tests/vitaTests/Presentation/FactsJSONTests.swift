import Files
import Foundation
import JSONText
import Testing

@testable import vita

@Suite("Facts as JSON")
struct FactsJSONTests {
  /// The fact of a key of a profile as of the end of 2026, on one line.
  private func fact(_ key: String, _ members: String) throws -> String {
    let profile = #"{"name": "Ada", \#(members)}"#
    let run = vita("facts - --json --only \(key) --as-of 2026", World.bare.reading(profile))
    let json = try JSONReader.read(Array(run.output.utf8), maximumDepth: 16).root
    return JSONWriter.text(of: try #require(json["facts"]?.elements.first), indentation: nil)
  }

  @Test("A role that goes on has its period, and the date it was true on in ISO 8601")
  func current() throws {
    let role = #"""
      "employers": [{"name": "Acme", "roles": [{"title": "Dev", "start": "2019-05", "asOf": "2024-01"}]}]
      """#
    let fact = try fact("current", role)
    #expect(fact.contains(#""value":"Dev, Acme","asOf":{"text":"Jan 2024","iso":"2024-01"}"#))
    #expect(
      fact.contains(
        #""period":{"text":"May 2019 – present","start":{"text":"May 2019","iso":"2019-05"},"#
          + #""end":null,"ongoing":true,"approximate":false}"#))
  }

  @Test("The time at an employer is a duration, the level of a language a detail")
  func details() throws {
    let employer = #"""
      "employers": [{"name": "Acme", "roles": [{"title": "Dev", "start": "2020-01", "end": "2020-03"}]}]
      """#
    #expect(
      try fact("employers", employer).contains(
        #""value":"Acme","asOf":null,"period":null,"duration":"3 months","detail":null"#))
    #expect(
      try fact("languages", #""languages": [{"name": "German", "fluency": "B2", "asOf": "2019"}]"#)
        .contains(
          #""value":"German","asOf":{"text":"2019","iso":"2019"},"period":null,"duration":null,"detail":"B2""#
        ))
  }

  @Test("The text of a project has no dates in it: its figures and its period have them")
  func projects() throws {
    let project = #"""
      "projects": [{"name": "Heap", "start": "2014", "figures": [
        {"label": "stars", "values": [{"asOf": "2025-06", "value": "9"}]},
        {"label": "forks", "values": [{"asOf": "2026", "value": "4"}]}]}]
      """#
    let fact = try fact("projects", project)
    #expect(
      fact.contains(#""value":"Heap: 9 stars, 4 forks","asOf":null,"period":{"text":"2014 – pres"#))
    #expect(
      fact.contains(
        #""figures":[{"label":"stars","value":"9","asOf":{"text":"Jun 2025","iso":"2025-06"}},"#
          + #"{"label":"forks","value":"4","asOf":{"text":"2026","iso":"2026"}}]"#))
    let card = vita(
      "facts - --as-of 2026", World.bare.reading(#"{"name": "Ada", \#(project)}"#))
    #expect(card.output.contains("Heap: 9 stars (Jun 2025), 4 forks (2026)\n"))
  }

  @Test("The headline has its date")
  func headline() throws {
    let profile = #"{"name": "Ada", "headline": [{"asOf": "2020-05", "value": "Maker"}]}"#
    let run = vita("facts - --json --as-of 2026", World.bare.reading(profile))
    let json = try JSONReader.read(Array(run.output.utf8), maximumDepth: 16).root
    #expect(json["headlineDate"]?["iso"]?.string == "2020-05")
  }
}
